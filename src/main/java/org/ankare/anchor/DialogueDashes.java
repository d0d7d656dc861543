package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ankare.text.Span;

/**
 * Finds speech that a dash begins ("– Kom in, säger hon, och stäng dörren."), with the narrator's
 * words taken out.
 */
final class DialogueDashes {
  private static final String DASHES = "-–—―";

  private static final int LONGEST_BARE_CLAUSE = 3;

  private final Page page;
  private final String text;
  private final ReportingClauses clauses;

  DialogueDashes(Page page, ReportingClauses clauses) {
    this.page = page;
    this.text = page.text();
    this.clauses = clauses;
  }

  /** Returns what is said in a passage, part by part. */
  List<Quote> find(Span passage) {
    List<Integer> dashes = new ArrayList<>();
    for (int at = passage.start(); at + 2 < passage.end(); at++) {
      if (DASHES.indexOf(text.charAt(at)) >= 0 && beginsSpeech(at, passage)) {
        dashes.add(at);
      }
    }
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < dashes.size(); i++) {
      int end = i + 1 < dashes.size() ? dashes.get(i + 1) : passage.end();
      addSpeech(new Span(dashes.get(i) + 1, end), quotes);
    }
    return quotes;
  }

  private boolean beginsSpeech(int at, Span passage) {
    int next = at + 2;
    if (!isSpace(text.charAt(at + 1))) {
      return false;
    }
    char first = text.charAt(next);
    boolean opens =
        Character.isUpperCase(first)
            || Character.isDigit(first)
            || first == '…'
            || QuoteMarks.family(first) != 0;
    int before = at - 1;
    while (before >= passage.start() && isSpace(text.charAt(before))) {
      before--;
    }
    return opens
        && (before < passage.start()
            || (before < at - 1 && ".!?…\"”:".indexOf(text.charAt(before)) >= 0));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  private void addSpeech(Span speech, List<Quote> quotes) {
    int from = speech.start();
    boolean speaking = true;
    while (speaking) {
      Optional<Span> found = clauses.firstIn(new Span(from, speech.end()));
      quotes.add(said(from, found.map(Span::start).orElse(speech.end())));
      speaking = false;
      if (found.isPresent()) {
        Span clause = found.get();
        List<Word> narrator = page.words(clause);
        int resumes = resumption(clause, narrator);
        if (resumes < clause.end()) {
          quotes.add(said(resumes, Math.min(clause.end(), speech.end())));
        }
        from = clause.end();
        speaking = narrator.size() <= LONGEST_BARE_CLAUSE && goesOn(from, speech.end());
      }
    }
  }

  /** After "säger hon," the speech goes on; after "säger Anna Ek, läkare" the narrator does. */
  private int resumption(Span clause, List<Word> narrator) {
    if (narrator.size() > 2 && page.vocabulary().is("pronoun", narrator.get(1).text())) {
      int after = narrator.get(1).span().end();
      if (text.charAt(after) == ',') {
        return after + 1;
      }
    }
    return clause.end();
  }

  /** Tells whether a bare "säger hon." is followed by somebody's own words: I, you, we. */
  private boolean goesOn(int from, int to) {
    if (from >= to) {
      return false;
    }
    Span next = page.sentenceSpan(page.sentenceAt(Math.min(from + 1, to - 1)));
    return next.start() >= from
        && page.words(next).stream().anyMatch(word -> page.vocabulary().is("first", word.text()));
  }

  private Quote said(int from, int to) {
    return Quote.between(text, from, to, Quote.Shape.DASH);
  }
}
