package org.ankare.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What each block of a page is by itself, by its part and by where the root stands. */
final class PageVerdicts {
  private static final PagePhrases PHRASES = PagePhrases.of("phrases");
  private static final PagePhrases SECTIONS = PagePhrases.of("sections");

  private static final PagePhrases CREDITS = PagePhrases.of("credits");
  private static final PagePhrases PROMOS = PagePhrases.of("promo");
  private static final Pattern BYLINE =
      Pattern.compile("(?i:av|by|text|words by|story by|foto|text och foto):? \\p{Lu}.*");

  /** The level of a line that looks like a heading but has no tag of one. */
  private static final int PLAIN_LEVEL = 7;

  private static final int LONGEST_PHRASE = 25;
  private static final int LONGEST_CAPTION = 40;
  private static final int LONGEST_BYLINE = 12;
  private static final int LONGEST_PROMO = 60;
  private static final int MOST_IN_BOX = 5;
  private static final int LONGEST_HEADING = 12;
  private static final int LONGEST_CARD = 45;

  private final Page page;
  private final Optional<PageRegion> root;
  private final PageTables tables;
  private final PageVerdict[] verdicts;
  private final int[] prose;

  PageVerdicts(Page page, Optional<PageRegion> root, OptionalInt headline, PageTables tables) {
    this.page = page;
    this.root = root;
    this.tables = tables;
    verdicts = new PageVerdict[page.size()];
    prose = new int[page.size() + 1];
    for (int i = 0; i < page.size(); i++) {
      verdicts[i] = byItself(i);
    }
    sum();
    PullQuotes.places(page).forEach(place -> verdicts[place] = PageVerdict.OUT);
    dropPromos();
    dropCards();
    dropSections();
    headline.ifPresent(this::dropBeforeAndRepeated);
    sum();
  }

  PageVerdict of(int place) {
    return verdicts[place];
  }

  boolean isIn(int place) {
    return verdicts[place] != PageVerdict.OUT;
  }

  /** Returns the level of a heading, 1 to 7. */
  int level(int place) {
    int level = page.block(place).form().level();
    return level == 0 ? PLAIN_LEVEL : level;
  }

  /** Returns how many words of running text stand before a place. */
  int proseBefore(int place) {
    return prose[place];
  }

  int proseAfter(int place) {
    return prose[page.size()] - prose[place + 1];
  }

  private void sum() {
    for (int i = 0; i < page.size(); i++) {
      prose[i + 1] = prose[i] + (verdicts[i] == PageVerdict.PROSE ? page.block(i).words() : 0);
    }
  }

  private PageVerdict byItself(int place) {
    PageBlock block = page.block(place);
    boolean isInside = root.isEmpty() || root.get().holds(place);
    if (block.home().part() != PagePart.TEXT || !isInside || isPhrase(block)) {
      return PageVerdict.OUT;
    }
    if (block.isHeading() || isLikeHeading(block, place)) {
      return PageVerdict.HEADING;
    }
    if (block.isProse()) {
      return PageVerdict.PROSE;
    }
    if (tables.whole(place).isPresent()) {
      return PageVerdict.PIECE;
    }
    boolean isOut = block.words() == 0 || block.isLinks() || isByline(block);
    return isOut ? PageVerdict.OUT : PageVerdict.SHORT;
  }

  private static boolean isByline(PageBlock block) {
    return block.words() <= LONGEST_BYLINE
        && !block.endsSentence()
        && BYLINE.matcher(block.text()).matches();
  }

  private static boolean isPhrase(PageBlock block) {
    return !block.isHeading()
        && ((block.words() <= LONGEST_PHRASE && PHRASES.match(block.text()))
            || (block.words() <= LONGEST_CAPTION && CREDITS.areIn(block.text())));
  }

  /** Tells whether a block is bold as a whole and short, as headings are that have no tag. */
  private boolean isLikeHeading(PageBlock block, int place) {
    return block.form().isBold()
        && block.words() <= LONGEST_HEADING
        && !block.endsSentence()
        && !block.isLinks()
        && tables.whole(place).isEmpty();
  }

  /** Drops lines with links by which a page sells something, and the small boxes they stand in. */
  private void dropPromos() {
    for (int i = 0; i < page.size(); i++) {
      PageBlock block = page.block(i);
      boolean isShort = block.words() <= LONGEST_PROMO && block.counts().linked() > 0;
      boolean isCandidate = isShort && (root.isEmpty() || root.get().holds(i));
      if (isCandidate && verdicts[i] != PageVerdict.PIECE && PROMOS.areIn(block.text())) {
        verdicts[i] = PageVerdict.OUT;
        PageRegion box = page.frame(i);
        boolean isSmall = box.size() <= MOST_IN_BOX && page.words(box) <= 2 * LONGEST_PROMO;
        if (isSmall && prose(box) * 2 < prose[page.size()]) {
          drop(box.from(), box.to());
        }
      }
    }
  }

  /** Drops boxes of a kind that each are a linked heading with a line or two under it. */
  private void dropCards() {
    Map<CardKind, int[]> kinds = new HashMap<>();
    for (PageRegion region : page.regions()) {
      if (isCard(region)) {
        int[] count = kinds.computeIfAbsent(kind(region), key -> new int[2]);
        count[0]++;
        count[1] += prose(region);
      }
    }
    for (PageRegion region : page.regions()) {
      int[] count = isCard(region) ? kinds.get(kind(region)) : new int[2];
      if (count[0] > 1 && count[1] * 2 < prose[page.size()]) {
        drop(region.from(), region.to());
      }
    }
  }

  private boolean isCard(PageRegion region) {
    if (region.size() < 2 || region.size() > 4 || region.part() != PagePart.TEXT) {
      return false;
    }
    return page.block(region.from()).isLinks()
        && !region.isPiece()
        && !PageTables.isMadeOfPieces(region)
        && page.words(region) <= LONGEST_CARD;
  }

  private static CardKind kind(PageRegion region) {
    return new CardKind(region.parent().orElse(region), region.tag(), region.element().className());
  }

  private int prose(PageRegion region) {
    return prose[region.to()] - prose[region.from()];
  }

  private void drop(int from, int to) {
    for (int i = from; i < to; i++) {
      verdicts[i] = PageVerdict.OUT;
    }
  }

  /** Drops what stands under headings such as “Related articles”, unless it is most of the page. */
  private void dropSections() {
    for (int i = 0; i < page.size(); i++) {
      boolean isLabel = verdicts[i] == PageVerdict.HEADING || verdicts[i] == PageVerdict.SHORT;
      if (isLabel && SECTIONS.match(page.block(i).text())) {
        int end = sectionEnd(i);
        if ((prose[end] - prose[i]) * 2 < prose[page.size()]) {
          drop(i, end);
        }
      }
    }
  }

  private int sectionEnd(int heading) {
    int level = verdicts[heading] == PageVerdict.HEADING ? level(heading) : PLAIN_LEVEL;
    int last = page.frame(heading).to();
    int end = heading + 1;
    while (end < last && !endsSection(end, level)) {
      end++;
    }
    return end;
  }

  private boolean endsSection(int place, int level) {
    return verdicts[place] == PageVerdict.HEADING
        ? level(place) <= level
        : level == PLAIN_LEVEL && verdicts[place] == PageVerdict.PROSE;
  }

  /**
   * Drops what leads to the headline, such as a path, unless it is running text in the same box,
   * and headings that say it again.
   */
  private void dropBeforeAndRepeated(int headline) {
    boolean isLate = prose[headline] * 3 > prose[page.size()];
    for (int i = 0; i < headline && !isLate; i++) {
      boolean isText = verdicts[i] == PageVerdict.PROSE && page.box(i).holds(headline);
      verdicts[i] = isText ? PageVerdict.PROSE : PageVerdict.OUT;
    }
    String said = page.block(headline).text().toLowerCase(Locale.ROOT);
    for (int i = headline + 1; i < page.size(); i++) {
      boolean isRepeated =
          verdicts[i] == PageVerdict.HEADING
              && page.block(i).text().length() <= said.length() + 5
              && page.block(i).text().toLowerCase(Locale.ROOT).endsWith(said);
      verdicts[i] = isRepeated ? PageVerdict.OUT : verdicts[i];
    }
    verdicts[headline] = PageVerdict.HEADING;
  }

  /** What boxes have in common that are cards of one row. */
  private record CardKind(PageRegion parent, String tag, String names) {}
}
