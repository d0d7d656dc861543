package org.ankare.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Short texts in a directory, for the tests of commands. */
final class TextPairs {
  static final String SWEDISH =
      "Den gamla bron vid hamnen stängdes i måndags. Ingenjören Karin Lind sade att stålet hade"
          + " rostat i tjugo år.\n\n”Vi har inget val”, sade hon. Den nya bron ska kosta 12 000"
          + " kronor per meter.\n";
  static final String ENGLISH =
      "The old bridge by the harbour was closed on Monday. The engineer Karin Lind said that the"
          + " steel had been rusting for twenty years.\n\n\"We have no choice,\" she said. The new"
          + " bridge will cost 12,000 kronor per metre.\n";

  private final Path directory;

  TextPairs(Path directory) throws IOException {
    this.directory = directory;
    put("in.sv", SWEDISH);
    put("in.en", ENGLISH);
  }

  /** Writes a file and returns its path. */
  String put(String name, String text) throws IOException {
    Path path = directory.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text).toString();
  }

  String path(String name) {
    return directory.resolve(name).toString();
  }

  String read(String name) throws IOException {
    return Files.readString(directory.resolve(name));
  }

  boolean has(String name) {
    return Files.exists(directory.resolve(name));
  }

  /** Runs the program with arguments parted by spaces, {@code @} being the directory. */
  Cli run(String arguments) {
    return Cli.run(
        List.of(arguments.split(" ")).stream()
            .map(argument -> argument.replace("@", directory + "/"))
            .toArray(String[]::new));
  }
}
