/**
 * Documents, passages, sentences and spans: what every other package passes on. Knows nothing of
 * languages' rules, files or alignment.
 */
package org.ankare.text;
