/**
 * Which language a text is in, and how sure that is. Knows nothing of files, sentences or what the
 * answer is used for; no other package knows Lingua.
 */
package org.ankare.detect;
