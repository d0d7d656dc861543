package org.ankare.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.ankare.extract.RtfGroup.Place;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Passage;

/**
 * Reads rich text (RTF 1.9.1): the text as it stands when all changes are accepted, notes after the
 * paragraph that calls them. What a program need not know ({@code \*}), pictures, comments, numbers
 * that the program makes and hidden text go; tables of contents and what is repeated on each page
 * are boilerplate.
 */
final class RtfReader {
  private static final int DEEPEST = 10_000;
  private static final int MAC = 10_000;
  private static final int PC = 437;
  private static final int PCA = 850;

  /** Groups of what is no text. */
  private static final Set<String> SKIPPED =
      Set.of(
          ("colortbl info pict object annotation listtext pntext nonshppict shprslt xe tc tcn rxe"
                  + " ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn filetbl listtable revtbl mmath"
                  + " private template do upr pntxta pntxtb themedata datastore")
              .split(" "));

  private static final Set<String> MARGINS =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  private static final Set<String> ENDS =
      Set.of("par", "cell", "nestcell", "row", "nestrow", "sect", "page", "column", "\n", "\r");

  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("\t", "\t"),
          Map.entry("line", "\n"),
          Map.entry("softline", " "),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"),
          Map.entry("~", "\u00A0"),
          Map.entry("_", "\u2011"));

  private final String name;
  private final RtfTokens tokens;
  private final Story story;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfStyles styles = new RtfStyles();
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final RtfText text;
  private final StringBuilder label = new StringBuilder();
  private RtfGroup group = new RtfGroup();
  private boolean isStarred;
  private int toSkip;
  private int defined;

  private RtfReader(Source source) {
    name = source.name();
    tokens = new RtfTokens(source.bytes());
    story = new Story(name);
    text = new RtfText(story, fonts, group);
  }

  static Document read(Source source, boolean keepsBoilerplate) throws InputException {
    RtfReader reader = new RtfReader(source);
    reader.read();
    return reader.story.extraction(keepsBoilerplate).document(source.name());
  }

  private void read() throws InputException {
    RtfTokens.Kind kind = tokens.next();
    while (kind != RtfTokens.Kind.END) {
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case BYTE -> character(tokens.number());
        default -> {
          toSkip = 0;
          if (group.place != Place.NOWHERE) {
            word(tokens.word());
          }
        }
      }
      kind = groups.isEmpty() ? RtfTokens.Kind.END : tokens.next();
    }
    text.flush(group);
    if (groups.size() > 1) { // One brace too few is common in what programs write by themselves.
      throw new InputException(name, "is cut off (rich text)", "give the whole file");
    }
  }

  private void open() throws InputException {
    text.flush(group);
    toSkip = 0;
    groups.push(group);
    group = group.inner();
    if (groups.size() > DEEPEST) {
      throw new InputException(
          name,
          "is nested more than " + DEEPEST + " deep",
          "open it in its program and save it anew");
    }
  }

  private void close() throws InputException {
    text.flush(group);
    toSkip = 0;
    RtfGroup outer = groups.pop();
    text.end(group);
    if (group.place == Place.CODE && outer.place != Place.CODE) {
      outer.isBoilerplate |= WordFields.isListing(label);
      label.setLength(0);
    }
    group = outer;
  }

  private void character(int value) {
    if (toSkip > 0) {
      toSkip--;
    } else if (group.place == Place.TEXT) {
      text.addByte(value);
    } else if (group.place == Place.CODE) {
      label.append((char) value);
    } else if (group.place == Place.FONTS || group.place == Place.STYLES) {
      label(value);
    }
  }

  /** Gathers the name of a font or a style, which a semicolon ends. */
  private void label(int value) {
    if (value != ';') {
      label.append((char) value);
    } else {
      String found = label.toString();
      label.setLength(0);
      if (group.place == Place.FONTS) {
        fonts.name(defined, found);
      } else {
        styles.name(defined, found);
        defined = 0;
      }
    }
  }

  private void word(String word) throws InputException {
    text.flush(group);
    if (word.equals("*")) {
      isStarred = true;
    } else if (isStarred || SKIPPED.contains(word)) {
      isStarred = false;
      starred(word);
    } else if (ENDS.contains(word)) {
      text.endParagraph(group);
    } else if (CHARACTERS.containsKey(word)) {
      text.add(CHARACTERS.get(word), group);
    } else if (MARGINS.contains(word)) {
      group.isBoilerplate = true;
      text.beginApart(group);
    } else if (!isOfTable(word) && !isOfText(word)) {
      ofWhole(word);
    }
  }

  /** Heeds the first word of a group that not all programs know, or that is no text. */
  private void starred(String word) throws InputException {
    switch (word) {
      case "fldinst" -> group.place = Place.CODE;
      case "footnote" -> beginNote();
      case "shpinst" -> group.place = group.place == Place.TEXT ? Place.SHAPE : group.place;
      default -> group.place = Place.NOWHERE;
    }
  }

  /** Begins a note or a text box, which goes with what it stands in. */
  private void beginNote() throws InputException {
    if (group.isText()) {
      text.beginInside(group);
    } else {
      group.place = Place.NOWHERE;
    }
  }

  /** Heeds a word that has a meaning of its own in the tables of fonts and styles. */
  private boolean isOfTable(String word) {
    boolean isFonts = group.place == Place.FONTS;
    boolean isStyles = group.place == Place.STYLES;
    switch (word) {
      case "f" -> defined = isFonts ? tokens.number() : defined;
      case "s" -> defined = isStyles ? tokens.number() : defined;
      case "fcharset" -> fonts.set(defined, tokens.number());
      case "cpg" -> fonts.page(defined, tokens.number());
      case "outlinelevel" -> {
        if (isStyles) {
          styles.level(defined, tokens.number());
        }
      }
      default -> {}
    }
    return isFonts || isStyles;
  }

  /** Heeds a word that forms the text after it. */
  private boolean isOfText(String word) throws InputException {
    switch (word) {
      case "u" -> {
        text.addUnit((char) tokens.number(), group);
        toSkip = group.fallbacks;
      }
      case "uc" -> group.fallbacks = Math.max(0, tokens.number());
      case "f" -> group.font = tokens.number();
      case "plain" -> {
        group.isHidden = false;
        group.isDeleted = false;
        group.font = fonts.usualFont();
      }
      case "v" -> group.isHidden = tokens.isOn();
      case "deleted", "mvf" -> group.isDeleted = tokens.isOn();
      case "pard" -> group.kind = styles.kind(0);
      case "s" -> group.kind = styles.kind(tokens.number());
      case "outlinelevel" -> beAtLevel(tokens.number());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void beAtLevel(int level) {
    if (group.kind != Passage.Kind.BOILERPLATE) {
      group.kind = RtfStyles.kindAt(level);
    }
  }

  private void ofWhole(String word) throws InputException {
    switch (word) {
      case "fonttbl" -> group.place = Place.FONTS;
      case "stylesheet" -> group.place = Place.STYLES;
      case "footnote" -> beginNote();
      case "shptxt" -> {
        if (group.place == Place.SHAPE) {
          group.place = Place.TEXT;
          beginNote();
        }
      }
      case "ansicpg" -> fonts.usual(tokens.number());
      case "mac" -> fonts.usual(MAC);
      case "pc" -> fonts.usual(PC);
      case "pca" -> fonts.usual(PCA);
      case "deff" -> {
        fonts.usualFont(tokens.number());
        group.font = tokens.number();
      }
      default -> {}
    }
  }
}
