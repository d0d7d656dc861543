package org.ankare.bitext;

import org.ankare.text.SegmentedDocument;

/**
 * The two texts before alignment.
 *
 * @param source the Swedish side
 * @param target the English side
 */
public record Bitext(SegmentedDocument source, SegmentedDocument target) {}
