package org.ankare.anchor;

/**
 * A quotation mark in a text and what it may do there.
 *
 * @param at where it stands
 * @param family {@code "} for double marks, {@code '} for single ones, {@code «} for guillemets
 * @param opens whether its neighbours let it open a quote
 * @param closes whether its neighbours let it close one
 */
record QuoteMark(int at, char family, boolean opens, boolean closes) {}
