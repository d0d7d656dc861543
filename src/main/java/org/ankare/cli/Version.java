package org.ankare.cli;

import org.ankare.io.Tool;
import picocli.CommandLine.IVersionProvider;

/** The version that the program was built as. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {Tool.NAME + " " + Tool.version()};
  }
}
