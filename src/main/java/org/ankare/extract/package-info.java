/**
 * Bytes or files turned into documents: charsets, and what cannot be read as text. Knows nothing of
 * languages, sentences or alignment.
 */
package org.ankare.extract;
