package org.ankare.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ankare.filter.Reason;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the reasons of {@code filter} as they are printed. */
final class ReasonConverter implements ITypeConverter<Reason> {
  @Override
  public Reason convert(String label) {
    return Reason.of(label)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + label
                        + "' is no reason; give of "
                        + labels().collect(Collectors.joining(", "))));
  }

  private static Stream<String> labels() {
    return Arrays.stream(Reason.values()).map(Reason::label);
  }

  /** The labels of all reasons. */
  static final class Labels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return labels().iterator();
    }
  }
}
