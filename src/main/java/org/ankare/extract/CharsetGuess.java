package org.ankare.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Guesses the charset of bytes that are not UTF-8. */
final class CharsetGuess {
  /** The charsets of Western texts, the likelier first; ICU does not know the last two. */
  private static final List<Charset> WESTERN =
      List.of(
          Charset.forName("windows-1252"),
          StandardCharsets.ISO_8859_1,
          Charset.forName("x-MacRoman"),
          Charset.forName("IBM850"));

  /** How well the characters beyond ASCII must fit on average. */
  private static final double LEAST_FIT = 0.5;

  private static final int LEAST_CONFIDENCE = 30;
  private static final int LOOKED_AT = 65_536;

  private CharsetGuess() {}

  /** Finds UTF-16 by its byte order mark, or by zero bytes at every other place. */
  static Optional<Charset> wide(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    boolean even = isMostlyZero(bytes, 0);
    boolean odd = isMostlyZero(bytes, 1);
    if (first == 0xFEFF || (even && !odd)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (first == 0xFFFE || (odd && !even)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static boolean isMostlyZero(byte[] bytes, int parity) {
    int length = Math.min(bytes.length, LOOKED_AT) / 2 * 2;
    int zeros = 0;
    for (int i = parity; i < length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return length >= 4 && zeros * 4 > length / 2 * 3;
  }

  /**
   * Finds a charset of single bytes: the Western one in which the letters and marks beyond ASCII
   * stand as they do in Swedish and English, the first of equals, or else what ICU finds with
   * confidence. Empty for broken UTF-8 too, which any other reading would turn to rubbish.
   */
  static Optional<Charset> narrow(byte[] bytes) {
    byte[] sample = sample(bytes);
    if (isBrokenUtf8(sample)) {
      return Optional.empty();
    }
    Charset best = WESTERN.get(0);
    double bestFit = 0;
    for (Charset charset : WESTERN) {
      double fit = fit(sample, charset);
      if (fit > bestFit) {
        best = charset;
        bestFit = fit;
      }
    }
    return bestFit >= LEAST_FIT ? Optional.of(best) : confident(sample);
  }

  /** Tells whether most of what is beyond ASCII is UTF-8, which other charsets seldom look like. */
  private static boolean isBrokenUtf8(byte[] sample) {
    int valid = 0;
    int invalid = 0;
    int at = 0;
    while (at < sample.length) {
      int following = following(sample[at]);
      int end = at + 1;
      while (end <= at + following && end < sample.length && (sample[end] & 0xC0) == 0x80) {
        end++;
      }
      boolean isWhole = end == at + 1 + following;
      valid += isWhole && following > 0 ? 1 : 0;
      invalid += sample[at] >= 0 || (isWhole && following > 0) ? 0 : 1;
      at = end;
    }
    return valid > invalid;
  }

  /** Returns how many bytes of UTF-8 follow a first byte; 0 if it is none. */
  private static int following(byte first) {
    int bits = first & 0xFF;
    return bits < 0xC2 || bits > 0xF4 ? 0 : bits < 0xE0 ? 1 : bits < 0xF0 ? 2 : 3;
  }

  private static Optional<Charset> confident(byte[] sample) {
    return Arrays.stream(new CharsetDetector().setText(sample).detectAll())
        .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE)
        .map(CharsetMatch::getName)
        .filter(Charset::isSupported)
        .map(name -> Charset.forName(name))
        .findFirst();
  }

  /** Cuts out where the first bytes beyond ASCII stand; the rest looks alike in all charsets. */
  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length - 1 && bytes[first] >= 0) {
      first++;
    }
    int from = Math.max(0, first - LOOKED_AT / 8);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + LOOKED_AT));
  }

  /** Returns how well the characters beyond ASCII fit on average, 0 to 1. */
  private static double fit(byte[] sample, Charset charset) {
    String text = new String(sample, charset);
    int beyond = 0;
    double fit = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        fit += CharacterFit.of(text.charAt(i), before, after);
        beyond++;
      }
    }
    return beyond == 0 ? 0 : fit / beyond;
  }
}
