/**
 * The two texts, their beads and the alignment made of them: types only. Knows nothing of how beads
 * are found, scored or written.
 */
package org.ankare.bitext;
