package org.ankare.filter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for characters that only a wrong charset makes: UTF-8 read as Latin-1, Windows-1252, Mac
 * Roman or a DOS code page, Latin-1 read as one of the latter; and for what has been lost.
 */
final class MojibakeCheck implements RowCheck {
  /** What 80 to BF read as Windows-1252 looks like, or as Latin-1. */
  private static final String CONTINUATION = "[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

  /** What is wrong, and how it looks; the first that is found is told. */
  private enum Damage {
    REPLACED("the replacement character", "\uFFFD|ï¿½"),
    HALF("half of a surrogate pair", "\\p{Cs}"),
    UTF8_AS_1252(
        "UTF-8 read as Windows-1252",
        "[ÂÃ]" + CONTINUATION + "|â[€‚„][\u0080-\u00BF‘’“”•–—˜™š›œžŸ¦¢¹º]|ï»¿"),
    CONTROL("a control character", "[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]"),
    UTF8_AS_MAC("UTF-8 read as Mac Roman", "√[§•∂©ÑÖñ®º]|‚Ä[ôúùîìòö¶]"),
    UTF8_AS_DOS("UTF-8 read as a DOS code page", "├[ñÑÂ╢ÑàûÅâ╖⌐®]|Ô[ÇÇ]"),
    OTHER_SIGN(
        "a letter read as another sign",
        "\\p{L}[‰ˆ≈ƒ]|[‰ˆ≈ƒ]\\p{L}|\\p{Ll}[ÂÕ]" + "|\\p{Ll}[÷√¤¥¿¡¨¸‡†§¶Σσ\u2500-\u257F]\\p{Ll}"),
    LOST(
        "a letter lost",
        "(?<![\\p{L}\\p{N}/=&?.:-])\\p{L}+\\?\\p{Ll}+(?![\\p{L}\\p{N}/=&:@]|[.-]\\p{L})");

    private final String words;
    private final Pattern form;

    Damage(String words, String form) {
      this.words = words;
      this.form = Pattern.compile(form);
    }
  }

  @Override
  public Optional<String> against(Row row) {
    return Sides.joined(said(row.source()), said(row.target()));
  }

  private static Optional<String> said(String text) {
    for (Damage damage : Damage.values()) {
      Matcher found = damage.form.matcher(text);
      if (found.find()) {
        return Optional.of("has " + damage.words + shown(found.group()));
      }
    }
    return Optional.empty();
  }

  private static String shown(String found) {
    char first = found.charAt(0);
    return Character.isISOControl(first) || Character.isSurrogate(first)
        ? String.format(Locale.ROOT, ": U+%04X", (int) first)
        : ": " + found;
  }
}
