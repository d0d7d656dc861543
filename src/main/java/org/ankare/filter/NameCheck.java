package org.ankare.filter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ankare.anchor.Anchor;
import org.ankare.anchor.AnchorFinder;
import org.ankare.anchor.AnchorKind;
import org.ankare.anchor.AnchorMatcher;
import org.ankare.anchor.AnchorPair;
import org.ankare.anchor.AnchorSides;
import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.Word;
import org.ankare.lexicon.WordTokenizer;
import org.ankare.text.Language;

/**
 * Asks whether the sides name people, and not one of them the same. Other names are translated,
 * explained and left out too often to prove anything.
 */
final class NameCheck implements RowCheck {
  /** Words that begin with as many equal letters may be one name in two spellings. */
  private static final int BEGINNING = 3;

  /** Words that are more common, in nats, are no names that nothing else is called by. */
  private static final double RARE = 9;

  private final Lexicon lexicon;

  NameCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<String> against(Row row) {
    Set<String> source = unanswered(row.sourceWords(), row.targetWords(), Language.SWEDISH);
    Set<String> target = unanswered(row.targetWords(), row.sourceWords(), Language.ENGLISH);
    if (source.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    Bitext bitext = Rows.bitext(List.of(row));
    AnchorSides sides = new AnchorFinder(lexicon).find(bitext.source(), bitext.target());
    if (!hasPerson(sides.source()) || !hasPerson(sides.target())) {
      return Optional.empty();
    }
    List<AnchorPair> pairs = new AnchorMatcher(lexicon).match(sides);
    if (pairs.stream().anyMatch(pair -> isPerson(pair.source()) || isPerson(pair.target()))) {
      return Optional.empty();
    }
    Set<String> ours = people(sides.source(), source);
    Set<String> theirs = people(sides.target(), target);
    return ours.isEmpty() || theirs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "sv names " + String.join(", ", ours) + ", en names " + String.join(", ", theirs));
  }

  /** Returns the rare capitalized words that no word of the other side answers or is like. */
  private Set<String> unanswered(List<Word> words, List<Word> others, Language language) {
    Set<String> forms = others.stream().map(Word::form).collect(Collectors.toSet());
    Set<String> beginnings = forms.stream().map(NameCheck::beginning).collect(Collectors.toSet());
    return words.stream()
        .filter(word -> word.isCapitalized() && word.form().length() >= BEGINNING)
        .map(Word::form)
        .filter(form -> lexicon.forms().rarity(language, form) >= RARE)
        .filter(form -> !beginnings.contains(beginning(form)))
        .filter(form -> !isTranslated(form, forms, language))
        .collect(Collectors.toSet());
  }

  private boolean isTranslated(String form, Set<String> others, Language language) {
    return lexicon.translations(language, form).stream()
        .anyMatch(translation -> others.contains(translation.word()));
  }

  private static String beginning(String form) {
    return form.substring(0, Math.min(BEGINNING, form.length()));
  }

  private static boolean hasPerson(List<Anchor> anchors) {
    return anchors.stream().anyMatch(NameCheck::isPerson);
  }

  private static boolean isPerson(Anchor anchor) {
    return anchor.kind() == AnchorKind.PERSON;
  }

  /** Returns the people whose names are made of these words alone, as the text has them. */
  private static Set<String> people(List<Anchor> anchors, Set<String> words) {
    return anchors.stream()
        .filter(NameCheck::isPerson)
        .map(Anchor::normal)
        .filter(
            name -> WordTokenizer.words(name).stream().map(Word::form).allMatch(words::contains))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
