package org.ankare.cli;

import org.ankare.bitext.WrittenBead;

/**
 * A row that waits for its verdict.
 *
 * @param bead the row as it was read
 * @param line the line that it stood on; empty if the input is not made of lines
 */
record HeldRow(WrittenBead bead, String line) {}
