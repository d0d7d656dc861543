/**
 * Commands, options, streams and exit codes: the one place that builds everything and touches the
 * process. Nothing else may know it.
 */
package org.ankare.cli;
