/**
 * What people read of an alignment: the reasons of a score in words, and the stretches that they
 * should look at. Knows nothing of how it was made or where it is printed.
 */
package org.ankare.report;
