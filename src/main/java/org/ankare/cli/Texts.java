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
import org.ankare.text.SegmentedDocument;

/** Reads the texts that a command is given, as its options say. */
final class Texts {
  private final Session session;
  private final TextOptions options;
  private final DocumentReader reader;
  private final Segmentation segmentation;

  /** Reads the user's own rules, if there are any. */
  Texts(Session session, TextOptions options) throws InputException {
    this.session = session;
    this.options = options;
    reader = options.reader();
    segmentation = segmentation(options);
  }

  /** Returns the bitext of two inputs, whichever is the Swedish one, or of one that holds both. */
  Bitext bitext(List<String> inputs) throws InputException {
    BitextMaker maker = new BitextMaker(segmentation, options.languages(), session::tell);
    if (inputs.size() == 1) {
      return maker.bitext(document(inputs.get(0)));
    }
    Inputs.checkDistinct(inputs.get(0), inputs.get(1));
    Document one = document(inputs.get(0));
    Document other = document(inputs.get(1));
    return maker.bitext(one, other);
  }

  /** Returns the document at a place among the inputs, cut into sentences. */
  SegmentedDocument single(List<String> inputs, int place) throws InputException {
    return maker(place).single(document(inputs.get(place)));
  }

  /** Returns the document at a place among the inputs, and why its sentences end where they do. */
  Decisions decisions(List<String> inputs, int place) throws InputException {
    Document document = document(inputs.get(place));
    return new Decisions(document, maker(place).explain(document));
  }

  private BitextMaker maker(int place) {
    List<Language> languages =
        options.languages().isEmpty() ? List.of() : List.of(options.languages().get(place));
    return new BitextMaker(segmentation, languages);
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
