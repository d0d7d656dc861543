package org.ankare.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ankare.anchor.Anchor;
import org.ankare.anchor.AnchorKind;
import org.ankare.anchor.AnchorPair;
import org.ankare.anchor.AnchorSides;
import org.ankare.bitext.Bitext;
import org.ankare.lexicon.WordTokenizer;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;

/**
 * Which names, numbers and quotes each sentence of a bitext has, and which of them are the same.
 */
public final class AnchorLinks {
  private final List<Set<String>> sourceNames;
  private final List<Set<String>> targetNames;
  private final List<Set<String>> sourceNameWords;
  private final List<Set<String>> targetNameWords;
  private final List<Set<String>> sourceNumbers;
  private final List<Set<String>> targetNumbers;
  private final Map<String, String> sourceNumberTexts;
  private final Map<String, String> targetNumberTexts;
  private final List<List<Integer>> sourceQuotes;
  private final List<List<Integer>> targetQuotes;
  private final List<AnchorPair> quotes;
  private final Map<String, String> translated = new HashMap<>();
  private final Map<String, Double> worths = new HashMap<>();

  private AnchorLinks(Bitext bitext, AnchorSides anchors, List<AnchorPair> pairs) {
    SegmentedDocument source = bitext.source();
    SegmentedDocument target = bitext.target();
    for (AnchorPair pair : pairs) {
      if (pair.source().kind().isName()) {
        translated.put(pair.source().normal(), pair.target().normal());
      }
    }
    quotes = pairs.stream().filter(pair -> pair.source().kind() == AnchorKind.QUOTE).toList();
    sourceNames = new BySentence(source).names(anchors.source());
    targetNames = new BySentence(target).names(anchors.target());
    sourceNameWords = new BySentence(source).nameWords(anchors.source());
    targetNameWords = new BySentence(target).nameWords(anchors.target());
    weigh(sourceNames, this::inTarget);
    weigh(targetNames, UnaryOperator.identity());
    sourceNumberTexts = numberTexts(anchors.source());
    targetNumberTexts = numberTexts(anchors.target());
    sourceNumbers = new BySentence(source).numbers(anchors.source());
    targetNumbers = new BySentence(target).numbers(anchors.target());
    sourceQuotes = new BySentence(source).places(quotes.stream().map(AnchorPair::source).toList());
    targetQuotes = new BySentence(target).places(quotes.stream().map(AnchorPair::target).toList());
  }

  /** Returns how each number or date is first written. */
  private static Map<String, String> numberTexts(List<Anchor> anchors) {
    Map<String, String> texts = new HashMap<>();
    for (Anchor anchor : anchors) {
      if (anchor.isTellingNumber()) {
        anchor.bareValues().forEach(value -> texts.putIfAbsent(value, anchor.text()));
      }
    }
    return texts;
  }

  private static boolean isName(Anchor anchor) {
    return anchor.kind().isName();
  }

  /**
   * Gathers the anchors of the two sides by sentence.
   *
   * @param anchors all anchors of both sides
   * @param pairs those that are the same
   */
  public static AnchorLinks of(Bitext bitext, AnchorSides anchors, List<AnchorPair> pairs) {
    return new AnchorLinks(bitext, anchors, pairs);
  }

  /**
   * Returns what a name that the target has, or that only the source has, is worth: the logarithm
   * of how many sentences there are to one that has it. A name that every other sentence has says
   * little.
   */
  double worth(String name) {
    return worths.get(name);
  }

  private void weigh(List<Set<String>> bySentence, UnaryOperator<String> key) {
    Map<String, Integer> counts = new HashMap<>();
    bySentence.forEach(
        names -> names.forEach(name -> counts.merge(key.apply(name), 1, Integer::sum)));
    counts.forEach(
        (name, count) ->
            worths.merge(name, Math.log((bySentence.size() + 1.0) / count), Math::min));
  }

  /** Returns the names of source sentences, each as the target has it where it is known there. */
  Set<String> sourceNames(List<Integer> sentences) {
    Set<String> names = new TreeSet<>();
    for (int sentence : sentences) {
      for (String name : sourceNames.get(sentence)) {
        // A name that the target does not have must not be taken for one of its own.
        names.add(inTarget(name));
      }
    }
    return names;
  }

  private String inTarget(String sourceName) {
    return translated.getOrDefault(sourceName, "\0" + sourceName);
  }

  Set<String> targetNames(List<Integer> sentences) {
    return union(targetNames, sentences);
  }

  /** Returns the words, folded, of the names of a sentence; side 0 is the source. */
  Set<String> nameWords(int side, int sentence) {
    return (side == 0 ? sourceNameWords : targetNameWords).get(sentence);
  }

  Set<String> sourceNumbers(List<Integer> sentences) {
    return union(sourceNumbers, sentences);
  }

  Set<String> targetNumbers(List<Integer> sentences) {
    return union(targetNumbers, sentences);
  }

  /** Returns the pairs of quotes that have a part in sentences of both sides, in order of text. */
  List<AnchorPair> quotes(Group group) {
    Set<Integer> shared = new TreeSet<>();
    group.sources().forEach(sentence -> shared.addAll(sourceQuotes.get(sentence)));
    Set<Integer> there = new HashSet<>();
    group.targets().forEach(sentence -> there.addAll(targetQuotes.get(sentence)));
    shared.retainAll(there);
    return shared.stream().map(quotes::get).toList();
  }

  /** Returns the quotes that both sides of a group have, each worth its confidence. */
  List<Shared> sharedQuotes(Group group) {
    return quotes(group).stream()
        .map(pair -> new Shared(pair.source().text(), pair.target().text(), pair.confidence()))
        .toList();
  }

  /** Returns the names that only the source sentences of a group have, joined by commas. */
  String sourceNamesAlone(Group group) {
    Set<String> there = targetNames(group.targets());
    return union(sourceNames, group.sources()).stream()
        .filter(name -> !there.contains(inTarget(name)))
        .collect(Collectors.joining(", "));
  }

  /** Returns the names that both sides of a group have, in order of the source name. */
  List<Shared> sharedNames(Group group) {
    Set<String> there = targetNames(group.targets());
    return union(sourceNames, group.sources()).stream()
        .filter(name -> there.contains(translated.getOrDefault(name, "")))
        .map(name -> new Shared(name, inTarget(name), worth(inTarget(name))))
        .toList();
  }

  /** Returns the numbers and dates that both sides of a group have, in order of value. */
  List<Shared> sharedNumbers(Group group) {
    Set<String> there = targetNumbers(group.targets());
    return sourceNumbers(group.sources()).stream()
        .filter(there::contains)
        .map(number -> new Shared(sourceNumberTexts.get(number), targetNumberTexts.get(number), 1))
        .toList();
  }

  private static Set<String> union(List<Set<String>> bySentence, List<Integer> sentences) {
    Set<String> union = new TreeSet<>();
    sentences.forEach(sentence -> union.addAll(bySentence.get(sentence)));
    return union;
  }

  /**
   * Something that both sides of a group have.
   *
   * @param source as the source has it
   * @param target as the target has it
   * @param worth its share, above 0, in what its kind is worth
   */
  record Shared(String source, String target, double worth) {}

  /** Deals anchors out to the sentences that they overlap. */
  private static final class BySentence {
    private final List<Sentence> sentences;

    BySentence(SegmentedDocument side) {
      sentences = side.sentences();
    }

    List<Set<String>> names(List<Anchor> anchors) {
      return values(anchors, anchor -> isName(anchor) ? List.of(anchor.normal()) : List.of());
    }

    List<Set<String>> numbers(List<Anchor> anchors) {
      return values(anchors, anchor -> anchor.isTellingNumber() ? anchor.bareValues() : List.of());
    }

    private List<Set<String>> values(
        List<Anchor> anchors, Function<Anchor, List<String>> valuesOf) {
      List<Set<String>> values = new ArrayList<>();
      sentences.forEach(sentence -> values.add(new TreeSet<>()));
      for (Anchor anchor : anchors) {
        List<String> ofAnchor = valuesOf.apply(anchor);
        for (int i = firstAt(anchor); i < sentences.size() && isIn(anchor, i); i++) {
          values.get(i).addAll(ofAnchor);
        }
      }
      return values;
    }

    List<Set<String>> nameWords(List<Anchor> anchors) {
      List<Set<String>> words = new ArrayList<>();
      sentences.forEach(sentence -> words.add(new HashSet<>()));
      for (Anchor anchor : anchors) {
        if (anchor.kind().isName()) {
          for (int i = firstAt(anchor); i < sentences.size() && isIn(anchor, i); i++) {
            Set<String> ofSentence = words.get(i);
            WordTokenizer.words(anchor.text()).forEach(word -> ofSentence.add(word.form()));
          }
        }
      }
      return words;
    }

    List<List<Integer>> places(List<Anchor> anchors) {
      List<List<Integer>> places = new ArrayList<>();
      sentences.forEach(sentence -> places.add(new ArrayList<>()));
      for (int place = 0; place < anchors.size(); place++) {
        for (int i = firstAt(anchors.get(place));
            i < sentences.size() && isIn(anchors.get(place), i);
            i++) {
          places.get(i).add(place);
        }
      }
      return places;
    }

    private boolean isIn(Anchor anchor, int sentence) {
      return anchor.span().overlaps(sentences.get(sentence).span());
    }

    /** Returns the first sentence that ends after the anchor starts. */
    private int firstAt(Anchor anchor) {
      int low = 0;
      int high = sentences.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sentences.get(middle).span().end() <= anchor.span().start()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
