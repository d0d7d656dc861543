package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ankare.text.Language;
import org.ankare.text.Sentence;

/**
 * Finds dates, times and numbers, in figures and in words, and normalises their values. Each reader
 * looks a bounded number of tokens ahead, so that the whole takes time linear in the text.
 */
final class ValueFinder {
  private final Page page;
  private final ValueBeginnings beginnings;
  private final DateReader dates;
  private final PeriodReader periods;
  private final ClockReader clock;
  private final FractionReader fractions;
  private final QuantityReader quantities;

  ValueFinder(Page page) {
    Language language = page.document().language();
    this.page = page;
    this.beginnings = new ValueBeginnings(language);
    this.dates = new DateReader(language);
    this.periods = new PeriodReader(language);
    this.clock = new ClockReader(language);
    this.fractions = new FractionReader(language);
    this.quantities = new QuantityReader(language);
  }

  /** Returns numbers and dates in order of text; no two overlap. */
  List<Anchor> find() {
    List<Anchor> found = new ArrayList<>();
    for (Sentence sentence : page.document().sentences()) {
      Tokens tokens = new Tokens(sentence);
      int at = 0;
      while (at < tokens.size()) {
        Optional<Reading> reading =
            beginnings.mayBegin(tokens, at) ? read(tokens, at) : Optional.empty();
        reading.ifPresent(value -> found.add(anchor(tokens, value)));
        at = reading.map(Reading::end).orElse(at + 1);
      }
    }
    return found;
  }

  private Optional<Reading> read(Tokens tokens, int at) {
    return dates
        .read(tokens, at)
        .or(() -> periods.read(tokens, at))
        .or(() -> clock.read(tokens, at))
        .or(() -> fractions.read(tokens, at))
        .or(() -> quantities.read(tokens, at))
        .or(() -> quantities.compound(tokens, at));
  }

  private Anchor anchor(Tokens tokens, Reading reading) {
    return page.anchor(
        reading.kind(), tokens.span(reading.start(), reading.end()), reading.normal(), "");
  }
}
