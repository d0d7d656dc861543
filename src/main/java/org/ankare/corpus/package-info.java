/**
 * Many pairs of documents in one run: the manifest, the workers, the report of what failed. Knows
 * nothing of options or streams.
 */
package org.ankare.corpus;
