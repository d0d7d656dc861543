package org.ankare.anchor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ankare.text.Span;

/**
 * Says who speaks a quote: the subject of a reporting verb after it, before it or around it, or of
 * a sentence that a colon ends. He and she are the person that the text was about.
 */
final class SpeakerFinder {
  private static final int LONGEST_CLAUSE = 25;
  private static final int DEEPEST_NESTING = 4;

  /** How many names are looked at for a subject, and for whom the text is about. */
  private static final int FARTHEST_NAME = 50;

  private final Page page;
  private final List<Quote> quotes;
  private final List<Mention> persons = new ArrayList<>();
  private final Set<Integer> passageEnds = new HashSet<>();

  SpeakerFinder(Page page, List<Quote> quotes, List<Mention> mentions) {
    this.page = page;
    this.quotes = quotes;
    page.passages().forEach(passage -> passageEnds.add(passage.end()));
    QuoteCover cover = new QuoteCover(quotes);
    for (Mention mention : mentions) {
      boolean mayBePerson =
          mention.kind() == AnchorKind.PERSON || mention.kind() == AnchorKind.NAME;
      if (mayBePerson && !isGenitive(mention) && !cover.covers(mention.span())) {
        persons.add(mention);
      }
    }
  }

  /** Tells Savelyev's counsel from Savelyev. */
  private boolean isGenitive(Mention mention) {
    int end = mention.span().end();
    String text = page.text();
    return end + 1 < text.length()
        && (text.charAt(end) == 's'
            || ("'’".indexOf(text.charAt(end)) >= 0 && text.charAt(end + 1) == 's'));
  }

  /** Returns the speaker of each quote, in the order of the quotes; empty for one without. */
  List<String> find() {
    List<String> speakers = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      speakers.add(speaker(i, speakers).orElse(""));
    }
    inheritBackwards(speakers);
    return speakers;
  }

  private Optional<String> speaker(int i, List<String> speakers) {
    Quote quote = quotes.get(i);
    int around = around(i);
    if (around >= 0 && !speakers.get(around).isEmpty()) {
      return Optional.of(speakers.get(around));
    }
    return after(i)
        .or(() -> before(i))
        .or(() -> inherited(i, speakers))
        .or(
            () ->
                quote.shape() == Quote.Shape.DASH
                    ? topic(quote.outer().start())
                    : Optional.empty());
  }

  /** Returns the place of the quote that a nested one stands in, or a negative number. */
  private int around(int i) {
    for (int j = i - 1; j >= 0 && j > i - DEEPEST_NESTING; j--) {
      if (quotes.get(j).span().contains(quotes.get(i).outer())) {
        return j;
      }
    }
    return -1;
  }

  /** Reads the clause between a quote and the next one or the end of the sentence. */
  private Optional<String> after(int i) {
    Quote quote = quotes.get(i);
    int from = quote.outer().end();
    int sentence = page.sentenceAt(Math.max(0, from - 1));
    int end = page.sentenceSpan(sentence).end();
    if (end <= from + 1 && sentence + 1 < page.document().size() && !endsPassage(from)) {
      // a quote that ends like a sentence may have been cut from its clause
      Span next = page.sentenceSpan(sentence + 1);
      boolean lower = Character.isLowerCase(page.text().charAt(next.start()));
      end = lower ? next.end() : end;
    }
    end = Math.min(end, nextStart(i, end));
    if (end <= from) {
      return Optional.empty();
    }
    return subject(new Span(from, end), true);
  }

  private boolean endsPassage(int at) {
    return passageEnds.contains(at);
  }

  private int nextStart(int i, int end) {
    for (int j = i + 1; j < Math.min(quotes.size(), i + DEEPEST_NESTING); j++) {
      if (quotes.get(j).outer().start() >= quotes.get(i).outer().end()) {
        return quotes.get(j).outer().start();
      }
    }
    return end;
  }

  /** Reads the sentence up to the quote. */
  private Optional<String> before(int i) {
    Quote quote = quotes.get(i);
    int start = page.sentenceSpan(page.sentenceAt(quote.outer().start())).start();
    for (int j = i - 1; j >= 0 && j > i - DEEPEST_NESTING; j--) {
      if (quotes.get(j).outer().end() <= quote.outer().start()) {
        start = Math.max(start, quotes.get(j).outer().end());
        break;
      }
    }
    if (start >= quote.outer().start()) {
      return Optional.empty();
    }
    Span lead = new Span(start, quote.outer().start());
    Optional<String> said = subject(lead, false);
    boolean colon = lead.of(page.text()).stripTrailing().endsWith(":");
    boolean verb = page.words(lead).stream().anyMatch(this::isReport);
    if (said.isPresent() || !(colon || verb)) {
      return said;
    }
    int sentence = page.sentenceSpan(page.sentenceAt(quote.outer().start())).start();
    return firstPerson(new Span(Math.min(sentence, start), quote.outer().start()));
  }

  private boolean isReport(Word word) {
    return page.vocabulary().is("report", word.text()) && !word.isCapitalised();
  }

  /**
   * Returns the subject of a reporting verb in a span.
   *
   * @param close whether the verb must follow soon, as after a quote
   */
  private Optional<String> subject(Span span, boolean close) {
    List<Word> words = page.words(span);
    int limit = close ? Math.min(words.size(), LONGEST_CLAUSE) : words.size();
    for (int i = 0; i < limit; i++) {
      Word word = words.get(i);
      if (page.vocabulary().is("according", word.text())) {
        Optional<String> source = firstPerson(new Span(word.span().end(), span.end()));
        if (source.isPresent()) {
          return source;
        }
      }
      if (isReport(word)) {
        Optional<String> found = ofVerb(span, words, i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> ofVerb(Span span, List<Word> words, int verb) {
    boolean inverted = verb + 1 < words.size() && followsAsSubject(words, verb);
    if (!inverted && verb > 0) {
      Optional<String> earlier = pronoun(words.get(verb - 1));
      Span before = new Span(span.start(), words.get(verb).span().start());
      earlier = earlier.or(() -> firstPerson(before)).or(() -> anyPronoun(words.subList(0, verb)));
      if (earlier.isPresent()) {
        return earlier;
      }
    }
    if (verb + 1 < words.size()) {
      Optional<String> next = pronoun(words.get(verb + 1));
      return next.or(() -> firstPerson(new Span(words.get(verb).span().end(), span.end())));
    }
    return Optional.empty();
  }

  /** Tells whether the verb stands before its subject: first in its clause, or so in Swedish. */
  private boolean followsAsSubject(List<Word> words, int verb) {
    return verb == 0 || page.vocabulary().is("pronoun", words.get(verb + 1).text());
  }

  private Optional<String> anyPronoun(List<Word> words) {
    for (Word word : words) {
      if (page.vocabulary().is("pronoun", word.text())) {
        return pronoun(word);
      }
    }
    return Optional.empty();
  }

  private Optional<String> pronoun(Word word) {
    return page.vocabulary().is("pronoun", word.text())
        ? topic(word.span().start())
        : Optional.empty();
  }

  private Optional<String> firstPerson(Span span) {
    int at = personFrom(span.start());
    Optional<String> second = Optional.empty();
    int last = Math.min(persons.size(), at + FARTHEST_NAME);
    while (at < last && persons.get(at).span().start() < span.end()) {
      Mention mention = persons.get(at);
      if (mention.kind() == AnchorKind.PERSON) {
        return Optional.of(mention.base());
      }
      if (second.isEmpty() && mention.size() > 1) {
        second = Optional.of(mention.base());
      }
      at++;
    }
    return second;
  }

  /** Returns the first person named in the nearest sentence before a position that names one. */
  private Optional<String> topic(int position) {
    int at = personFrom(position) - 1;
    int farthest = Math.max(0, at - FARTHEST_NAME);
    while (at >= farthest && persons.get(at).kind() != AnchorKind.PERSON) {
      at--;
    }
    if (at < farthest) {
      return Optional.empty();
    }
    int sentence = page.sentenceAt(persons.get(at).span().start());
    int start = page.sentenceSpan(sentence).start();
    return firstPerson(new Span(start, persons.get(at).span().end()));
  }

  private int personFrom(int offset) {
    int low = 0;
    int high = persons.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (persons.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A quote that goes on after a pause or in a new passage has the speaker of its beginning. */
  private Optional<String> inherited(int i, List<String> speakers) {
    boolean joined =
        i > 0
            && (Utterances.join(page, quotes.get(i - 1), quotes.get(i))
                || areInOneSentence(quotes.get(i - 1), quotes.get(i)));
    return joined && !speakers.get(i - 1).isEmpty()
        ? Optional.of(speakers.get(i - 1))
        : Optional.empty();
  }

  private boolean areInOneSentence(Quote one, Quote other) {
    return page.sentenceAt(one.span().start()) == page.sentenceAt(other.span().start());
  }

  /** A quote whose speaker is named only after its last part gives it to the parts before. */
  private void inheritBackwards(List<String> speakers) {
    for (int i = quotes.size() - 2; i >= 0; i--) {
      if (speakers.get(i).isEmpty() && Utterances.join(page, quotes.get(i), quotes.get(i + 1))) {
        speakers.set(i, speakers.get(i + 1));
      }
    }
  }
}
