package org.ankare.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.NormalizedText;

/**
 * Word translations between Swedish and English, with probabilities in both directions. It has
 * three layers: whole words; stems, which know something of a form that training never saw; and
 * phrases that are one word in the other language.
 */
public final class Lexicon {
  private static final Comparator<Translation> BEST_FIRST =
      Comparator.comparingDouble(Translation::probability)
          .reversed()
          .thenComparing(Translation::word);

  private final LexiconInfo info;
  private final TranslationTable forms;
  private final TranslationTable stems;
  private final TranslationTable phrases;
  private final UserLexicon user;

  Lexicon(
      LexiconInfo info, TranslationTable forms, TranslationTable stems, TranslationTable phrases) {
    this(info, forms, stems, phrases, new UserLexicon(forms));
  }

  private Lexicon(
      LexiconInfo info,
      TranslationTable forms,
      TranslationTable stems,
      TranslationTable phrases,
      UserLexicon user) {
    this.info = info;
    this.forms = forms;
    this.stems = stems;
    this.phrases = phrases;
    this.user = user;
  }

  /** Returns the lexicon that ships with the program, read once. */
  public static Lexicon shipped() {
    return Shipped.LEXICON;
  }

  /** Returns a lexicon that was just trained. */
  public static Lexicon of(TrainedLexicon trained) {
    return LexiconFile.inMemory(trained);
  }

  /**
   * Reads a lexicon that {@link LexiconFile} wrote.
   *
   * @throws InputException if it is missing, unreadable or no lexicon
   */
  public static Lexicon read(Path file) throws IOException, InputException {
    return LexiconFile.readChecked(file.toString(), LexiconFile.bytes(file));
  }

  /** Returns this lexicon with a user's pairs in place of those it had. */
  public Lexicon with(UserLexicon pairs) {
    return new Lexicon(info, forms, stems, phrases, pairs);
  }

  /** Returns the pairs that a user has brought. */
  public UserLexicon user() {
    return user;
  }

  /** Returns what the lexicon was trained on. */
  public LexiconInfo info() {
    return info;
  }

  /** Tells whether this lexicon is the other one and more: trained on its texts and then others. */
  public boolean isAdaptedFrom(Lexicon other) {
    List<LexiconInfo.TrainingSet> texts = info.sources();
    List<LexiconInfo.TrainingSet> earlier = other.info.sources();
    return texts.size() > earlier.size() && texts.subList(0, earlier.size()).equals(earlier);
  }

  /** Returns the layer of whole words. */
  public TranslationTable forms() {
    return forms;
  }

  /** Returns a finder of words that stand for those that the layer of words hardly knows. */
  public Relatives relativesIn(Language language) {
    return new Relatives(language, forms);
  }

  /** Returns what the dictionary of Swedish or English says of its words. */
  public WordKinds kindsIn(Language language) {
    return new WordKinds(language, form -> forms.rarity(language, form));
  }

  /** Returns the layer of stems, see {@link Stem}. */
  public TranslationTable stems() {
    return stems;
  }

  /**
   * Returns the layer of phrases that are one word in the other language. Its words are folded
   * words and phrases, joined by one space.
   */
  public TranslationTable phrases() {
    return phrases;
  }

  /**
   * Returns the words that translate a word, those of a user's phrases among them, best first, ties
   * in order of code points; empty if the lexicon does not know it.
   *
   * @param from the language of the word, Swedish or English
   * @param word in any case; folded here
   */
  public List<Translation> translations(Language from, String word) {
    String form = fold(word);
    Map<String, Translation> found = own(user.translations(from, form));
    forms.translations(from, form).forEach(translation -> add(translation, found));
    return bestFirst(found);
  }

  /**
   * Returns the translations of a word or phrase as a reader wants to see them: a user's phrases as
   * they were given, and phrases that are one word in the other language. In the same order as
   * {@link #translations}.
   *
   * @param from the language of the phrase, Swedish or English
   * @param phrase in any case, and with or without hyphens
   */
  public List<Translation> entries(Language from, String phrase) {
    List<String> words = WordTokenizer.words(phrase).stream().map(Word::form).toList();
    String spaced = String.join(" ", words);
    Map<String, Translation> found = own(user.entries(from, spaced));
    // Texts that the lexicon was trained on may write as one word what is now written with a
    // hyphen.
    forms.translations(from, String.join("", words)).forEach(word -> add(word, found));
    phrases.translations(from, spaced).forEach(translation -> add(translation, found));
    return bestFirst(found);
  }

  private static Map<String, Translation> own(Map<String, Double> weights) {
    Map<String, Translation> found = new HashMap<>();
    weights.forEach((word, weight) -> found.put(word, new Translation(word, weight, weight)));
    return found;
  }

  private static List<Translation> bestFirst(Map<String, Translation> found) {
    return found.values().stream().sorted(BEST_FIRST).toList();
  }

  private static void add(Translation translation, Map<String, Translation> found) {
    if (translation.probability() > 0) {
      found.merge(translation.word(), translation, Translation::or);
    }
  }

  /** Returns the probability, 0 to 1, that the word is translated by the other; 0 if unknown. */
  public double probability(Language from, String word, String translation) {
    String form = fold(word);
    String other = fold(translation);
    double own = user.translations(from, form).getOrDefault(other, 0.0);
    boolean isForward = from.equals(Language.SWEDISH);
    int source = forms.find(Language.SWEDISH, isForward ? form : other);
    int target = forms.find(Language.ENGLISH, isForward ? other : form);
    int pair = source < 0 || target < 0 ? -1 : forms.pair(source, target);
    if (pair < 0) {
      return own;
    }
    return Math.max(own, isForward ? forms.forward(pair) : forms.backward(pair));
  }

  private static String fold(String word) {
    List<Word> words = WordTokenizer.words(word);
    return words.size() == 1 ? words.get(0).form() : NormalizedText.of(word).toString();
  }

  /** Holds the shipped lexicon, so that commands without need of it do not load it. */
  private static final class Shipped {
    private static final String RESOURCE = "sv-en.lex";
    static final Lexicon LEXICON = load();

    private static Lexicon load() {
      try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(RESOURCE + " is not in the program's jar");
        }
        return LexiconFile.read(RESOURCE, ByteBuffer.wrap(in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InputException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
