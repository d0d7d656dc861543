package org.ankare.segment;

/**
 * What was decided at a place where a sentence might end, and why.
 *
 * @param passage the number of the passage, from 0
 * @param end where the sentence would end, as an offset into the text
 * @param next where the next would start; the same as the end of the passage if none does
 * @param ends whether the sentence ends there
 * @param rule the name of the rule that decided, in small letters and hyphens
 * @param reason the reason in a few words
 */
public record BoundaryDecision(
    int passage, int end, int next, boolean ends, String rule, String reason) {}
