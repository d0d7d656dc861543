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
    this.directory = directory;
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
    TsvTable table = TsvTable.of(TextLines.read(place));
    List<PairTask> tasks = new ArrayList<>();
    Set<Path> outputs = new HashSet<>();
    for (TsvTable.Row row : table.rows("sv", "en")) {
      PairTask task = task(table, row);
      if (!task.output().startsWith(directory.normalize())) {
        throw new InputException(
            row.place(), "output " + task.output() + " is not under " + directory, "rename it");
      }
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
      Path source = place.resolveSibling(table.cell(row, "sv"));
      Path target = place.resolveSibling(table.cell(row, "en"));
      String name = table.has("out") ? table.cell(row, "out") : "";
      String output =
          name.isEmpty()
              ? source.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "." + ending
              : name;
      return new PairTask(source, target, directory.resolve(output).normalize());
    } catch (InvalidPathException e) {
      throw new InputException(row.place(), "no name for a file here", "rename the file");
    }
  }
}
