package org.ankare.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ankare.text.Language;
import org.ankare.text.Progress;

/**
 * Words that a user brings, beside those of another lexicon. A pair of words that the user has
 * given counts as it is. An entry of several words is looked up as it was given, while sentences
 * are compared by the pairs of its words: in order if both sides have as many, else each with each,
 * the less sure the more there are. What is longer than a term is a sentence to learn from.
 *
 * <p>Guesses fill only the gaps of the other lexicon, which has seen the words in use: pairs of the
 * words of phrases, those of a general dictionary, and those learned from sentences on the fly
 * count where it lacks one of the words, and those of a trained lexicon for what it leaves
 * unexplained. Without this, common words have too many answers: a dictionary of 5,000 words cost
 * two points of strict F1 on news.
 */
public final class UserLexicon {
  private static final double LEAST = 0.05;

  /** A term has so many words at most, on either side. */
  private static final int LONGEST_TERM = 3;

  private final Unexplained gaps;

  /** Pairs of words by which sentences are compared. */
  private final PairTable compared = new PairTable();

  /** Words and phrases as they are looked up. */
  private final PairTable shown = new PairTable();

  private final List<String> sourceSentences = new ArrayList<>();
  private final List<String> targetSentences = new ArrayList<>();

  /** Makes the words that stand beside a lexicon, none so far. */
  public UserLexicon(Lexicon base) {
    this(base.forms());
  }

  UserLexicon(TranslationTable base) {
    gaps = new Unexplained(base);
  }

  /**
   * Adds an entry: two words, terms or sentences. Without a word on both sides it says nothing.
   *
   * @param weight how sure it is, above 0 and at most 1
   * @param isGeneral whether it is one of a general dictionary, and not the user's own
   */
  public void add(String source, String target, double weight, boolean isGeneral) {
    List<String> from = forms(source);
    List<String> to = forms(target);
    boolean isSentence = !isGeneral && Math.max(from.size(), to.size()) > LONGEST_TERM;
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    if (isSentence) {
      addSentence(gaps.rest(from, to));
    } else if (from.size() == 1 && to.size() == 1) {
      shown.put(new PairTable.Side(from.get(0)), new PairTable.Side(to.get(0)), weight);
      compare(from.get(0), to.get(0), weight, isGeneral);
    } else {
      shown.put(
          new PairTable.Side(String.join(" ", from), source.strip()),
          new PairTable.Side(String.join(" ", to), target.strip()),
          weight);
      compareParts(from, to, weight);
    }
  }

  private static List<String> forms(String text) {
    return WordTokenizer.words(text).stream().map(Word::form).toList();
  }

  private void compare(String source, String target, double weight, boolean isGuess) {
    if (!isGuess || !gaps.knowsBoth(source, target)) {
      compared.put(new PairTable.Side(source), new PairTable.Side(target), weight);
    }
  }

  private void compareParts(List<String> from, List<String> to, double weight) {
    boolean isInOrder = from.size() == to.size();
    double share = isInOrder ? weight : weight / Math.max(from.size(), to.size());
    for (int i = 0; i < from.size(); i++) {
      for (int j = 0; j < to.size(); j++) {
        if (!isInOrder || i == j) {
          compare(from.get(i), to.get(j), share, true);
        }
      }
    }
  }

  /** Keeps of two sentences what may tell of new words: words that no word that ships answers. */
  private void addSentence(CodedCorpus.WordedPair rest) {
    if (!gaps.knowsAll(rest)) {
      sourceSentences.add(String.join(" ", rest.source()));
      targetSentences.add(String.join(" ", rest.target()));
    }
  }

  /** Adds what a trained lexicon knows, for as much as the other one leaves unexplained. */
  public void add(Lexicon trained) {
    forEach(trained.forms(), this::addLearned);
    forEach(trained.phrases(), this::show);
  }

  private void show(String source, String target, double weight) {
    shown.put(new PairTable.Side(source), new PairTable.Side(target), weight);
  }

  private void addLearned(String source, String target, double weight) {
    show(source, target, weight);
    double share = weight * gaps.share(source, target);
    if (share >= LEAST) {
      compared.put(new PairTable.Side(source), new PairTable.Side(target), share);
    }
  }

  /**
   * Learns new words out of the sentences added, and returns how many sentences had any. What is
   * learned of words that the other lexicon knows is worth less than what it knows already.
   */
  public int learn() {
    int sentences = sourceSentences.size();
    if (sentences > 0) {
      LexiconTrainer trainer = new LexiconTrainer();
      trainer.add("", sourceSentences, targetSentences);
      forEach(LexiconFile.inMemory(trainer.train(Progress.NONE)).forms(), this::addNew);
      sourceSentences.clear();
      targetSentences.clear();
    }
    return sentences;
  }

  private void addNew(String source, String target, double weight) {
    if (!gaps.knowsBoth(source, target)) {
      addLearned(source, target, weight);
    }
  }

  /** Walks the pairs that are likely enough, with the geometric mean of both directions. */
  private static void forEach(TranslationTable table, PairTaker taker) {
    for (int source = 0; source < table.size(Language.SWEDISH); source++) {
      for (int pair = table.rowStart(source); pair < table.rowEnd(source); pair++) {
        double weight = Math.sqrt(table.forward(pair) * table.backward(pair));
        if (weight >= LEAST) {
          taker.take(
              table.word(Language.SWEDISH, source),
              table.word(Language.ENGLISH, table.target(pair)),
              weight);
        }
      }
    }
  }

  /** Returns the words that translate a folded word, with their weights, in order of code units. */
  public Map<String, Double> translations(Language from, String word) {
    return Collections.unmodifiableMap(compared.of(from, word));
  }

  /** Returns what translates folded words, joined by one space, as a whole. */
  Map<String, Double> entries(Language from, String phrase) {
    return Collections.unmodifiableMap(shown.of(from, phrase));
  }

  /** Takes a pair of words. */
  private interface PairTaker {
    void take(String source, String target, double weight);
  }
}
