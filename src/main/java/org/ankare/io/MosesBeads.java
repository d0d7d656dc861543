package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;

/**
 * Writes the files of Moses, line N of each being bead N: the Swedish and the English texts, and as
 * OPUS does the documents and the numbers of their sentences.
 */
final class MosesBeads implements BeadSink {
  /** What is added to the common name of the files. */
  static final List<String> PARTS = List.of(".sv", ".en", ".ids");

  private final Writer source;
  private final Writer target;
  private final Writer ids;
  private String documents = "";
  private boolean isFirst = true;

  /** Takes the outputs in order of {@link #PARTS}. */
  MosesBeads(List<? extends Writer> parts) {
    source = parts.get(0);
    target = parts.get(1);
    ids = parts.get(2);
  }

  @Override
  public void begin(AlignmentHead head) {
    documents =
        Cells.clean(head.source().map(AlignmentHead.DocumentNote::name).orElse(""))
            + "\t"
            + Cells.clean(head.target().map(AlignmentHead.DocumentNote::name).orElse(""))
            + "\t";
  }

  @Override
  public void add(WrittenBead bead) throws IOException {
    source.write(line(bead.source()));
    target.write(line(bead.target()));
    ids.write(documents + numbers(bead.source()) + "\t" + numbers(bead.target()) + "\n");
    isFirst = false;
  }

  /** Returns the text in one line; at the beginning of a file, U+FEFF would be no character. */
  private String line(WrittenSide side) {
    String text = Cells.clean(side.text());
    return (isFirst ? text.replaceFirst("^\\uFEFF+", "") : text) + "\n";
  }

  private static String numbers(WrittenSide side) {
    return side.ids().stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
