package org.ankare.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.ankare.text.InputException;

/**
 * One rule of an SRX file: where what stands before and after a place match, a sentence ends there,
 * or none does. It looks as far as {@link SrxWindow#REACH} characters to either side.
 *
 * @param place where the rule stands, as the user would find it: {@code my.srx:12}
 * @param breaks whether a sentence ends where it matches
 * @param before what must end at the place, as a look behind or, where that has no greatest length,
 *     as an expression that must end at the end of its region
 * @param isLookBehind which of the two it is
 * @param after what must start there
 */
public record SrxRule(
    String place, boolean breaks, Pattern before, boolean isLookBehind, Pattern after) {

  /**
   * Makes a rule of regular expressions as ICU writes them; an empty one matches anywhere.
   *
   * @throws InputException if one of them is none
   */
  public static SrxRule of(String place, boolean breaks, String before, String after)
      throws InputException {
    IcuPattern behind = read(place, before);
    String ending =
        behind.isBounded() ? "(?<=" + behind.toJava() + ")" : "(?:" + behind.toJava() + ")\\z";
    Pattern ahead = IcuPattern.compile(read(place, after).toJava());
    return new SrxRule(place, breaks, IcuPattern.compile(ending), behind.isBounded(), ahead);
  }

  /** Reads an expression of a file. */
  static IcuPattern read(String place, String icu) throws InputException {
    try {
      IcuPattern pattern = IcuPattern.of(icu);
      IcuPattern.compile(pattern.toJava());
      return pattern;
    } catch (PatternSyntaxException problem) {
      String first = problem.getDescription().lines().findFirst().orElse("");
      throw new InputException(
          place, "“" + icu + "” is no regular expression (" + first + ")", "mend the rule");
    }
  }

  /** The rule at work in one window. */
  static final class Looker {
    private final SrxRule rule;
    private final SrxWindow window;
    private final Matcher before;
    private final Matcher after;

    Looker(SrxRule rule, SrxWindow window) {
      this.rule = rule;
      this.window = window;
      before = rule.before.matcher(window).useTransparentBounds(true);
      before.useAnchoringBounds(!rule.isLookBehind);
      after = rule.after.matcher(window).useTransparentBounds(true).useAnchoringBounds(false);
    }

    boolean breaks() {
      return rule.breaks;
    }

    /**
     * Tells whether the rule matches at the place of the window.
     *
     * @throws InputException if telling takes more looks than any sound rule needs
     */
    boolean matches() throws InputException {
      try {
        window.startCounting();
        int here = window.here();
        if (!after.region(here, window.length()).lookingAt()) {
          return false;
        }
        return rule.isLookBehind
            ? before.region(here, window.length()).lookingAt()
            : before.region(0, here).find();
      } catch (SrxWindow.TooManyLooks problem) {
        throw new InputException(
            rule.place,
            "the rule tries too many ways to match a text",
            "write it without repetitions inside repetitions");
      }
    }
  }
}
