package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.ankare.text.Span;

/** A document laid out for the finders: its words, its passages, and what stands where. */
final class Page {
  private final SegmentedDocument document;
  private final Vocabulary vocabulary;
  private final List<Span> passages;
  private final List<Word> words;

  Page(SegmentedDocument document) {
    this.document = document;
    this.vocabulary = Vocabulary.of(document.language());
    this.passages = passages(document);
    this.words = Words.of(document);
  }

  private static List<Span> passages(SegmentedDocument document) {
    List<Span> passages = new ArrayList<>();
    int last = -1;
    for (Sentence sentence : document.sentences()) {
      int start = sentence.span().start();
      if (sentence.passage() == last) {
        start = passages.remove(passages.size() - 1).start();
      }
      passages.add(new Span(start, sentence.span().end()));
      last = sentence.passage();
    }
    return List.copyOf(passages);
  }

  SegmentedDocument document() {
    return document;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  String text() {
    return document.document().text();
  }

  /** The stretches from the first to the last sentence of each passage, in order. */
  List<Span> passages() {
    return passages;
  }

  List<Word> words() {
    return words;
  }

  /** Returns the place in the list of the sentence at an offset, or of the last one before it. */
  int sentenceAt(int offset) {
    int low = 0;
    int high = document.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (document.sentence(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  Span sentenceSpan(int position) {
    return document.sentence(position).span();
  }

  /** Returns the place in the list of the first word that starts at an offset or after it. */
  int wordFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the words that start in a span. */
  List<Word> words(Span span) {
    return words.subList(wordFrom(span.start()), wordFrom(span.end()));
  }

  /** Makes an anchor of this document. */
  Anchor anchor(AnchorKind kind, Span span, String normal, String speaker) {
    int number = document.sentence(sentenceAt(span.start())).number();
    return new Anchor(kind, span, span.of(text()), normal, number, speaker);
  }
}
