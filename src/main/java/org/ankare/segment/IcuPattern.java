package org.ankare.segment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads regular expressions as ICU writes them, which SRX demands, and compiles those of Java. The
 * two are the same but for the names of properties, sets such as {@code [:alpha:]}, differences of
 * sets, code points of eight digits, comments, and the flag {@code w}, which is left out.
 */
final class IcuPattern {
  /** A repetition beyond this is taken for a slip, or for malice. */
  private static final int MOST_REPEATED = 1_000;

  /** The same of all repetitions of an expression, one inside the other at worst. */
  private static final long MOST_TOGETHER = 100_000;

  /** Unicode's long names of general categories that Java knows by their short ones only. */
  private static final Map<String, String> CATEGORIES =
      Map.ofEntries(
          Map.entry("letter", "L"),
          Map.entry("uppercaseletter", "Lu"),
          Map.entry("lowercaseletter", "Ll"),
          Map.entry("titlecaseletter", "Lt"),
          Map.entry("casedletter", "LC"),
          Map.entry("modifierletter", "Lm"),
          Map.entry("otherletter", "Lo"),
          Map.entry("mark", "M"),
          Map.entry("nonspacingmark", "Mn"),
          Map.entry("number", "N"),
          Map.entry("decimalnumber", "Nd"),
          Map.entry("letternumber", "Nl"),
          Map.entry("othernumber", "No"),
          Map.entry("punctuation", "P"),
          Map.entry("connectorpunctuation", "Pc"),
          Map.entry("dashpunctuation", "Pd"),
          Map.entry("openpunctuation", "Ps"),
          Map.entry("closepunctuation", "Pe"),
          Map.entry("initialpunctuation", "Pi"),
          Map.entry("finalpunctuation", "Pf"),
          Map.entry("otherpunctuation", "Po"),
          Map.entry("symbol", "S"),
          Map.entry("currencysymbol", "Sc"),
          Map.entry("mathsymbol", "Sm"),
          Map.entry("separator", "Z"),
          Map.entry("spaceseparator", "Zs"),
          Map.entry("lineseparator", "Zl"),
          Map.entry("paragraphseparator", "Zp"),
          Map.entry("other", "C"),
          Map.entry("control", "Cc"),
          Map.entry("format", "Cf"),
          Map.entry("xdigit", "XDigit"));

  private final String icu;
  private final StringBuilder java = new StringBuilder();
  private int at;
  private int depth;
  private long product = 1;
  private boolean isBounded = true;

  private IcuPattern(String icu) {
    this.icu = icu;
  }

  /**
   * Reads an expression.
   *
   * @throws PatternSyntaxException if it holds what is in neither of the two
   */
  static IcuPattern of(String icu) {
    IcuPattern pattern = new IcuPattern(icu);
    while (pattern.at < icu.length()) {
      pattern.step();
    }
    return pattern;
  }

  /** Returns the same expression as Java writes it. */
  String toJava() {
    return java.toString();
  }

  /**
   * Tells whether what it matches has a greatest length, as an expression must that looks behind.
   * Java should tell that itself, but takes some that have none, and then finds nothing.
   */
  boolean isBounded() {
    return isBounded;
  }

  /** Compiles an expression of Java's with the classes of Unicode, as ICU has them. */
  static Pattern compile(String java) {
    return Pattern.compile(java, Pattern.UNICODE_CHARACTER_CLASS);
  }

  private void step() {
    if (icu.startsWith("\\Q", at)) {
      copyTo(icu.indexOf("\\E", at) < 0 ? icu.length() : icu.indexOf("\\E", at) + 2);
    } else if (icu.charAt(at) == '\\') {
      escape();
    } else if (depth > 0 || icu.startsWith("[:", at)) {
      set();
    } else if (icu.startsWith("(?#", at)) {
      at = icu.indexOf(')', at) < 0 ? icu.length() : icu.indexOf(')', at) + 1;
    } else if (icu.startsWith("(?", at)) {
      flags();
    } else {
      checkRepetition();
      isBounded &= "*+".indexOf(icu.charAt(at)) < 0;
      depth += icu.charAt(at) == '[' ? 1 : 0;
      copyTo(at + 1);
    }
  }

  private void copyTo(int end) {
    java.append(icu, at, end);
    at = end;
  }

  private void escape() {
    if (at + 1 >= icu.length()) {
      throw fault("ends in a backslash");
    }
    char kind = icu.charAt(at + 1);
    isBounded &= depth > 0 || "XRk123456789".indexOf(kind) < 0;
    if ((kind == 'p' || kind == 'P') && icu.startsWith("{", at + 2)) {
      int end = icu.indexOf('}', at);
      if (end < 0) {
        throw fault("a property is not closed");
      }
      property(icu.substring(at + 3, end), kind == 'P');
      at = end + 1;
    } else if ((kind == 'x' || kind == 'N') && icu.startsWith("{", at + 2)) {
      copyTo(icu.indexOf('}', at) < 0 ? icu.length() : icu.indexOf('}', at) + 1);
    } else if (kind == 'U') {
      if (at + 10 > icu.length()) {
        throw fault("\\U needs eight digits");
      }
      java.append("\\x{").append(icu, at + 2, at + 10).append('}');
      at += 10;
    } else {
      copyTo(at + 2);
    }
  }

  /** Reads one step within square brackets. */
  private void set() {
    int posixEnd = icu.startsWith("[:", at) ? icu.indexOf(":]", at + 2) : -1;
    if (posixEnd > 0) {
      boolean isNegated = icu.startsWith("^", at + 2);
      property(icu.substring(at + (isNegated ? 3 : 2), posixEnd), isNegated);
      at = posixEnd + 2;
    } else if (icu.startsWith("--[", at)) {
      java.append("&&[^");
      at += 3;
      depth++;
      // The set that is taken away may itself be negated.
      if (icu.startsWith("^", at)) {
        java.setLength(java.length() - 1);
        at++;
      }
    } else if (icu.startsWith("--\\p", at) || icu.startsWith("--\\P", at)) {
      java.append("&&[^");
      at += 2;
      escape();
      java.append(']');
    } else {
      depth += icu.charAt(at) == '[' ? 1 : 0;
      depth -= icu.charAt(at) == ']' ? 1 : 0;
      copyTo(at + 1);
    }
  }

  private void flags() {
    copyTo(at + 2);
    while (at < icu.length() && "imsxw-".indexOf(icu.charAt(at)) >= 0) {
      if (icu.charAt(at) == 'w') {
        at++;
      } else {
        copyTo(at + 1);
      }
    }
  }

  private void checkRepetition() {
    if (icu.charAt(at) != '{') {
      return;
    }
    int end = Math.max(at, icu.indexOf('}', at));
    isBounded &= !(end > at && icu.charAt(end - 1) == ',');
    int most = 1;
    for (String bound : icu.substring(at + 1, Math.max(at + 1, end)).split(",")) {
      String digits = bound.strip();
      boolean isNumber = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
      if (isNumber && (digits.length() > 4 || Integer.parseInt(digits) > MOST_REPEATED)) {
        throw fault("a repetition of more than " + MOST_REPEATED);
      }
      most = isNumber ? Math.max(1, Integer.parseInt(digits)) : most;
    }
    product *= most;
    if (product > MOST_TOGETHER) {
      throw fault("repetitions that make more than " + MOST_TOGETHER + " together");
    }
  }

  /** Writes a property by a name that Java knows. */
  private void property(String name, boolean isNegated) {
    String loose = name.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    loose = loose.replaceFirst("^(gc|generalcategory)=", "");
    String java = CATEGORIES.getOrDefault(loose, name);
    String capitalised = java.isEmpty() ? "" : java.substring(0, 1).toUpperCase(Locale.ROOT);
    capitalised += java.isEmpty() ? "" : java.substring(1).toLowerCase(Locale.ROOT);
    for (String known : List.of(java, capitalised, "Is" + java)) {
      if (isKnown(known)) {
        this.java.append(isNegated ? "\\P{" : "\\p{").append(known).append('}');
        return;
      }
    }
    throw fault("the property " + name + " is not known");
  }

  private static boolean isKnown(String property) {
    try {
      compile("\\p{" + property + "}");
      return true;
    } catch (PatternSyntaxException problem) {
      return false;
    }
  }

  private PatternSyntaxException fault(String problem) {
    return new PatternSyntaxException(problem, icu, at);
  }
}
