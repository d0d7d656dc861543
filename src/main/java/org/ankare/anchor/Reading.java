package org.ankare.anchor;

/**
 * A value as it was read from tokens.
 *
 * @param kind number or date
 * @param start the first token
 * @param end the token after the last
 * @param normal the value in its normal form
 */
record Reading(AnchorKind kind, int start, int end, String normal) {}
