package org.ankare.io;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ankare.text.Language;

/** The languages that tags in files name, whatever the region: {@code sv-FI}, {@code EN_us}. */
final class XmlLanguage {
  private static final Map<String, Language> BY_TAG =
      Map.of(
          "sv", Language.SWEDISH,
          "swe", Language.SWEDISH,
          "en", Language.ENGLISH,
          "eng", Language.ENGLISH);

  private XmlLanguage() {}

  /** Returns Swedish or English, if the tag, which may be null, names one of them. */
  static Optional<Language> of(String tag) {
    return tag == null
        ? Optional.empty()
        : Optional.ofNullable(BY_TAG.get(tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT)));
  }
}
