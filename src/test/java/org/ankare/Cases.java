package org.ankare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.ankare.bitext.Bitext;
import org.ankare.pipeline.Segmentation;
import org.ankare.text.Document;
import org.ankare.text.Language;

/** Seeded inputs: two texts that share words, from tidy to damaged. */
public final class Cases {
  private static final String[][] WORDS = {
    {"bron", "the bridge"},
    {"hamnen", "the harbour"},
    {"måndag", "Monday"},
    {"vatten", "water"},
    {"skolan", "the school"},
    {"regeringen", "the government"},
    {"barnen", "the children"},
    {"vinter", "winter"},
    {"hus", "house"},
    {"tåget", "the train"},
    {"läkare", "doctor"},
    {"gammal", "old"},
    {"ny", "new"},
    {"inte", "not"},
    {"kommer", "comes"},
    {"betalar", "pays"},
    {"köper", "buys"},
    {"skriver", "writes"},
    {"öppnar", "opens"},
    {"mycket", "much"},
    {"och", "and"},
    {"men", "but"},
    {"i", "in"},
    {"på", "on"},
    {"med", "with"},
    {"för", "for"},
    {"Karin Lind", "Karin Lind"},
    {"Göteborg", "Gothenburg"},
    {"Tyskland", "Germany"},
    {"12 000", "12,000"},
    {"3,5 procent", "3.5 per cent"},
    {"den 4 maj", "4 May"},
    {"al-Hassan", "al-Hassan"},
    {"FN:s", "the UN's"},
    {"år", "years"},
    {"stad", "city"},
  };

  private static final String[] DAMAGE = {
    "\uD800",
    "\uDC00",
    "\0",
    "\u0007",
    "\u00AD",
    "\u200B",
    "\uFEFF",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "–",
    "—",
    "- ",
    "”",
    "“",
    "\"",
    "’",
    "»",
    "(",
    "...",
    "\uD83D\uDE00",
    "a\u0308",
    "\u2028",
    ". ",
    "\n \n",
    "1",
    "=;",
    "\u00A0",
  };

  private Cases() {}

  /** Returns the first seeds, or the one that {@code -Dcases.seed=17} names. */
  public static LongStream seeds(int count) {
    String one = System.getProperty("cases.seed");
    return one == null ? LongStream.range(0, count) : LongStream.of(Long.parseLong(one));
  }

  /** Returns a bitext; of three seeds the first is tidy, the others are damaged more and more. */
  public static Bitext bitext(long seed) {
    Pages pages = pages(seed);
    Segmentation.Own segmentation = seed % 4 == 3 ? Segmentation.LINES : Segmentation.RULES;
    return new Bitext(
        segmentation.segment(new Document("in.sv", pages.swedish), Language.SWEDISH),
        segmentation.segment(new Document("in.en", pages.english), Language.ENGLISH));
  }

  /** Returns the two texts of a seed. */
  public static Pages pages(long seed) {
    Random random = new Random(seed);
    List<String> swedish = new ArrayList<>();
    List<String> english = new ArrayList<>();
    for (int i = random.nextInt(14) + 1; i > 0; i--) {
      addPair(random, swedish, english);
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(english, random);
    }
    int damage = (int) (seed % 3) * 8;
    return new Pages(
        damaged(String.join("", swedish), damage, random),
        damaged(String.join("", english), damage, random));
  }

  private static void addPair(Random random, List<String> swedish, List<String> english) {
    StringBuilder one = new StringBuilder();
    StringBuilder other = new StringBuilder();
    for (int words = random.nextInt(10) + 1; words > 0; words--) {
      String[] pair = WORDS[random.nextInt(WORDS.length)];
      one.append(one.length() == 0 ? "" : " ").append(pair[0]);
      other.append(other.length() == 0 ? "" : " ").append(pair[1]);
    }
    boolean isQuote = random.nextInt(4) == 0;
    String end = random.nextInt(5) == 0 ? ".\n\n" : ". ";
    if (random.nextInt(8) > 0) {
      swedish.add((isQuote ? "”" + capital(one) + "”, sade Karin Lind" : capital(one)) + end);
    }
    if (random.nextInt(8) > 0) {
      english.add((isQuote ? "“" + capital(other) + ",” said Karin Lind" : capital(other)) + end);
    }
  }

  private static String capital(StringBuilder text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String damaged(String text, int hits, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = 0; i < hits; i++) {
      String piece = DAMAGE[random.nextInt(DAMAGE.length)];
      damaged.insert(random.nextInt(damaged.length() + 1), piece);
    }
    return damaged.toString();
  }

  /** Two texts. */
  public record Pages(String swedish, String english) {}
}
