/**
 * Tells which rows of a bitext from anywhere are no good translations, and why. Must not know where
 * the rows come from, nor how they are written.
 */
package org.ankare.filter;
