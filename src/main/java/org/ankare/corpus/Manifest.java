package org.ankare.corpus;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ankare.io.TextLines;
import org.ankare.io.TsvTable;
import org.ankare.text.InputException;

/** The list of pairs of a run: a table with the columns {@code sv}, {@code en} and {@code out}. */
public final class Manifest {
  private final Path place;
  private final Path directory;
  private final String ending;

  /**
   * Makes the reader of a manifest.
   *
   * @param directory where outputs go
   * @param ending the ending of an output whose name is left out, without a full stop
   */
  public Manifest(Path place, Path directory, String ending) {
    this.place = place;
    this.directory = directory.toAbsolutePath().normalize();
    this.ending = ending;
  }

  /**
   * Returns the pairs in order. Paths are relative to the manifest; an output that is left out is
   * named as the Swedish file, with the ending of the format.
   *
   * @throws InputException if the table is malformed, or two outputs are the same file or one is
   *     not under the directory
   */
  public List<PairTask> tasks() throws InputException {
    TextLines lines = TextLines.read(place);
    TsvTable table = TsvTable.of(lines);
    if (!table.has("sv")) {
      throw new InputException(place.toString(), "no column sv", "give a header: sv, en, out");
    }
    List<PairTask> tasks = new ArrayList<>();
    Set<Path> outputs = new HashSet<>();
    outputs.add(FailureReport.in(directory));
    for (TsvTable.Row row : table.rows("sv", "en")) {
      PairTask task = task(table, row);
      if (!outputs.add(task.output())) {
        throw new InputException(
            row.place(), "output " + task.output() + " a second time", "name it in column out");
      }
      tasks.add(task);
    }
    return tasks;
  }

  private PairTask task(TsvTable table, TsvTable.Row row) throws InputException {
    try {
      Path source = input(row, table.cell(row, "sv"));
      Path target = input(row, table.cell(row, "en"));
      String name = table.has("out") ? table.cell(row, "out") : "";
      Path output = directory.resolve(name.isEmpty() ? usualName(source) : name).normalize();
      if (!output.startsWith(directory) || output.equals(directory)) {
        throw new InputException(
            row.place(), "output " + output + " is not under " + directory, "rename it");
      }
      return new PairTask(source, target, output);
    } catch (InvalidPathException e) {
      throw new InputException(row.place(), "no name for a file here", "rename the file");
    }
  }

  private Path input(TsvTable.Row row, String name) throws InputException {
    Path path = place.resolveSibling(name);
    if (name.isEmpty() || path.getFileName() == null) {
      throw new InputException(row.place(), "no name for a file here", "name both files");
    }
    return path;
  }

  private String usualName(Path source) {
    return source.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "." + ending;
  }
}
