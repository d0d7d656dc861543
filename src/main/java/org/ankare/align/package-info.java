/**
 * The search for the best beads: in order for parallel texts, in any order for comparable ones.
 * Knows costs, not what they are made of.
 */
package org.ankare.align;
