package org.ankare.cli;

import java.io.InputStream;
import java.util.List;
import org.ankare.bitext.Bitext;
import org.ankare.extract.DocumentReader;
import org.ankare.io.SrxReader;
import org.ankare.pipeline.BitextMaker;
import org.ankare.pipeline.Segmentation;
import org.ankare.segment.BoundaryDecision;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.Progress;
import org.ankare.text.SegmentedDocument;

/** Reads the texts that a command is given, as its options say. */
final class Texts {
  private static final Progress.Stage READING = new Progress.Stage("reading", "files");

  private final Session session;
  private final ProgressLine progress;
  private final TextOptions options;
  private final DocumentReader reader;
  private final Segmentation segmentation;

  /**
   * Reads the user's own rules, if there are any.
   *
   * @param progress is told how far the reading has come
   */
  Texts(Session session, TextOptions options, ProgressLine progress) throws InputException {
    this.progress = progress;
    this.session = session;
    this.options = options;
    reader = options.reader();
    segmentation = segmentation(options);
  }

  /** Returns the bitext of two inputs, whichever is the Swedish one, or of one that holds both. */
  Bitext bitext(List<String> inputs) throws InputException {
    progress.begin(READING);
    BitextMaker maker = new BitextMaker(segmentation, options.languages(), this::tell, progress);
    if (inputs.size() == 1) {
      return maker.bitext(document(inputs.get(0)));
    }
    Inputs.checkDistinct(inputs.get(0), inputs.get(1));
    Document one = document(inputs.get(0));
    Document other = document(inputs.get(1));
    return maker.bitext(one, other);
  }

  /** Returns the bitext of the inputs, showing on a terminal how far the reading has come. */
  static Bitext bitext(Session session, TextOptions options, List<String> inputs)
      throws InputException {
    try (ProgressLine progress = session.progress()) {
      return new Texts(session, options, progress).bitext(inputs);
    }
  }

  /** Returns the document at a place among the inputs, cut into sentences. */
  SegmentedDocument single(List<String> inputs, int place) throws InputException {
    return maker(inputs, place).single(document(inputs.get(place)));
  }

  /** Returns the document at a place among the inputs, and why its sentences end where they do. */
  Decisions decisions(List<String> inputs, int place) throws InputException {
    Document document = document(inputs.get(place));
    return new Decisions(document, maker(inputs, place).explain(document));
  }

  private void tell(String note) {
    progress.pause(() -> session.tell(note));
  }

  private BitextMaker maker(List<String> inputs, int place) {
    List<Language> languages =
        options.languages().isEmpty() ? List.of() : List.of(options.languages().get(place));
    // Of many files it is told which is being read, not how far each has come.
    Progress ofOne = inputs.size() == 1 ? progress : Progress.NONE;
    return new BitextMaker(segmentation, languages, this::tell, ofOne);
  }

  /** Returns where the sentences come from. */
  Segmentation segmentation() {
    return segmentation;
  }

  private static Segmentation segmentation(TextOptions options) throws InputException {
    Segmentation segmentation = options.sentences() ? Segmentation.LINES : Segmentation.RULES;
    if (options.srx().isPresent()) {
      segmentation = new Segmentation.BySrx(SrxReader.read(options.srx().get()));
    }
    return options.keepBoilerplate() ? segmentation.keepingBoilerplate() : segmentation;
  }

  private Document document(String name) throws InputException {
    return document(reader, name, session.in());
  }

  static Document document(DocumentReader reader, String name, InputStream in)
      throws InputException {
    return name.equals(Inputs.STANDARD_INPUT)
        ? reader.read(name, in)
        : reader.read(Inputs.path(name));
  }

  /**
   * A document and what was decided where its sentences might end.
   *
   * @param document the document
   * @param list the decisions, in order
   */
  record Decisions(Document document, List<BoundaryDecision> list) {}
}
