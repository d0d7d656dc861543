package org.ankare.anchor;

import java.util.List;
import org.ankare.text.Language;

/** Says which word may begin a name, and how far the name goes on. */
final class NameChains {
  private static final int LONGEST = 8;
  private static final int MOST_PARTICLES = 3;
  private static final int LONGEST_ABBREVIATION = 4;
  private static final List<String> HEADS = List.of("head.org", "head.place", "head.work");

  private final Page page;
  private final List<Word> words;
  private final Vocabulary vocabulary;
  private final NameEvidence evidence;
  private final boolean swedish;

  NameChains(Page page, NameEvidence evidence) {
    this.page = page;
    this.words = page.words();
    this.vocabulary = page.vocabulary();
    this.evidence = evidence;
    this.swedish = page.document().language().equals(Language.SWEDISH);
  }

  /** Tells whether a word has the look of a name and its capital is not that of the sentence. */
  boolean mayBegin(int at) {
    Word word = words.get(at);
    if (!hasCapital(word)
        || word.text().length() > NameEvidence.LONGEST_NAME
        || (word.text().length() < 2 && !continues(at, at + 1))) {
      return false;
    }
    if (isCalendar(word)
        || isShouted(at)
        || (vocabulary.is("function", word.text()) && !isAcronym(word))) {
      return false;
    }
    if (evidence.isInHeading(word)) {
      return evidence.isKnownName(word);
    }
    return word.initial()
        ? isTitle(word) || isPartOfDemonymName(at) || isAdjectiveName(at) || isNameAtStart(at)
        : !evidence.isShouted(word);
  }

  /** Tells Svenska kyrkan, which a sentence may begin with, from an adjective. */
  private boolean isPartOfDemonymName(int at) {
    return evidence.demonym(words.get(at)).isPresent() && isPartOfName(at);
  }

  /** Tells Röda havet and Högsta domstolen, without an article, from Den röda stugan. */
  private boolean isAdjectiveName(int at) {
    if (!swedish || at + 1 == words.size() || !touches(at, at + 1)) {
      return false;
    }
    Word word = words.get(at);
    String next = words.get(at + 1).text();
    boolean isHead = vocabulary.is("head.org", next) || vocabulary.is("head.place", next);
    return isHead
        && word.text().endsWith("a")
        && evidence.isQualifier(word)
        && evidence.isDefinite(next)
        && !vocabulary.is("no-name", word.text());
  }

  private boolean isNameAtStart(int at) {
    Word word = words.get(at);
    if (!continues(at, at + 1)) {
      return !evidence.isOrdinary(word);
    }
    Word next = words.get(at + 1);
    boolean body = !swedish && isHead(next) && !evidence.isNeverName(word);
    return body || !evidence.isOrdinaryBefore(word, next);
  }

  /** Tells an ordinary word among others in capitals, NOTICE NO. 3, from an acronym. */
  private boolean isShouted(int at) {
    return words.get(at).isAllCaps()
        && evidence.isListedOnly(words.get(at))
        && (isAllCapsBeside(at, at - 1) || isAllCapsBeside(at, at + 1));
  }

  private boolean isAllCapsBeside(int at, int beside) {
    return beside >= 0
        && beside < words.size()
        && words.get(beside).sentence() == words.get(at).sentence()
        && words.get(beside).isAllCaps();
  }

  private boolean isCalendar(Word word) {
    return vocabulary.is("weekday", word.text())
        || vocabulary.is("month", word.text())
        || vocabulary.is("month-short", word.text());
  }

  private boolean isAcronym(Word word) {
    return word.isAllCaps()
        && !page.document().sentence(word.sentence()).text().equals(word.text());
  }

  private static boolean hasCapital(Word word) {
    return word.isCapitalised() || Compounds.hasParticle(word.text());
  }

  boolean isTitle(Word word) {
    return swedish
        ? vocabulary.endsAs("title", word.text()) || isAgent(word)
        : vocabulary.is("title-part", word.text())
            || (vocabulary.is("title", word.text())
                && (word.isCapitalised() || word.text().length() > 3));
  }

  /** Tells a trade in the definite form, which Swedish sets before a name: försvararen. */
  private boolean isAgent(Word word) {
    String lower = word.lower();
    return vocabulary.wordsOf("agent-ending").stream()
        .anyMatch(ending -> lower.length() > ending.length() + 2 && lower.endsWith(ending));
  }

  /** Returns the place after the last capitalised word of the name that begins at a word. */
  int end(int first) {
    int end = first + 1;
    while (end < words.size() && end - first < LONGEST && !stopsAfter(end - 1)) {
      int next = continuation(first, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private boolean stopsAfter(int at) {
    Word word = words.get(at);
    return (word.genitive() && !isOwnersHouse(at))
        || (swedish && (Compounds.hasHead(word.text()) || evidence.nameInside(word).isPresent()));
  }

  /** Tells St. Ansgar's Church and King's College from Sweden's parliament. */
  private boolean isOwnersHouse(int at) {
    if (at + 1 == words.size() || !words.get(at + 1).isCapitalised()) {
      return false;
    }
    Word house = words.get(at + 1);
    boolean saint = at > 0 && vocabulary.is("saint", words.get(at - 1).text());
    return (saint && isHead(house))
        || (evidence.isListedOnly(words.get(at)) && evidence.isListedOnly(house));
  }

  /** Returns the place after the next word of a name, or the same place if it goes no further. */
  private int continuation(int first, int end) {
    if (!touches(end - 1, end)) {
      return end;
    }
    if (continues(first, end)) {
      return end + 1;
    }
    Word next = words.get(end);
    boolean capitalAfter =
        end + 1 < words.size() && touches(end, end + 1) && hasCapital(words.get(end + 1));
    int bearer = afterParticles(end);
    if (bearer > end) {
      return bearer + 1;
    }
    if (capitalAfter && isEpithet(end)) {
      return end + 2;
    }
    return linked(first, end, capitalAfter);
  }

  private boolean continues(int first, int end) {
    if (end >= words.size() || !touches(end - 1, end)) {
      return false;
    }
    Word next = words.get(end);
    if (isCalendar(next) || startsBearer(end)) {
      return false;
    }
    if (vocabulary.is("function", next.text()) && !next.isAllCaps()) {
      return next.isCapitalised()
          && end - first == 1
          && (next.text().length() > 3 || !evidence.isInHeading(next));
    }
    if (swedish && evidence.isGenitive(words.get(end - 1)) && !evidence.isListedOnly(next)) {
      return false;
    }
    return hasCapital(next) && !next.initial() && !evidence.isInHeading(next)
        || (hasCapital(next) && evidence.isInHeading(next) && evidence.isKnownName(next))
        || (end == first + 1 && isPlainNumber(next));
  }

  /** Tells Ukraine President Anna Ek, where a new name starts, from Martin Luther King. */
  private boolean startsBearer(int at) {
    return vocabulary.is("title", words.get(at).text())
        && !isTitle(words.get(at - 1))
        && !isHead(words.get(at))
        && at + 1 < words.size()
        && touches(at, at + 1)
        && hasCapital(words.get(at + 1));
  }

  /** Tells the 7 of a ship's name from the 1 of 1.4 billion. */
  private boolean isPlainNumber(Word word) {
    int end = word.span().end();
    String text = page.text();
    boolean decimal =
        end + 1 < text.length()
            && ".,".indexOf(text.charAt(end)) >= 0
            && Character.isDigit(text.charAt(end + 1));
    return word.isNumber() && word.text().length() == 1 && !decimal;
  }

  /** Returns the place of the family name after van der, or the same place if none follows. */
  private int afterParticles(int at) {
    int next = at;
    while (next + 1 < words.size()
        && next - at < MOST_PARTICLES
        && vocabulary.is("particle", words.get(next).text())
        && touches(next, next + 1)) {
      next++;
    }
    return next < words.size() && hasCapital(words.get(next)) ? next : at;
  }

  private boolean isEpithet(int at) {
    return vocabulary.is("epithet", words.get(at).text())
        && at + 1 < words.size()
        && vocabulary.is("epithet-adjective", words.get(at + 1).text());
  }

  /** Follows University of Oslo, Church of the Holy Sepulchre, Grigorij av Varna. */
  private int linked(int first, int end, boolean capitalAfter) {
    Word last = words.get(end - 1);
    Word link = words.get(end);
    if (vocabulary.is("list-joiner", link.text())) {
      return capitalAfter && isList(first, end) ? end + 2 : end;
    }
    if (!vocabulary.is("linker", link.text())) {
      return end;
    }
    boolean head = words.subList(first, end).stream().anyMatch(this::isHead);
    if (capitalAfter) {
      boolean exactHead = HEADS.stream().anyMatch(h -> vocabulary.is(h, words.get(first).text()));
      boolean lone =
          (end == first + 1 || (end == first + 2 && isTitle(words.get(first))))
              && !evidence.isPlace(last.text())
              && vocabulary.is("origin", link.text())
              && !(vocabulary.is("agent", link.text()) && continues(end + 1, end + 2));
      return (link.text().equals("i") ? exactHead : head || lone) ? end + 2 : end;
    }
    boolean article =
        end + 2 < words.size()
            && vocabulary.is("article", words.get(end + 1).text())
            && words.get(end + 2).isCapitalised();
    return article && head ? end + 3 : end;
  }

  /** Tells Centre for Disease Prevention and Control from University of Oslo and Anna Ek. */
  private boolean isList(int first, int end) {
    return words.subList(first, end).stream().anyMatch(w -> vocabulary.is("linker", w.text()))
        && evidence.isListedOnly(words.get(end - 1))
        && evidence.isListedOnly(words.get(end + 1));
  }

  /** Tells whether a word says what kind of thing the name with it names. */
  boolean isHead(Word word) {
    return HEADS.stream()
        .anyMatch(head -> isHead(head, word, word.text()) || isHead(head, word, base(word)));
  }

  /** Tells the same of the word as it is written, a final s being no genitive. */
  boolean isHeadAsIs(Word word) {
    return HEADS.stream().anyMatch(head -> isHead(head, word, word.text()));
  }

  private boolean isHead(String head, Word word, String form) {
    return word.isCapitalised() ? vocabulary.namesA(head, form) : vocabulary.endsAs(head, form);
  }

  /** Returns a Swedish word without what may be its genitive -s. */
  private String base(Word word) {
    String text = word.text();
    return swedish && text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
  }

  /**
   * Returns the place after the common words that end a Swedish name: Svarta havet, Stockholms
   * tingsrätt, Peter den store.
   */
  int tail(int first, int end) {
    if (!swedish || words.get(end - 1).genitive()) {
      return end;
    }
    if (end + 1 < words.size() && touches(end - 1, end) && isEpithet(end)) {
      return end + 2;
    }
    for (int at = end; at < Math.min(end + 2, words.size()); at++) {
      Word word = words.get(at);
      if (!touches(at - 1, at) || vocabulary.is("function", word.text())) {
        return end;
      }
      if (isHead(word) && (at == end ? isModifier(at - 1) : evidence.isQualifier(words.get(end)))) {
        return at + 1;
      }
    }
    return end;
  }

  /**
   * Tells whether a word can stand before the head that follows: an adjective in -a or -e, or a
   * genitive, but neither the Anna nor the Anders who crossed bron.
   */
  private boolean isModifier(int at) {
    Word word = words.get(at);
    String lower = word.lower();
    return (lower.endsWith("a") || lower.endsWith("s") || lower.endsWith("e"))
        && !(evidence.isBareName(word) && evidence.isDefinite(words.get(at + 1).text()));
  }

  /** Tells whether an adjective of a place leads a longer name: Swedish Radio, Svenska kyrkan. */
  boolean isPartOfName(int at) {
    if (!words.get(at).isCapitalised()) {
      return false;
    }
    int end = end(at);
    if (tail(at, end) > end) {
      return true;
    }
    List<Word> rest = words.subList(at + 1, end);
    if (rest.isEmpty() || rest.subList(0, rest.size() - 1).stream().anyMatch(this::isTitle)) {
      return false;
    }
    Word last = rest.get(rest.size() - 1);
    return rest.stream().anyMatch(this::isHead)
        || (!swedish && evidence.isListedOnly(last) && !isTitle(last));
  }

  private boolean touches(int at, int next) {
    if (next >= words.size() || words.get(at).sentence() != words.get(next).sentence()) {
      return false;
    }
    int from = words.get(at).span().end();
    int to = words.get(next).span().start();
    String gap = page.text().substring(from, Math.min(to, from + 3));
    boolean abbreviated =
        gap.equals(". ")
            && words.get(at).text().length() <= LONGEST_ABBREVIATION
            && isTitleOrInitial(words.get(at))
            && (isMiddle(at) || !evidence.isListedOnly(words.get(next)));
    boolean owner = words.get(at).genitive() && gap.endsWith(" ");
    return gap.isBlank() || abbreviated || owner || gap.equals(" & ");
  }

  /** Tells the initial of Dionisio A. Lind from that of "on X. Then". */
  private boolean isMiddle(int at) {
    return at > 0
        && words.get(at - 1).isCapitalised()
        && words.get(at - 1).span().end() + 1 == words.get(at).span().start();
  }

  private boolean isTitleOrInitial(Word word) {
    return word.text().length() == 1
        || vocabulary.is("saint", word.text())
        || (!swedish && isTitle(word));
  }
}
