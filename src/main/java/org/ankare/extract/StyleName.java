package org.ankare.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ankare.text.Passage;

/**
 * What the names of styles say that Word and LibreOffice give them in their files, which are
 * English whatever language the program speaks.
 */
final class StyleName {
  private static final Pattern HEADING = Pattern.compile("heading( \\d+)?|title|subtitle");

  /** Lines of a table of contents, of figures or of an index. */
  private static final Pattern LISTING =
      Pattern.compile(
          "(toc|contents|index|user index|figure index|illustration index) (heading|\\d+|separator)"
              + "|table of (figures|authorities)|toa heading");

  private StyleName() {}

  /** Returns the kind of paragraphs in a style; empty if the name does not tell. */
  static Optional<Passage.Kind> kind(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace("_20_", " ").strip();
    if (LISTING.matcher(plain).matches()) {
      return Optional.of(Passage.Kind.BOILERPLATE);
    }
    return HEADING.matcher(plain).matches() ? Optional.of(Passage.Kind.HEADING) : Optional.empty();
  }
}
