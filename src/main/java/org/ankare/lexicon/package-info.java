/**
 * Word pairs with probabilities: trained, stored, read and looked up. Knows words and languages,
 * not sentences' places or beads.
 */
package org.ankare.lexicon;
