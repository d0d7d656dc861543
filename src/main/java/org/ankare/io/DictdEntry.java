package org.ankare.io;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An entry of a dictionary: a headword and what it may mean. The first line of FreeDict's entries
 * is the headword with its pronunciation, {@code /…/}, and its part of speech, {@code <…>}; then
 * come lines of translations parted by commas, perhaps numbered, and examples and remarks.
 *
 * @param headword as the entry writes it, or else as the index does
 * @param translations in the order of the entry
 */
record DictdEntry(String headword, List<String> translations) {
  /** What stands in brackets explains. */
  private static final Pattern ASIDE =
      Pattern.compile("<[^<>]*>|\\([^()]*\\)|\\[[^\\[\\]]*\\]|\\{[^{}]*\\}");

  private static final Pattern PRONUNCIATION = Pattern.compile("\\s/[^/]*/");

  private static final Pattern NUMBER = Pattern.compile("^\\s*([0-9]{1,3}|[a-z])[.)]\\s+");

  /** A remark such as {@code Synonym: …}, or an example in quotation marks. */
  private static final Pattern REMARK =
      Pattern.compile("^\\s*(\\p{L}+( \\p{L}+){0,2}:(\\s|$)|[\"“”»].*)");

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern PARTS = Pattern.compile("[,;]");

  /** Takes an entry apart; {@code key} is its headword in the index, which may lack marks. */
  static DictdEntry of(String key, String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      return new DictdEntry(key, List.of());
    }
    String unspoken = PRONUNCIATION.matcher(lines.get(0)).replaceAll(" ");
    String first = ASIDE.matcher(unspoken).replaceAll(" ").strip();
    boolean isHead = bare(first).equalsIgnoreCase(bare(key)) || !unspoken.equals(lines.get(0));
    Set<String> translations = new LinkedHashSet<>();
    for (String line : lines.subList(isHead ? 1 : 0, lines.size())) {
      if (!REMARK.matcher(line).lookingAt()) {
        addParts(NUMBER.matcher(line).replaceFirst(""), translations);
      }
    }
    return new DictdEntry(isHead && !first.isEmpty() ? first : key, List.copyOf(translations));
  }

  private static String bare(String text) {
    return MARKS.matcher(text).replaceAll("");
  }

  private static void addParts(String line, Set<String> translations) {
    for (String part : PARTS.split(ASIDE.matcher(line).replaceAll(" "))) {
      String translation = part.strip();
      if (!translation.isEmpty()) {
        translations.add(translation);
      }
    }
  }

  /** Returns how sure each translation is: the more there are, the less. */
  double weight() {
    return 1 / Math.sqrt(translations.size());
  }
}
