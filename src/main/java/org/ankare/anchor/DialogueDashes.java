package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ankare.text.Language;
import org.ankare.text.Span;

/**
 * Finds speech that a dash begins ("– Kom in, säger hon, och stäng dörren."), with the narrator's
 * words taken out.
 */
final class DialogueDashes {
  private static final String DASHES = "-–—―";

  private static final int LONGEST_BARE_CLAUSE = 3;

  /** A dash and a space: English dialogue begins its passage. */
  private static final int LONGEST_OPENING = 1;

  private static final int LONGEST_NARRATOR = 8;
  private static final String TERMINAL = ".!?…";

  private final Page page;
  private final String text;
  private final ReportingClauses clauses;
  private final boolean swedish;

  DialogueDashes(Page page, ReportingClauses clauses) {
    this.page = page;
    this.text = page.text();
    this.clauses = clauses;
    this.swedish = page.document().language().equals(Language.SWEDISH);
  }

  /** Tells whether a passage begins with a dash and has a narrator, so that dashes are dialogue. */
  boolean isDialogue(Span passage) {
    return beginsSpeech(passage.start(), passage)
        && clauses.firstIn(new Span(passage.start() + 1, passage.end())).isPresent();
  }

  /** Returns what is said in a passage, part by part. */
  List<Quote> find(Span passage) {
    List<Integer> dashes = new ArrayList<>();
    int last = swedish ? passage.end() : passage.start() + LONGEST_OPENING;
    for (int at = passage.start(); at < Math.min(last, passage.end() - 2); at++) {
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
    if (at + 2 >= passage.end() || DASHES.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    boolean apart = isSpace(text.charAt(at + 1));
    if (swedish ? !apart : text.charAt(at) == '-') {
      return false;
    }
    int next = apart ? at + 2 : at + 1;
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
    boolean speaking = clauses.firstIn(speech).isPresent() || endsSentence(speech);
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

  /** Tells what is said from an item of a list, which ends without a stop. */
  private boolean endsSentence(Span speech) {
    String said = speech.of(text).stripTrailing();
    return !said.isEmpty() && (TERMINAL + "\"”»’").indexOf(said.charAt(said.length() - 1)) >= 0;
  }

  /**
   * Returns where the speech goes on in the sentence of a narrator: after the comma of "säger hon,"
   * and of "säger Anna Ek, men", but not of "säger Anna Ek, läkare".
   */
  private int resumption(Span clause, List<Word> narrator) {
    boolean bare = narrator.size() > 2 && is("pronoun", narrator.get(1));
    for (int i = 2; i < Math.min(narrator.size(), LONGEST_NARRATOR); i++) {
      int end = narrator.get(i - 1).span().end();
      if (text.charAt(end) == ',') {
        boolean relative = is("relative", narrator.get(i));
        boolean goesOn = (bare && i == 2 && !relative) || is("resume", narrator.get(i));
        return goesOn ? end + 1 : clause.end();
      }
    }
    return clause.end();
  }

  private boolean is(String wordClass, Word word) {
    return page.vocabulary().is(wordClass, word.text());
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
