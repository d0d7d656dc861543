/**
 * Things that survive translation: quotes with their speakers, names, numbers and dates, and how
 * those of a Swedish and an English document match. Knows nothing of beads, files or alignment.
 */
package org.ankare.anchor;
