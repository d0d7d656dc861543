package org.ankare.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.ankare.bitext.BeadShape;
import org.ankare.bitext.Decision;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenReasons;
import org.ankare.bitext.WrittenSide;

/** Beads with texts that formats break on. */
final class Hostile {
  private Hostile() {}

  /** Returns texts with what some format cannot hold, or gives a meaning of its own. */
  static List<String> texts() {
    List<String> texts =
        new ArrayList<>(
            List.of(
                "<script>alert(\"1\")</script>",
                "]]> & &amp; &lt; <![CDATA[ <!-- --> ?>",
                "\"quoted\" 'single' `back`",
                "tab\there, line\nend, return\rhere, both\r\nhere",
                "next\u0085line, separators\u2028and\u2029there",
                "\uFFFE noncharacters \uFFFF and a replacement \uFFFD",
                "high \uD83D alone, low \uDE00 alone",
                "\uDE00\uD83D the wrong way round",
                "astral \uD83D\uDE00 \uD840\uDC00 letters",
                "bidi \u202Ebackwards\u202C and \u200Fmarks\u200E \u2066isolated\u2069",
                "\uFEFFmark at the beginning",
                "=1+1",
                "+46 8 123",
                "-1",
                "@SUM(A1)",
                "\"unclosed",
                "  leading and trailing  ",
                "inner  double   blanks",
                " ",
                "\u00A0",
                "| cell | of \\| a table",
                "# not a remark",
                "a ~~~ b",
                "{\"type\":\"bead\"}",
                "[0]:[0]:1",
                "0",
                "null",
                "_x0041_ escaped as Excel would",
                "combining a\u0308\u0301 and \u00AD soft hyphen"));
    for (char control = 0; control < 0x20; control++) {
      texts.add("control " + control + " within");
    }
    return texts;
  }

  /** Returns one bead of each text on either side, and of every other thing that a bead can be. */
  static List<WrittenBead> beads() {
    List<WrittenBead> beads = new ArrayList<>();
    for (String text : texts()) {
      beads.add(bead(beads.size(), text, "plain", Optional.empty()));
      beads.add(bead(beads.size(), "enkel", text, Optional.empty()));
    }
    for (Decision decision : Decision.values()) {
      beads.add(bead(beads.size(), "beslut", "decision", Optional.of(decision)));
    }
    beads.add(
        bead(beads.size(), "å".repeat(1 << 20), "long <&> ".repeat(1 << 17), Optional.empty()));
    int number = beads.size();
    WrittenSide alone = new WrittenSide(List.of(number), List.of("ensam =;: text"));
    beads.add(new WrittenBead(alone, WrittenSide.NONE).withConfidence(OptionalDouble.of(0.25)));
    return beads;
  }

  /** Returns beads of texts alone, as files of other programs have them. */
  static List<WrittenBead> bare() {
    return Stream.concat(texts().stream(), Stream.of("ord"))
        .map(text -> new WrittenSide(List.of(), List.of(text)))
        .map(side -> new WrittenBead(side, side))
        .toList();
  }

  private static WrittenBead bead(
      int number, String source, String target, Optional<Decision> decision) {
    return new WrittenBead(
        new WrittenSide(List.of(number), List.of(source)),
        new WrittenSide(List.of(number), List.of(target)),
        new BeadShape(1, 1),
        OptionalDouble.of(number % 11 / 10.0),
        OptionalDouble.of(-number / 8.0),
        WrittenReasons.NONE,
        List.of(),
        decision);
  }
}
