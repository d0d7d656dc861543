package org.ankare.filter;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ankare.bitext.TextPair;

/** What goes wrong in bitext from anywhere, and the reason for which the filter should say so. */
enum Noise {
  NEIGHBOUR(Reason.CONFIDENCE) {
    @Override
    Optional<TextPair> of(Spot spot) {
      return Optional.of(new TextPair(spot.pair().source(), spot.neighbour().target()));
    }
  },
  TRUNCATED(Reason.LENGTH_RATIO) {
    @Override
    Optional<TextPair> of(Spot spot) {
      List<String> words = List.of(spot.pair().target().split(" "));
      return words.size() < 8
          ? Optional.empty()
          : Optional.of(
              new TextPair(
                  spot.pair().source(), String.join(" ", words.subList(0, words.size() / 3))));
    }
  },
  OTHER_LANGUAGE(Reason.LANGUAGE) {
    @Override
    Optional<TextPair> of(Spot spot) {
      return Optional.of(
          spot.chance().nextBoolean()
              ? new TextPair(spot.foreign(), spot.pair().target())
              : new TextPair(spot.pair().source(), spot.foreign()));
    }
  },
  SWAPPED(Reason.LANGUAGE) {
    @Override
    Optional<TextPair> of(Spot spot) {
      return Optional.of(new TextPair(spot.pair().target(), spot.pair().source()));
    }
  },
  COPIED(Reason.COPY) {
    @Override
    Optional<TextPair> of(Spot spot) {
      String text = spot.chance().nextBoolean() ? spot.pair().source() : spot.pair().target();
      return Optional.of(new TextPair(text, text));
    }
  },
  NEARLY_COPIED(Reason.COPY) {
    @Override
    Optional<TextPair> of(Spot spot) {
      List<String> words = new ArrayList<>(List.of(spot.pair().source().split(" ")));
      if (words.size() < 8) {
        return Optional.empty();
      }
      words.remove(spot.chance().nextInt(words.size()));
      return Optional.of(new TextPair(spot.pair().source(), String.join(" ", words)));
    }
  },
  OTHER_NUMBER(Reason.NUMBERS) {
    @Override
    Optional<TextPair> of(Spot spot) {
      Matcher number = NUMBER.matcher(spot.pair().target());
      if (!number.find() || !spot.pair().source().contains(number.group())) {
        return Optional.empty();
      }
      String other = Integer.toString(Integer.parseInt(number.group()) + 3);
      return Optional.of(new TextPair(spot.pair().source(), number.replaceFirst(other)));
    }
  },
  OTHER_PERSON(Reason.NAMES) {
    @Override
    Optional<TextPair> of(Spot spot) {
      Matcher name = PERSON.matcher(spot.pair().target());
      return name.find() && spot.pair().source().contains(name.group())
          ? Optional.of(new TextPair(spot.pair().source(), name.replaceFirst("Margaret Whitcombe")))
          : Optional.empty();
    }
  },
  UTF8_AS_1252(Reason.MOJIBAKE) {
    @Override
    Optional<TextPair> of(Spot spot) {
      String broken = misread(spot.pair().source(), StandardCharsets.UTF_8, "windows-1252");
      return changed(spot, broken);
    }
  },
  MAC_AS_LATIN(Reason.MOJIBAKE) {
    @Override
    Optional<TextPair> of(Spot spot) {
      return changed(
          spot, misread(spot.pair().source(), Charset.forName("ISO-8859-1"), "x-MacRoman"));
    }
  },
  LOST_LETTERS(Reason.MOJIBAKE) {
    @Override
    Optional<TextPair> of(Spot spot) {
      String broken =
          new String(
              spot.pair().source().getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII);
      return changed(spot, broken);
    }
  },
  EMPTY(Reason.TOO_SHORT) {
    @Override
    Optional<TextPair> of(Spot spot) {
      return Optional.of(new TextPair(spot.pair().source(), " – "));
    }
  },
  REPEATED(Reason.DUPLICATE) {
    @Override
    Optional<TextPair> of(Spot spot) {
      return Optional.of(
          new TextPair(
              spot.earlier().source().replace(",", ""), " " + spot.earlier().target() + " "));
    }
  },
  NEARLY_REPEATED(Reason.NEAR_DUPLICATE) {
    @Override
    Optional<TextPair> of(Spot spot) {
      List<String> words = new ArrayList<>(List.of(spot.earlier().source().split(" ")));
      if (words.size() < 12) {
        return Optional.empty();
      }
      words.remove(spot.chance().nextInt(words.size()));
      return Optional.of(new TextPair(String.join(" ", words), spot.earlier().target()));
    }
  };

  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,:-])\\d{1,4}(?![\\d.,:%-])");
  private static final Pattern PERSON = Pattern.compile("\\b\\p{Lu}\\p{Ll}{3,} \\p{Lu}\\p{Ll}{4,}");

  private final Reason expected;

  Noise(Reason expected) {
    this.expected = expected;
  }

  /**
   * Where noise is put.
   *
   * @param pair the good row
   * @param neighbour the one after it
   * @param earlier one that stands before it
   * @param foreign a sentence in another language
   */
  record Spot(TextPair pair, TextPair neighbour, TextPair earlier, String foreign, Random chance) {}

  /** Returns the row with this noise; empty if it cannot have it. */
  abstract Optional<TextPair> of(Spot spot);

  Reason expected() {
    return expected;
  }

  private static Optional<TextPair> changed(Spot spot, String source) {
    return source.equals(spot.pair().source())
        ? Optional.empty()
        : Optional.of(new TextPair(source, spot.pair().target()));
  }

  private static String misread(String text, Charset written, String read) {
    return new String(text.getBytes(written), Charset.forName(read));
  }
}
