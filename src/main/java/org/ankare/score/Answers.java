package org.ankare.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.TranslationTable;
import org.ankare.text.Language;

/**
 * Finds the words of the target side that answer a source word: by the lexicon's words, by its
 * stems, by the user's own pairs, and by likeness.
 */
final class Answers {
  /** The chance from which a pair of the lexicon counts as an answer. */
  private static final double LEAST_CHANCE = 0.02;

  /** A stem says less than a word: it may be that of another. */
  private static final double TRUST_IN_STEMS = 0.8;

  /** A word that stands for another says less than that would itself. */
  private static final double TRUST_IN_RELATIVES = 0.6;

  private final Lexicon lexicon;
  private final SideWords target;
  private final Map<Integer, List<Integer>> byForm = new HashMap<>();
  private final Map<Integer, List<Integer>> byRelative = new HashMap<>();
  private final Map<Integer, List<Integer>> byStem = new HashMap<>();
  private final Map<String, List<Integer>> byBeginning = new HashMap<>();
  private final byte[] grades;
  private final int[] touched;
  private int count;

  Answers(SideWords target, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.target = target;
    grades = new byte[target.types()];
    touched = new int[target.types()];
    for (int type = 0; type < target.types(); type++) {
      SideWords.WordType word = target.type(type);
      put(byForm, word.inForms(), type);
      for (int relative : word.relatives()) {
        put(byRelative, relative, type);
      }
      put(byStem, word.inStems(), type);
      byBeginning
          .computeIfAbsent(Likeness.beginning(word.form()), b -> new ArrayList<>())
          .add(type);
    }
  }

  private static void put(Map<Integer, List<Integer>> map, int key, int type) {
    if (key >= 0) {
      map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(type);
    }
  }

  /** Returns the target words that answer, in order; their grades wait to be taken. */
  int[] of(SideWords.WordType word) {
    count = 0;
    raiseBy(lexicon.forms(), word.inForms(), byForm, 1);
    raiseBy(lexicon.forms(), word.inForms(), byRelative, TRUST_IN_RELATIVES);
    for (int relative : word.relatives()) {
      raiseBy(lexicon.forms(), relative, byForm, TRUST_IN_RELATIVES);
      raiseBy(lexicon.forms(), relative, byRelative, TRUST_IN_RELATIVES);
    }
    raiseBy(lexicon.stems(), word.inStems(), byStem, TRUST_IN_STEMS);
    lexicon
        .user()
        .translations(Language.SWEDISH, word.form())
        .forEach((translation, weight) -> raise(target.find(translation), Grade.ofChance(weight)));
    for (int type : byBeginning.getOrDefault(Likeness.beginning(word.form()), List.of())) {
      raise(type, Likeness.grade(word.form(), target.type(type).form()));
    }
    int[] answers = Arrays.copyOf(touched, count);
    Arrays.sort(answers);
    return answers;
  }

  /** Returns the grade of an answer and forgets it. */
  byte takeGrade(int answer) {
    byte grade = grades[answer];
    grades[answer] = 0;
    return grade;
  }

  private void raiseBy(
      TranslationTable table, int number, Map<Integer, List<Integer>> types, double trust) {
    if (number < 0) {
      return;
    }
    for (int pair = table.rowStart(number); pair < table.rowEnd(number); pair++) {
      List<Integer> answers = types.get(table.target(pair));
      if (answers != null) {
        double chance = Math.sqrt(table.forward(pair) * table.backward(pair)) * trust;
        if (chance >= LEAST_CHANCE) {
          answers.forEach(answer -> raise(answer, Grade.ofChance(chance)));
        }
      }
    }
  }

  private void raise(int type, Grade grade) {
    if (type < 0 || grade == Grade.NONE) {
      return;
    }
    if (grades[type] == 0) {
      touched[count++] = type;
    }
    grades[type] = (byte) Math.max(grades[type], grade.ordinal());
  }
}
