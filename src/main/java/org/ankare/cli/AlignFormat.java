package org.ankare.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ankare.io.AlignmentFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A format that {@code align} writes: one of package {@code io}, or the page to review, which takes
 * more than an alignment to make.
 *
 * @param name the name as it stands on the command line, also the ending of files
 * @param plain the format, if it is not the page
 */
record AlignFormat(String name, Optional<AlignmentFormat> plain) {
  private static final List<AlignFormat> ALL =
      Stream.concat(
              Arrays.stream(AlignmentFormat.values())
                  .map(format -> new AlignFormat(format.toString(), Optional.of(format))),
              Stream.of(new AlignFormat("html", Optional.empty())))
          .toList();

  /** The table, which is written unless another format is asked for. */
  static final AlignFormat TABLE = ALL.get(AlignmentFormat.TSV.ordinal());

  /** Endings of documents that no format has, so that a table under such a name misleads. */
  private static final Set<String> OF_DOCUMENTS =
      Set.of("doc", "docx", "odt", "rtf", "pdf", "epub", "xls", "ods");

  /** Tells whether a file is named like a document, which no format makes. */
  static boolean isDocument(Path file) {
    String name = file.toString();
    return OF_DOCUMENTS.contains(
        name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** Returns the format that the ending of a file's name tells; the table if it tells none. */
  static AlignFormat ofName(Path file) {
    String name = file.toString();
    return AlignmentFormat.ofName(name)
        .map(format -> ALL.get(format.ordinal()))
        .or(() -> ALL.stream().filter(format -> name.endsWith("." + format.name)).findFirst())
        .orElse(TABLE);
  }

  /** Returns the usual ending of a file of this format, without a full stop. */
  String ending() {
    return plain.map(AlignmentFormat::ending).orElse(name);
  }

  /** Returns what is added to the name of a result for each of the files that it is made of. */
  List<String> parts() {
    return plain.map(AlignmentFormat::parts).orElse(List.of(""));
  }

  @Override
  public String toString() {
    return name;
  }

  /** The names of all formats, for help pages. */
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Names() {
      super(ALL.stream().map(AlignFormat::name).toList());
    }
  }

  /** Finds a format by its name, in upper or lower case. */
  static final class Converter implements ITypeConverter<AlignFormat> {
    @Override
    public AlignFormat convert(String name) {
      return ALL.stream()
          .filter(format -> format.name().equalsIgnoreCase(name))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("no such format"));
    }
  }
}
