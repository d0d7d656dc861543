package org.ankare.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ankare.bitext.Alignment;
import org.ankare.text.InputException;

/** What the formats make of an alignment. */
public final class Written {
  private Written() {}

  /** Returns an alignment in a format, one file after the other where it is made of several. */
  public static String text(AlignmentFormat format, Alignment alignment, AlignmentView view)
      throws IOException, InputException {
    StringBuilder text = new StringBuilder();
    for (byte[] part : bytes(format, alignment, view)) {
      text.append(new String(part, StandardCharsets.UTF_8));
    }
    return text.toString();
  }

  /** Returns the files that an alignment is in a format. */
  public static List<byte[]> bytes(AlignmentFormat format, Alignment alignment, AlignmentView view)
      throws IOException, InputException {
    return bytes(format, new AlignmentBeads(alignment, view)::writeTo);
  }

  /** Returns the files that beads are in a format. */
  static List<byte[]> bytes(AlignmentFormat format, Beads beads)
      throws IOException, InputException {
    List<ByteArrayOutputStream> parts = new ArrayList<>();
    List<ResultWriter> outputs = new ArrayList<>();
    for (String part : format.parts()) {
      parts.add(new ByteArrayOutputStream());
      outputs.add(new ResultWriter(format + part, parts.get(parts.size() - 1)));
    }
    beads.writeTo(new FittedBeads(format, format.sink(outputs), OptionalDouble.empty()));
    for (ResultWriter output : outputs) {
      output.close();
    }
    return parts.stream().map(ByteArrayOutputStream::toByteArray).toList();
  }

  /** What hands beads to a sink. */
  interface Beads {
    void writeTo(BeadSink sink) throws IOException, InputException;
  }
}
