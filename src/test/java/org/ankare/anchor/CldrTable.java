package org.ankare.anchor;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes the table of exonyms and inhabitants' adjectives out of CLDR, so that the program need not
 * load ICU to know that Köpenhamn is Copenhagen.
 */
final class CldrTable {
  private static final ULocale SV = new ULocale("sv");
  private static final ULocale EN = new ULocale("en");
  private static final Set<String> UNIONS = Set.of("EU", "UN");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}.&’' -]+");

  private final Set<String> rows = new TreeSet<>();

  private CldrTable() {}

  /** Returns the whole table: kind, Swedish, English, parted by tabs, a row a line. */
  static String text() {
    CldrTable table = new CldrTable();
    table.addTerritories(DisplayContext.LENGTH_FULL);
    table.addTerritories(DisplayContext.LENGTH_SHORT);
    table.addCities();
    table.addLanguages();
    table.addCurrencies();
    return String.join("\n", table.rows) + "\n";
  }

  private void addTerritories(DisplayContext length) {
    LocaleDisplayNames sv = LocaleDisplayNames.getInstance(SV, length);
    LocaleDisplayNames en = LocaleDisplayNames.getInstance(EN, length);
    for (char first = 'A'; first <= 'Z'; first++) {
      for (char second = 'A'; second <= 'Z'; second++) {
        String code = "" + first + second;
        addRegion(code, sv.regionDisplayName(code), en.regionDisplayName(code));
      }
    }
    for (int number = 1; number < 1000; number++) {
      String code = Integer.toString(1000 + number).substring(1);
      addRegion(code, sv.regionDisplayName(code), en.regionDisplayName(code));
    }
  }

  private void addRegion(String code, String sv, String en) {
    if (!sv.equals(code) && !en.equals(code)) {
      add(UNIONS.contains(code) ? "org" : "place", sv, en);
    }
  }

  private void add(String kind, String sv, String en) {
    if (WORDS.matcher(sv).matches()
        && WORDS.matcher(en).matches()
        && Character.isUpperCase(sv.codePointAt(0))
        && Character.isUpperCase(en.codePointAt(0))) {
      rows.add(kind + "\t" + sv + "\t" + en);
    }
  }

  private void addCities() {
    TimeZoneNames sv = TimeZoneNames.getInstance(SV);
    TimeZoneNames en = TimeZoneNames.getInstance(EN);
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String swedish = sv.getExemplarLocationName(zone);
      String english = en.getExemplarLocationName(zone);
      if (swedish != null && english != null) {
        add("place", swedish, english);
      }
    }
  }

  /** The name of a language in Swedish is the definite form of the adjective: svenska. */
  private void addLanguages() {
    LocaleDisplayNames sv = LocaleDisplayNames.getInstance(SV);
    LocaleDisplayNames en = LocaleDisplayNames.getInstance(EN);
    for (ULocale locale : ULocale.getAvailableLocales()) {
      String code = locale.getLanguage();
      addAdjective(sv.languageDisplayName(code), en.languageDisplayName(code));
    }
  }

  /** Currencies are called by their countries' adjectives: kinesisk yuan, Chinese Yuan. */
  private void addCurrencies() {
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String[] sv = currency.getName(SV, Currency.LONG_NAME, new boolean[1]).split(" ");
      String[] en = currency.getName(EN, Currency.LONG_NAME, new boolean[1]).split(" ");
      if (sv.length == 2 && en.length == 2) {
        addAdjective(sv[0], en[0]);
      }
    }
  }

  private void addAdjective(String sv, String en) {
    String stem = sv.replaceFirst("(?<=sk)[at]$", "");
    boolean isName =
        en.equals(en.toUpperCase(Locale.ROOT)) || rows.contains("place\t" + en + "\t" + en);
    if (stem.endsWith("sk") && WORDS.matcher(en).matches() && !stem.contains(" ") && !isName) {
      rows.add("demonym\t" + stem + "\t" + en);
    }
  }
}
