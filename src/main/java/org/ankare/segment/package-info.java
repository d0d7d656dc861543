/**
 * Documents cut into passages and sentences, by rules whose words are data. Knows nothing of files,
 * of how a language is found out, or of alignment.
 */
package org.ankare.segment;
