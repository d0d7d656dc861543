package org.ankare.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.ankare.text.SentenceParts;
import org.ankare.text.Span;

/**
 * Cuts documents into passages and sentences by the rules of one language, in time linear in their
 * length. The sentences cover every character that is not white space.
 */
public final class SentenceSegmenter {
  private final Language language;
  private final LanguageRules rules;

  private SentenceSegmenter(Language language) {
    this.language = language;
    this.rules = LanguageRules.of(language);
  }

  /** Returns the segmenter of a language; other languages than Swedish go by English rules. */
  public static SentenceSegmenter of(Language language) {
    return new SentenceSegmenter(language);
  }

  /** Returns the sentences of a document, numbered from 0 without a gap, and their passages. */
  public SegmentedDocument segment(Document document) {
    return segment(document, language, passage -> language);
  }

  /**
   * Returns the same of a document in more than one language, each passage cut by its own rules.
   *
   * @param main the language of the document as a whole
   * @param languages the language of each of its passages, by its number
   */
  public static SegmentedDocument segment(
      Document document, Language main, IntFunction<Language> languages) {
    PassageCutter<RuntimeException> cutter =
        (number, text, passage) ->
            SentenceScanner.sentences(text, passage, LanguageRules.of(languages.apply(number)));
    return cutter.segment(document, main);
  }

  /**
   * Returns what was decided inside the passages of a document, in order, and why.
   *
   * @param languages the language of each of its passages, by its number
   */
  public static List<BoundaryDecision> explain(Document document, IntFunction<Language> languages) {
    List<BoundaryDecision> decisions = new ArrayList<>();
    PassageCutter<RuntimeException> cutter =
        (number, text, passage) ->
            SentenceScanner.sentences(
                text,
                passage,
                LanguageRules.of(languages.apply(number)),
                (end, next, ends, rule) ->
                    decisions.add(
                        new BoundaryDecision(number, end, next, ends, name(rule), rule.reason())));
    cutter.segment(document, Language.ENGLISH);
    return decisions;
  }

  private static String name(Rule rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the parts that the sentences of a document fall into by the rules: a line that somebody
   * else took for a sentence may hold several. Passages that are nothing but boilerplate have none.
   */
  public SentenceParts parts(SegmentedDocument whole) {
    String text = whole.document().text();
    List<Sentence> parts = new ArrayList<>();
    List<Integer> sentenceOf = new ArrayList<>();
    Set<Integer> passages = passagesOfText(whole);
    for (int place = 0; place < whole.size(); place++) {
      Sentence sentence = whole.sentence(place);
      if (!passages.contains(sentence.passage())) {
        continue;
      }
      for (Span span : SentenceScanner.sentences(text, sentence.span(), rules)) {
        parts.add(
            new Sentence(parts.size(), sentence.passage(), sentence.kind(), span, span.of(text)));
        sentenceOf.add(place);
      }
    }
    return new SentenceParts(
        whole, new SegmentedDocument(whole.document(), language, parts), sentenceOf);
  }

  private static Set<Integer> passagesOfText(SegmentedDocument whole) {
    return whole.sentences().stream()
        .filter(sentence -> !sentence.isBoilerplate())
        .map(Sentence::passage)
        .collect(Collectors.toSet());
  }
}
