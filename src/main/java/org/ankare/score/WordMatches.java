package org.ankare.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.TranslationTable;

/** Which words of the two sides answer each other, and how well: a sparse table by source word. */
final class WordMatches {
  private final int[] starts;
  private final int[] targets;
  private final byte[] grades;

  WordMatches(SideWords source, SideWords target, Lexicon lexicon) {
    starts = new int[source.types() + 1];
    int[] found = new int[1024];
    byte[] foundGrades = new byte[1024];
    TargetIndex index = new TargetIndex(target, lexicon);
    byte[] best = new byte[target.types()];
    int[] touched = new int[target.types()];
    int next = 0;
    for (int type = 0; type < source.types(); type++) {
      int count = index.collect(source.type(type), best, touched);
      Arrays.sort(touched, 0, count);
      if (next + count > found.length) {
        found = Arrays.copyOf(found, (next + count) * 2);
        foundGrades = Arrays.copyOf(foundGrades, (next + count) * 2);
      }
      for (int i = 0; i < count; i++) {
        found[next] = touched[i];
        foundGrades[next++] = best[touched[i]];
        best[touched[i]] = 0;
      }
      starts[type + 1] = next;
    }
    targets = Arrays.copyOf(found, next);
    grades = Arrays.copyOf(foundGrades, next);
  }

  int start(int source) {
    return starts[source];
  }

  int end(int source) {
    return starts[source + 1];
  }

  int target(int match) {
    return targets[match];
  }

  /** Returns the ordinal of the {@link Grade} of a match. */
  byte grade(int match) {
    return grades[match];
  }

  /** The target words by their numbers in the lexicon and by their beginnings. */
  private static final class TargetIndex {
    private final Lexicon lexicon;
    private final SideWords target;
    private final Map<Integer, List<Integer>> byForm = new HashMap<>();
    private final Map<Integer, List<Integer>> byStem = new HashMap<>();
    private final Map<String, List<Integer>> byPrefix = new HashMap<>();

    TargetIndex(SideWords target, Lexicon lexicon) {
      this.lexicon = lexicon;
      this.target = target;
      for (int type = 0; type < target.types(); type++) {
        SideWords.WordType word = target.type(type);
        put(byForm, word.inForms(), type);
        put(byStem, word.inStems(), type);
        byPrefix.computeIfAbsent(prefix(word.form()), p -> new ArrayList<>()).add(type);
      }
    }

    private static String prefix(String form) {
      return form.substring(0, Math.min(3, form.length()));
    }

    private static void put(Map<Integer, List<Integer>> map, int key, int type) {
      if (key >= 0) {
        map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(type);
      }
    }

    /** Sets the best grade of each target word that answers; returns how many were touched. */
    int collect(SideWords.WordType word, byte[] best, int[] touched) {
      int count = 0;
      count = layer(lexicon.forms(), word.inForms(), byForm, best, touched, count, 1);
      count = layer(lexicon.stems(), word.inStems(), byStem, best, touched, count, 0.8);
      for (int type : byPrefix.getOrDefault(prefix(word.form()), List.of())) {
        Grade grade = likeness(word.form(), target.type(type).form());
        if (grade != Grade.NONE) {
          count = raise(best, touched, count, type, grade);
        }
      }
      return count;
    }

    private int layer(
        TranslationTable table,
        int number,
        Map<Integer, List<Integer>> targets,
        byte[] best,
        int[] touched,
        int count,
        double trust) {
      if (number < 0) {
        return count;
      }
      for (int pair = table.rowStart(number); pair < table.rowEnd(number); pair++) {
        List<Integer> types = targets.get(table.target(pair));
        if (types != null) {
          double chance = chance(table.forward(pair), table.backward(pair)) * trust;
          if (chance >= LEAST) {
            for (int type : types) {
              count = raise(best, touched, count, type, Grade.ofChance(chance));
            }
          }
        }
      }
      return count;
    }

    static final double LEAST = Double.parseDouble(System.getProperty("least", "0.02"));
    static final double MIX = Double.parseDouble(System.getProperty("mix", "0"));

    private static double chance(double f, double b) {
      return MIX * Math.max(f, b) + (1 - MIX) * Math.sqrt(f * b);
    }

    private static int raise(byte[] best, int[] touched, int count, int type, Grade grade) {
      if (best[type] == 0) {
        touched[count++] = type;
      }
      best[type] = (byte) Math.max(best[type], grade.ordinal());
      return count;
    }

    private static Grade likeness(String a, String b) {
      if (a.equals(b)) {
        return Grade.SAME;
      }
      if (a.length() < 4 || b.length() < 4 || Character.isDigit(a.charAt(0))) {
        return Grade.NONE;
      }
      int common = 0;
      while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
        common++;
      }
      int longest = Math.max(a.length(), b.length());
      if (common >= 4 && common * 10 >= longest * 7) {
        return Grade.COGNATE;
      }
      return common >= 5 || (common >= 4 && common * 2 >= longest) ? Grade.ALIKE : Grade.NONE;
    }
  }
}
