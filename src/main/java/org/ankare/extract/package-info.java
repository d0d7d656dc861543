/**
 * Bytes or files turned into documents: charsets, formats, what of a web page is its text, and what
 * cannot be read as text. Knows nothing of sentences or alignment.
 */
package org.ankare.extract;
