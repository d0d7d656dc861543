package org.ankare.extract;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The charsets of rich text: that of the whole, and those of its fonts. */
final class RtfFonts {
  private static final int ANSI = 1252;
  private static final int SYMBOL = 2;

  /** Windows' numbers for sets of characters that fonts have, and the code page of each. */
  private static final Map<Integer, Integer> PAGES =
      Map.ofEntries(
          Map.entry(0, ANSI),
          Map.entry(77, 10_000),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250),
          Map.entry(254, 437),
          Map.entry(255, 850));

  /** Code pages that Java calls otherwise than windows- and the number. */
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(437, "IBM437"),
          Map.entry(850, "IBM850"),
          Map.entry(852, "IBM852"),
          Map.entry(866, "IBM866"),
          Map.entry(874, "x-windows-874"),
          Map.entry(932, "windows-31j"),
          Map.entry(936, "GBK"),
          Map.entry(949, "x-windows-949"),
          Map.entry(950, "x-windows-950"),
          Map.entry(10_000, "x-MacRoman"),
          Map.entry(65_001, "UTF-8"));

  private final Map<Integer, Charset> charsets = new HashMap<>();
  private final Map<Integer, Integer> sets = new HashMap<>();
  private Charset usual = charset(ANSI).orElseThrow();
  private int usualFont;

  private static Optional<Charset> charset(int page) {
    String name = NAMES.getOrDefault(page, "windows-" + page);
    return page > 0 && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }

  /** Notes the code page of the whole. */
  void usual(int page) {
    usual = charset(page).orElse(usual);
  }

  void usualFont(int font) {
    usualFont = font;
  }

  int usualFont() {
    return usualFont;
  }

  /** Notes the set of characters of a font. */
  void set(int font, int set) {
    sets.put(font, set);
    charset(PAGES.getOrDefault(set, 0)).ifPresent(charset -> charsets.put(font, charset));
  }

  /** Notes the code page of a font. */
  void page(int font, int page) {
    charset(page).ifPresent(charset -> charsets.put(font, charset));
  }

  /** Notes the name of a font: of those with signs of their own, only Symbol has letters. */
  void name(int font, String name) {
    if (sets.getOrDefault(font, 0) == SYMBOL && SymbolFont.is(name)) {
      charsets.put(font, SymbolFont.CHARSET);
    }
  }

  /** Returns the charset of a font; empty if its characters are pictures. */
  Optional<Charset> of(int font) {
    Charset charset = charsets.get(font);
    boolean isPictures = charset == null && sets.getOrDefault(font, 0) == SYMBOL;
    return isPictures ? Optional.empty() : Optional.of(charset == null ? usual : charset);
  }
}
