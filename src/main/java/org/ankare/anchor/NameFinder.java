package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ankare.text.Language;
import org.ankare.text.Span;

/** Finds names: chains of capitalised words, and the words in lower case that belong to them. */
final class NameFinder {
  private final Page page;
  private final List<Word> words;
  private final Vocabulary vocabulary;
  private final NameEvidence evidence;
  private final NameChains chains;
  private final NameKinds kinds;
  private final boolean swedish;
  private final List<Mention> mentions = new ArrayList<>();

  NameFinder(Page page, NameEvidence evidence) {
    this.page = page;
    this.words = page.words();
    this.vocabulary = page.vocabulary();
    this.evidence = evidence;
    this.chains = new NameChains(page, evidence);
    this.kinds = new NameKinds(page, evidence);
    this.swedish = page.document().language().equals(Language.SWEDISH);
  }

  /** Returns the mentions in order of text; a part of a longer name may follow it. */
  List<Mention> find() {
    int at = 0;
    while (at < words.size()) {
      at = takeFrom(at);
    }
    return mentions;
  }

  /** Takes the names that begin at a word; returns where to go on. */
  private int takeFrom(int at) {
    Word word = words.get(at);
    if (evidence.demonym(word).isPresent() && !chains.isPartOfName(at)) {
      mentions.add(
          new Mention(word.span(), AnchorKind.DEMONYM, evidence.demonym(word).get(), false));
      return at + 1;
    }
    if (!chains.mayBegin(at)) {
      return at + 1;
    }
    int end = chains.end(at);
    int first = at;
    while (first < end && isTitle(first) && !isBody(first, end)) {
      first++;
    }
    first = swedish ? first : afterTrade(first, end);
    if (first < end && chains.mayBegin(first)) {
      add(first, end, first > at || follows(at));
    }
    return end;
  }

  /** Steps over ordinary nouns that lead a full name: Squadron Leader Anna Ek. */
  private int afterTrade(int first, int end) {
    int bearer = first;
    while (end - bearer > 2
        && evidence.isTrade(words.get(bearer))
        && words.get(bearer + 1).isCapitalised()) {
      bearer++;
    }
    boolean full =
        words.subList(bearer, end).stream()
            .noneMatch(word -> chains.isHead(word) || evidence.isListedOnly(word));
    return full ? bearer : first;
  }

  /** Tells Europarådet and Foreign Ministry from a title. */
  private boolean isBody(int at, int end) {
    return at + 1 < end
        ? isNoBearer(at + 1)
        : !words.get(at).initial() && chains.isHead(words.get(at)) && swedish;
  }

  /** Tells Foreign Ministry and Doctors Without Borders from a title and its bearer. */
  private boolean isNoBearer(int at) {
    return chains.isHead(words.get(at)) || vocabulary.is("function", words.get(at).text());
  }

  private boolean isTitle(int at) {
    Word word = words.get(at);
    return chains.isTitle(word) && !word.genitive();
  }

  /** Tells whether the word before is a title in lower case: utrikesminister Anna Ek. */
  private boolean follows(int at) {
    return at > 0
        && words.get(at - 1).sentence() == words.get(at).sentence()
        && chains.isTitle(words.get(at - 1));
  }

  private void add(int first, int end, boolean titled) {
    Word last = words.get(end - 1);
    if (Compounds.hasHead(last.text())
        && (end - first == 1 || evidence.isOrdinaryTail(Compounds.tail(last.text())))) {
      addCompound(first, end);
      return;
    }
    if (end - first == 1) {
      Optional<String> inside = evidence.nameInside(last);
      if (inside.isPresent() && (!chains.isHead(last) || isEvent(last))) {
        addInside(last, inside.get());
      }
      if (inside.isPresent() && !chains.isHead(last)) {
        return;
      }
    }
    int tail = chains.tail(first, end);
    if (tail > end) {
      addMention(first, tail, false);
    } else {
      addMention(first, end, titled);
    }
    boolean named =
        (tail > end && chains.isHead(words.get(tail - 1)))
            || (end - first > 1 && chains.isHead(last));
    if (named && !chains.isHead(words.get(first)) && isNameAlone(first)) {
      addFirst(first);
    }
    if (end - first == 3 && vocabulary.is("linker", words.get(first + 1).text()) && isSeat(first)) {
      Word seat = words.get(end - 1);
      String base = evidence.withoutGenitive(seat.text());
      mentions.add(new Mention(seat.span(), AnchorKind.PLACE, base, false));
    }
  }

  /** Tells Grigorij av Varna, who is called by a place, from the name of a thing. */
  private boolean isSeat(int at) {
    return !chains.isHead(words.get(at)) && isNameAlone(at);
  }

  /** Tells whether the first word of Uppsala University is a name by itself. */
  private boolean isNameAlone(int at) {
    Word word = words.get(at);
    String base = evidence.withoutGenitive(word.text());
    return evidence.demonym(word).isEmpty()
        && !vocabulary.is("saint", word.text())
        && (evidence.isPlace(base)
            || !(evidence.isCommon(base) || evidence.isListedOnly(word) || isAdjective(word)));
  }

  /** Tells the Kaspiska of Kaspiska havet, which the dictionary lacks. */
  private boolean isAdjective(Word word) {
    return (swedish && word.text().endsWith("ska")) || evidence.isListedAdjective(word);
  }

  /** Tells a war, which people also call by its place alone, from a treaty. */
  private boolean isEvent(Word word) {
    return vocabulary.endsAs("event", withoutS(word.text()));
  }

  private static String withoutS(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** Adds the name that a compound begins with: Ukraina of Ukrainakriget. */
  private void addInside(Word word, String name) {
    int start = word.span().start();
    Span span = new Span(start, start + name.length());
    mentions.add(new Mention(span, kinds.ofBase(name), name, false));
  }

  private void addMention(int first, int end, boolean titled) {
    Span span = new Span(words.get(first).span().start(), words.get(end - 1).span().end());
    String written = span.of(page.text()).replaceAll("\\s+", " ");
    String base = evidence.withoutGenitive(written);
    if (base.equals(written) && isPossessive(first, end)) {
      base = written.substring(0, written.length() - 1);
    }
    Span stripped = new Span(span.start(), span.end() - cut(span, base));
    List<Word> members = words.subList(first, end);
    mentions.add(new Mention(stripped, kinds.of(members, base, first, titled), base, titled));
  }

  /** Adds the Stockholm of Stockholms tingsrätt. */
  private void addFirst(int at) {
    Word word = words.get(at);
    String base = evidence.withoutGenitive(word.text());
    boolean genitive = swedish && base.endsWith("s") && !evidence.isPlace(base);
    int length = base.length() - (genitive ? 1 : 0);
    Span span = new Span(word.span().start(), word.span().start() + length);
    String name = base.substring(0, length);
    mentions.add(new Mention(span, kinds.of(List.of(word), name, at, false), name, false));
  }

  /** Tells Anna Eks förslag from Anna Ås. */
  private boolean isPossessive(int first, int end) {
    return swedish
        && (end - first > 1 || evidence.mayBeGenitive(words.get(first)))
        && words.get(end - 1).text().endsWith("s")
        && end < words.size()
        && words.get(end).sentence() == words.get(first).sentence()
        && words.get(end - 1).span().end() + 1 == words.get(end).span().start()
        && evidence.isPossession(words.get(end));
  }

  /** A base form that lost a letter at its end also gives up that letter of the text. */
  private int cut(Span span, String base) {
    String text = span.of(page.text());
    return text.endsWith("s") && !base.endsWith("s") ? 1 : 0;
  }

  /** Adds the whole of EU-kommissionen, of a word that ends in what a name is called. */
  private void addBody(Word word) {
    boolean genitive = !word.text().equals(withoutS(word.text())) && !chains.isHeadAsIs(word);
    String base = genitive ? withoutS(word.text()) : word.text();
    int end = word.span().start() + base.length();
    Span span = new Span(word.span().start(), end);
    if (vocabulary.endsAs("head.org", base)) {
      mentions.add(new Mention(span, AnchorKind.ORGANISATION, base, false));
    } else if (vocabulary.endsAs("head.work", base)) {
      mentions.add(new Mention(span, AnchorKind.WORK, base, false));
    }
  }

  /** EU-kommissionen names a body, and EU; USA-ledda and Ryder Cup-matcher have a name in front. */
  private void addCompound(int first, int end) {
    Word last = words.get(end - 1);
    if (end - first == 1) {
      addBody(last);
    }
    int start = words.get(first).span().start();
    Span span = new Span(start, last.span().start() + Compounds.head(last.text()).length());
    String head = span.of(page.text()).replaceAll("\\s+", " ");
    mentions.add(new Mention(span, kinds.ofBase(head), head, false));
  }
}
