/**
 * Agreement between gold and what the program found: precision, recall, F1, their intervals, the
 * shapes of beads, and calibration. Knows beads and pairs, not files or how they are printed.
 */
package org.ankare.eval;
