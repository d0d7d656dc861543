package org.ankare.cli;

import java.io.IOException;
import org.ankare.text.InputException;

/**
 * What a command does once its arguments are known to be in order.
 *
 * @param <C> the command, which is asked for its arguments
 */
interface Work<C> {
  ExitCode run(C command) throws IOException, InputException;
}
