/**
 * What people read of an alignment: the reasons of a score in words. Knows nothing of how it was
 * made or where it is printed.
 */
package org.ankare.report;
