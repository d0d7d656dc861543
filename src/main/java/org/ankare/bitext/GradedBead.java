package org.ankare.bitext;

/**
 * A bead of a comparable pair's gold.
 *
 * @param bead the sentences
 * @param isFull whether the two sides say the same; otherwise one says only part of the other
 */
public record GradedBead(NumberedBead bead, boolean isFull) {}
