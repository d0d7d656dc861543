/**
 * Finds sentence pairs that are translations of each other in two piles of sentences without order.
 * Must not know where the piles come from, nor how pairs are printed.
 */
package org.ankare.mine;
