package org.ankare.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ankare.extract.PdfParagraph.Role;

/**
 * Tells the notes at the foot of a page: numbered, with nothing else below, and in small type or
 * under a number that is written as no list's is and that the text above calls. Their numbers, and
 * the raised ones in the text that call them, are left out.
 */
final class PdfNotes {
  private static final double SMALL = 0.95;

  private static final Pattern LABEL = Pattern.compile("^([⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\d{1,3})[.)]?\\s*(?=\\S)");

  /** A number that is raised, or that a letter follows at once. */
  private static final Pattern OWN_LABEL =
      Pattern.compile("^(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\\s*\\S|(\\d{1,3})\\p{L})");

  private static final Pattern CALL = Pattern.compile("(?<=\\S)[⁰¹²³⁴⁵⁶⁷⁸⁹]+");

  private PdfNotes() {}

  /** Returns the paragraphs of a page, with their notes told. */
  static List<PdfParagraph> told(List<PdfParagraph> page) {
    double size =
        page.stream()
            .filter(paragraph -> paragraph.role() == Role.TEXT)
            .mapToDouble(paragraph -> paragraph.first().size())
            .max()
            .orElse(0);
    List<PdfParagraph> told = new ArrayList<>();
    Set<String> calls = calls(page);
    boolean isAfterNote = false;
    for (PdfParagraph paragraph : page) {
      boolean isSmall = paragraph.role() == Role.TEXT && paragraph.first().size() < SMALL * size;
      isAfterNote =
          isSmall
              && (isAfterNote || PdfSigns.isNote(paragraph.first().text()))
              && page.stream().noneMatch(other -> isBelow(other, paragraph));
      boolean isNote = isAfterNote || isCalled(paragraph, calls, page);
      told.add(isNote ? paragraph.as(Role.NOTE) : paragraph);
    }
    return withoutNumbers(told);
  }

  /** Returns the numbers that stand raised after a word. */
  private static Set<String> calls(List<PdfParagraph> page) {
    Set<String> calls = new HashSet<>();
    for (PdfParagraph paragraph : page) {
      for (PdfLine line : paragraph.lines()) {
        CALL.matcher(line.text())
            .results()
            .forEach(call -> calls.add(PdfLetters.level(call.group())));
      }
    }
    return calls;
  }

  /** Tells whether a paragraph is a note in the type of the text. */
  private static boolean isCalled(
      PdfParagraph paragraph, Set<String> calls, List<PdfParagraph> page) {
    return paragraph.role() == Role.TEXT
        && isOwnLabel(paragraph, calls)
        && page.stream()
            .filter(other -> other.role() != Role.FURNITURE && !isOwnLabel(other, calls))
            .noneMatch(
                other ->
                    other.last().y() > paragraph.last().y()
                        && other.first().overlap(paragraph.first()) > 0);
  }

  private static boolean isOwnLabel(PdfParagraph paragraph, Set<String> calls) {
    Matcher label = OWN_LABEL.matcher(paragraph.first().text());
    return label.find()
        && calls.contains(
            PdfLetters.level(label.group(1) == null ? label.group(2) : label.group(1)));
  }

  private static List<PdfParagraph> withoutNumbers(List<PdfParagraph> page) {
    Set<String> numbers = new HashSet<>();
    for (PdfParagraph paragraph : page) {
      Matcher label = LABEL.matcher(paragraph.first().text());
      if (paragraph.role() == Role.NOTE && label.find()) {
        numbers.add(PdfLetters.level(label.group(1)));
      }
    }
    return page.stream().map(paragraph -> paragraph.without(numbers)).toList();
  }

  /** Returns the first line of a note without its number. */
  static String withoutLabel(String line) {
    return LABEL.matcher(line).replaceFirst("");
  }

  /** Returns a line without the raised numbers that call notes. */
  static String withoutCalls(String line, Set<String> numbers) {
    return CALL.matcher(line)
        .replaceAll(call -> numbers.contains(PdfLetters.level(call.group())) ? "" : call.group());
  }

  private static boolean isBelow(PdfParagraph other, PdfParagraph note) {
    return other.role() != Role.FURNITURE
        && other.first().size() * SMALL > note.first().size()
        && other.first().y() > note.first().y()
        && other.first().overlap(note.first()) > 0;
  }
}
