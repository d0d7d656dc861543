/**
 * Readers and writers of alignments, gold and tables, and the ways of output that lose nothing
 * unnoticed. Knows formats and files, not how beads are found or judged.
 */
package org.ankare.io;
