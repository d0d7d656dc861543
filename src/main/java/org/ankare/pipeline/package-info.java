/**
 * One pair of documents from end to end: read, told apart by language, segmented, anchored,
 * aligned. Knows nothing of formats, options or other pairs.
 */
package org.ankare.pipeline;
