package org.ankare.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes JSON that may stand in a script element of a page: nothing in it opens or ends a tag, and
 * each half of a surrogate pair without its other half is escaped, which no encoding could hold.
 * Commas are put between what is written one after another.
 */
final class ScriptJson {
  private static final String HEX = "0123456789abcdef";

  private final Writer out;
  private boolean isFirst = true;

  ScriptJson(Writer out) {
    this.out = out;
  }

  /** Opens an object or list. */
  ScriptJson open(char bracket) throws IOException {
    next();
    out.write(bracket);
    isFirst = true;
    return this;
  }

  /** Closes what was opened last, by the bracket that belongs to it. */
  ScriptJson close(char bracket) throws IOException {
    out.write(bracket);
    isFirst = false;
    return this;
  }

  /** Writes the name of the field whose value comes next. */
  ScriptJson field(String name) throws IOException {
    text(name);
    out.write(':');
    isFirst = true;
    return this;
  }

  ScriptJson text(String text) throws IOException {
    next();
    out.write('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.write(c);
        out.write(text.charAt(++i));
      } else {
        write(c);
      }
    }
    out.write('"');
    return this;
  }

  private void write(char c) throws IOException {
    if (c == '"' || c == '\\') {
      out.write('\\');
      out.write(c);
    } else if (isUnsafe(c)) {
      out.write("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        out.write(HEX.charAt((c >> shift) & 0xF));
      }
    } else {
      out.write(c);
    }
  }

  /** Tells whether a character means something to HTML or JavaScript, or cannot be encoded. */
  private static boolean isUnsafe(char c) {
    return Character.isISOControl(c)
        || c == '<'
        || c == '>'
        || c == '&'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\uFEFF'
        || Character.isSurrogate(c);
  }

  ScriptJson number(int value) throws IOException {
    next();
    out.write(Integer.toString(value));
    return this;
  }

  ScriptJson numbers(Iterable<Integer> values) throws IOException {
    open('[');
    for (int value : values) {
      number(value);
    }
    return close(']');
  }

  /** Writes a finite number rounded as all outputs round, without zeros at its end. */
  ScriptJson decimal(double value, int places) throws IOException {
    next();
    BigDecimal rounded = new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN);
    out.write(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    return this;
  }

  ScriptJson flag(boolean value) throws IOException {
    next();
    out.write(value ? "true" : "false");
    return this;
  }

  private void next() throws IOException {
    if (!isFirst) {
      out.write(',');
    }
    isFirst = false;
  }
}
