package org.ankare.extract;

import org.ankare.text.Passage;

/** What holds inside one group of rich text; a group inside begins with the same. */
final class RtfGroup {
  /** Where the characters of a group go. */
  enum Place {
    /** Into the story. */
    TEXT,
    /** Nowhere, nor do those of groups inside. */
    NOWHERE,
    /** Nowhere, but a text box inside is text. */
    SHAPE,
    /** Into the table of fonts. */
    FONTS,
    /** Into the table of styles. */
    STYLES,
    /** Into the code of a field. */
    CODE
  }

  Place place = Place.TEXT;

  /** Whether this group is a note, a text box or a margin, whose paragraphs are its own. */
  boolean isApart;

  /** Whether a paragraph of the nearest such group is open, kept in that group. */
  boolean isOpen;

  /** What the paragraphs are. */
  Passage.Kind kind = Passage.Kind.TEXT;

  /** Whether they are boilerplate whatever their style says. */
  boolean isBoilerplate;

  boolean isHidden;
  boolean isDeleted;
  int font;
  int fallbacks = 1;

  /** Returns what a group inside begins with. */
  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.place = place;
    inner.kind = kind;
    inner.isBoilerplate = isBoilerplate;
    inner.isHidden = isHidden;
    inner.isDeleted = isDeleted;
    inner.font = font;
    inner.fallbacks = fallbacks;
    return inner;
  }

  boolean isText() {
    return place == Place.TEXT && !isHidden && !isDeleted;
  }
}
