package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ankare.text.Span;

/**
 * Says who speaks a quote: by the clause that follows it, by the words before it, by the quote that
 * it goes on with, and as a last guess by the sentence beside it.
 */
final class SpeakerFinder {
  private static final int DEEPEST_NESTING = 4;
  private static final int LONGEST_LEAD_IN_CHARACTERS = 1000;

  private final Page page;
  private final List<Quote> quotes;
  private final Cast cast;
  private final Attribution attribution;

  SpeakerFinder(Page page, List<Quote> quotes, Cast cast) {
    this.page = page;
    this.quotes = quotes;
    this.cast = cast;
    this.attribution = new Attribution(page, cast);
  }

  /** Returns the speaker of each quote, in the order of the quotes; empty for one without. */
  List<String> find() {
    List<String> speakers = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      speakers.add(speaker(i, speakers).orElse(""));
    }
    inheritBackwards(speakers);
    return new Echoes(page, quotes, speakers).filled();
  }

  private Optional<String> speaker(int i, List<String> speakers) {
    int around = around(i);
    if (around >= 0) {
      return Optional.of(speakers.get(around));
    }
    return after(i)
        .or(() -> before(i))
        .or(() -> inherited(i, speakers))
        .or(() -> guessed(i, speakers));
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
    int from = quotes.get(i).outer().end();
    int sentence = page.sentenceAt(Math.max(0, from - 1));
    int end = page.sentenceSpan(sentence).end();
    if (end <= from + 1 && isInPassage(sentence + 1, sentence)) {
      // a quote that ends like a sentence may have been cut from its clause
      Span next = page.sentenceSpan(sentence + 1);
      boolean lower = Character.isLowerCase(page.text().charAt(next.start()));
      end = lower ? next.end() : end;
    }
    end = Math.min(end, nextStart(i, end));
    if (end <= from) {
      return Optional.empty();
    }
    Span clause = new Span(from, end);
    Optional<String> found = attribution.after(clause, isParted(quotes.get(i)));
    return found.filter(String::isEmpty).isPresent() && attribution.hasTitle(clause)
        ? found.flatMap(unnamed -> fromPrevious(i).or(() -> found))
        : found;
  }

  /** In "Anna Ek was tired. “No,” the mayor said" the mayor is she. */
  private Optional<String> fromPrevious(int i) {
    int sentence = page.sentenceAt(quotes.get(i).outer().start());
    boolean begins = page.sentenceSpan(sentence).start() >= quotes.get(i).outer().start();
    return begins && isInPassage(sentence - 1, sentence)
        ? attribution.subject(page.sentenceSpan(sentence - 1))
        : Optional.empty();
  }

  private boolean isInPassage(int sentence, int other) {
    return sentence >= 0
        && sentence < page.document().size()
        && page.document().sentence(sentence).passage()
            == page.document().sentence(other).passage();
  }

  /** Tells whether a mark ends what is said, inside the quotation marks or right after them. */
  private boolean isParted(Quote quote) {
    String text = page.text();
    int after = quote.outer().end();
    char last = text.charAt(quote.span().end() - 1);
    return quote.shape() != Quote.Shape.MARKS
        || ",.?!…–—-".indexOf(last) >= 0
        || (after < text.length() && ",.–—-".indexOf(text.charAt(after)) >= 0);
  }

  private int nextStart(int i, int end) {
    for (int j = i + 1; j < Math.min(quotes.size(), i + DEEPEST_NESTING); j++) {
      if (quotes.get(j).outer().start() >= quotes.get(i).outer().end()) {
        return quotes.get(j).outer().start();
      }
    }
    return end;
  }

  /** Reads the sentence up to the quote, first from the quote before on, if there is one. */
  private Optional<String> before(int i) {
    int end = quotes.get(i).outer().start();
    int from = page.sentenceSpan(page.sentenceAt(end)).start();
    int sentence = Math.max(from, end - LONGEST_LEAD_IN_CHARACTERS);
    int previous = previousOutside(i);
    int start = previous < 0 ? 0 : quotes.get(previous).outer().end();
    if (Math.max(sentence, start) >= end) {
      return Optional.empty();
    }
    Span lead = new Span(Math.max(sentence, start), end);
    Optional<String> found = attribution.before(lead);
    return found.isEmpty() && start > sentence && attribution.hasVerb(lead)
        ? attribution.subject(new Span(sentence, end))
        : found;
  }

  /** Returns the place of the last quote that ends before this one begins, or a negative number. */
  private int previousOutside(int i) {
    for (int j = i - 1; j >= 0 && j > i - DEEPEST_NESTING; j--) {
      if (quotes.get(j).outer().end() <= quotes.get(i).outer().start()) {
        return j;
      }
    }
    return -1;
  }

  /** A quote that goes on after a pause or in a new passage has the speaker of its beginning. */
  private Optional<String> inherited(int i, List<String> speakers) {
    boolean joined =
        i > 0
            && (Utterances.join(page, quotes.get(i - 1), quotes.get(i))
                || areInOneSentence(quotes.get(i - 1), quotes.get(i)));
    return joined ? Optional.of(speakers.get(i - 1)).filter(s -> !s.isEmpty()) : Optional.empty();
  }

  private boolean areInOneSentence(Quote one, Quote other) {
    return page.sentenceAt(one.span().start()) == page.sentenceAt(other.span().start());
  }

  /** Guesses for a quote that is a sentence by itself: by what stands before it, or after it. */
  private Optional<String> guessed(int i, List<String> speakers) {
    Quote quote = quotes.get(i);
    int sentence = page.sentenceAt(quote.outer().start());
    if (!isWhole(quote, sentence)) {
      return Optional.empty();
    }
    Optional<String> guess = Optional.empty();
    if (isInPassage(sentence - 1, sentence)) {
      guess = fromPrevious(i, sentence, speakers);
    } else if (quote.shape() == Quote.Shape.DASH || followsColon(sentence)) {
      guess = cast.topic(quote.outer().start()).map(Mention::base);
    } else if (quote.shape() == Quote.Shape.MARKS) {
      guess = fromNext(quote);
    }
    return guess;
  }

  private boolean isWhole(Quote quote, int sentence) {
    String text = page.text();
    boolean begins = page.sentenceSpan(sentence).start() >= quote.outer().start();
    int end = quote.outer().end();
    boolean ends =
        ".?!…".indexOf(text.charAt(quote.span().end() - 1)) >= 0
            || (end < text.length() && text.charAt(end) == '.');
    return begins && (ends || quote.shape() != Quote.Shape.MARKS);
  }

  private boolean followsColon(int sentence) {
    return sentence > 0
        && page.sentenceSpan(sentence - 1).of(page.text()).stripTrailing().endsWith(":");
  }

  /** The subject of the sentence before, or whoever spoke last if it is about nobody. */
  private Optional<String> fromPrevious(int i, int sentence, List<String> speakers) {
    int earlier = previousOutside(i);
    Span previous = page.sentenceSpan(sentence - 1);
    int start = earlier < 0 ? 0 : quotes.get(earlier).outer().end();
    Span narrated =
        new Span(Math.max(previous.start(), Math.min(start, previous.end())), previous.end());
    Optional<String> subject = attribution.subject(narrated);
    if (subject.isPresent() || earlier < 0) {
      return subject;
    }
    boolean isNear =
        page.document().sentence(page.sentenceAt(quotes.get(earlier).outer().start())).passage()
            == page.document().sentence(sentence).passage();
    return isNear
        ? Optional.of(speakers.get(earlier)).filter(speaker -> !speaker.isEmpty())
        : Optional.empty();
  }

  /** The only person of a sentence that follows a quote in its passage. */
  private Optional<String> fromNext(Quote quote) {
    int sentence = page.sentenceAt(quote.outer().end() - 1);
    if (!isInPassage(sentence + 1, sentence)) {
      return Optional.empty();
    }
    List<String> names =
        cast.in(page.sentenceSpan(sentence + 1)).stream()
            .filter(name -> name.kind() == AnchorKind.PERSON)
            .map(Mention::base)
            .distinct()
            .toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
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
