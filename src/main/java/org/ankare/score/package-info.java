/**
 * What a bead costs and why: words that translate each other, names, numbers and quotations, length
 * and shape. Knows nothing of the search that chooses among beads.
 */
package org.ankare.score;
