package org.ankare.anchor;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;

/** Makes the table of number words and of currencies out of CLDR. */
final class CldrNumbersTable {
  private static final ULocale SV = new ULocale("sv");
  private static final ULocale EN = new ULocale("en");

  private final Set<String> rows = new TreeSet<>();

  private CldrNumbersTable() {}

  /**
   * Returns the whole table: kind, value or code, Swedish, English, parted by tabs, a row a line.
   */
  static String text() {
    CldrNumbersTable table = new CldrNumbersTable();
    table.addNumbers();
    table.addCurrencies();
    return String.join("\n", table.rows) + "\n";
  }

  private void addNumbers() {
    RuleBasedNumberFormat sv = new RuleBasedNumberFormat(SV, RuleBasedNumberFormat.SPELLOUT);
    RuleBasedNumberFormat en = new RuleBasedNumberFormat(EN, RuleBasedNumberFormat.SPELLOUT);
    for (int number = 0; number < 100; number++) {
      add(
          "cardinal",
          number,
          sv.format(number, "%spellout-cardinal-reale").replace("\u00AD", ""),
          en.format(number));
      add(
          "ordinal",
          number,
          sv.format(number, "%spellout-ordinal-masculine").replace("\u00AD", ""),
          en.format(number, "%spellout-ordinal"));
    }
  }

  /**
   * Of the currencies that are money now: the full names in singular and plural, and the symbol.
   */
  private void addCurrencies() {
    CurrencyFilter tender =
        CurrencyFilter.onDate(new java.util.Date(1_700_000_000_000L)).withTender();
    for (String code : CurrencyMetaInfo.getInstance().currencies(tender)) {
      Currency currency = Currency.getInstance(code);
      for (String plural : new String[] {"one", "other"}) {
        add("currency", code, name(currency, SV, plural), name(currency, EN, plural));
      }
      String sv = symbol(currency, SV);
      String en = symbol(currency, EN);
      if (!sv.equals(code) || !en.equals(code)) {
        add("symbol", code, sv, en);
      }
    }
  }

  private static String name(Currency currency, ULocale locale, String plural) {
    return currency.getName(locale, Currency.PLURAL_LONG_NAME, plural, new boolean[1]);
  }

  private static String symbol(Currency currency, ULocale locale) {
    return currency.getName(locale, Currency.NARROW_SYMBOL_NAME, new boolean[1]);
  }

  private void add(String kind, Object value, String sv, String en) {
    rows.add(kind + "\t" + value + "\t" + sv + "\t" + en);
  }
}
