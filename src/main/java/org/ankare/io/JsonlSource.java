package org.ankare.io;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.ankare.bitext.Unit;
import org.ankare.text.InputException;

/**
 * Reads beads of one JSON object a line, as {@link JsonlBeads} writes them. The first line, that
 * says how the alignment was made, may be missing; fields that are not known are passed over.
 */
final class JsonlSource implements BeadSource {
  private static final JsonFactory JSON = new JsonFactory();

  private final String name;
  private final BeadForm.Opening bytes;

  JsonlSource(String name, BeadForm.Opening bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  @Override
  public List<String> copyTo(BeadSink sink) throws IOException, InputException {
    try (InputStream in = BeadFile.opened(name, bytes)) {
      return copy(new LineReader(name, in), sink);
    }
  }

  private static List<String> copy(LineReader lines, BeadSink sink)
      throws IOException, InputException {
    AlignmentHead head = AlignmentHead.UNKNOWN;
    boolean isBegun = false;
    int empty = 0;
    while (lines.advance()) {
      if (lines.line().isBlank()) {
        continue;
      }
      JsonlLine line = parsed(lines);
      if (line.isHead() && !isBegun) {
        head = line.head();
        sink.written(lines.line());
        continue;
      }
      if (!isBegun) {
        sink.begin(head.with(line.hasBeads() ? Unit.PASSAGE : Unit.SENTENCE, Set.of()));
        isBegun = true;
      }
      sink.written(lines.line());
      if (line.isEmpty()) {
        empty++;
      } else {
        sink.add(line.bead());
      }
    }
    if (!isBegun) {
      sink.begin(head);
    }
    sink.end();
    return empty == 0 ? List.of() : List.of(Counts.of(empty, "bead") + " empty on both sides");
  }

  private static JsonlLine parsed(LineReader lines) throws InputException {
    try (JsonParser json = JSON.createParser(lines.line())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new InputException(lines.place(), "no JSON object", "write one a line");
      }
      JsonlLine line = new JsonlLine(lines.place(), json);
      if (json.nextToken() != null) {
        throw new InputException(lines.place(), "more than one object", "write one a line");
      }
      return line;
    } catch (JacksonException problem) {
      throw new InputException(lines.place(), "broken JSON", "write one whole object a line");
    } catch (IOException problem) {
      throw TextLines.unreadable(lines.place(), problem);
    }
  }
}
