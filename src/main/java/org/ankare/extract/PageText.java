package org.ankare.extract;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.ankare.text.Passage;

/**
 * Lays the blocks of a page out as passages. A line break within a block goes on with the passage
 * where the sentence goes on, and else begins a new one, as in verse and addresses.
 */
record PageText(Page page, Extraction text) {
  void add(OptionalInt headline, IntPredicate isKept, boolean keepsAll) {
    boolean lastKept = false;
    for (int i = 0; i < page.size(); i++) {
      PageBlock block = page.block(i);
      boolean isText = isKept.test(i);
      if (isText || (keepsAll && block.home().part() != PagePart.HIDDEN)) {
        boolean isHeading = headline.equals(OptionalInt.of(i)) || isHeading(block);
        Passage.Kind kind = isHeading ? Passage.Kind.HEADING : Passage.Kind.TEXT;
        add(i, isText ? kind : Passage.Kind.BOILERPLATE, lastKept == isText);
      }
      lastKept = isText;
    }
  }

  private static boolean isHeading(PageBlock block) {
    return block.isHeading() || (block.form().isBold() && !block.endsSentence());
  }

  private void add(int place, Passage.Kind kind, boolean isSameKind) {
    PageBlock block = page.block(place);
    if (block.form().isKept()) {
      for (String paragraph : block.text().split("\n[ \t]*\n", -1)) {
        text.add(paragraph, kind);
      }
    } else if (place > 0 && block.form().goesOn() && isSameKind && goesOn(place)) {
      text.goOn(block.text(), kind);
    } else {
      text.add(block.text(), kind);
    }
  }

  private boolean goesOn(int place) {
    return LineBreak.isWithinSentence(page.block(place - 1).text(), page.block(place).text());
  }
}
