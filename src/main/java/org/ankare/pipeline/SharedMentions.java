package org.ankare.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ankare.anchor.Anchor;
import org.ankare.anchor.AnchorKind;
import org.ankare.anchor.AnchorPair;
import org.ankare.anchor.AnchorSides;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.EvidenceKind;
import org.ankare.bitext.Mention;
import org.ankare.bitext.Mentions;
import org.ankare.lexicon.Lexicon;
import org.ankare.score.Group;
import org.ankare.text.Steps;

/** Finds the places of both texts that mention the same: what an alignment rests on, to be seen. */
public final class SharedMentions {
  private static final Comparator<Mention> IN_ORDER =
      Comparator.comparing(Mention::span)
          .thenComparing(Mention::kind)
          .thenComparingInt(Mention::thing);

  /** What is mentioned, by the words that its mentions share; a number for each. */
  private final Map<String, Integer> things = new HashMap<>();

  private final Map<String, String> translated = new HashMap<>();
  private final Map<Anchor, String> sourceQuotes = new HashMap<>();
  private final Map<Anchor, String> targetQuotes = new HashMap<>();

  private SharedMentions(List<AnchorPair> pairs) {
    for (AnchorPair pair : pairs) {
      if (pair.source().kind() == AnchorKind.QUOTE) {
        add(pair);
      } else if (!isValue(pair.source())) {
        translated.put(pair.source().normal(), pair.target().normal());
      }
    }
  }

  /** Notes that two quotes are the same, and with them those that either is known to be. */
  private void add(AnchorPair quotes) {
    String known = sourceQuotes.get(quotes.source());
    String one =
        Optional.ofNullable(known == null ? targetQuotes.get(quotes.target()) : known)
            .orElse("quote " + quotes.source().span().start());
    sourceQuotes.putIfAbsent(quotes.source(), one);
    targetQuotes.putIfAbsent(quotes.target(), one);
  }

  /**
   * Returns the names, numbers, dates and quotes of the texts of an alignment that both have. In
   * texts that run along each other, quotes and names are compared only where they may meet.
   */
  public static Mentions of(Alignment alignment, Lexicon lexicon) {
    BitextAnchors anchors = new BitextAnchors(alignment.bitext(), lexicon);
    List<AnchorPair> pairs =
        alignment.isMonotone()
            ? anchors.pairsAmong(groups(alignment), Steps.NONE)
            : anchors.pairs();
    AnchorSides sides = anchors.sides();
    return new SharedMentions(pairs).mentions(sides);
  }

  private static List<Group> groups(Alignment alignment) {
    return alignment.linked().stream()
        .map((Bead b) -> new Group(b.sources(), b.targets()))
        .toList();
  }

  private Mentions mentions(AnchorSides sides) {
    TreeSet<String> inSource = new TreeSet<>();
    sides.source().forEach(anchor -> inSource.addAll(sourceKeys(anchor)));
    TreeSet<String> shared = new TreeSet<>();
    sides.target().forEach(anchor -> shared.addAll(targetKeys(anchor)));
    shared.retainAll(inSource);
    shared.forEach(key -> things.put(key, things.size()));
    return new Mentions(
        mentions(sides.source(), this::sourceKeys), mentions(sides.target(), this::targetKeys));
  }

  private List<Mention> mentions(List<Anchor> anchors, Function<Anchor, List<String>> keys) {
    List<Mention> mentions = new ArrayList<>();
    for (Anchor anchor : anchors) {
      for (String key : keys.apply(anchor)) {
        if (things.containsKey(key)) {
          mentions.add(new Mention(kind(anchor), anchor.span(), things.get(key)));
        }
      }
    }
    mentions.sort(IN_ORDER);
    return mentions;
  }

  private static EvidenceKind kind(Anchor anchor) {
    if (anchor.kind() == AnchorKind.QUOTE) {
      return EvidenceKind.QUOTE;
    }
    return isValue(anchor) ? EvidenceKind.NUMBER : EvidenceKind.NAME;
  }

  private static boolean isValue(Anchor anchor) {
    return anchor.kind() == AnchorKind.NUMBER || anchor.kind() == AnchorKind.DATE;
  }

  private List<String> sourceKeys(Anchor anchor) {
    String name = translated.get(anchor.normal());
    return keys(anchor, sourceQuotes, name == null ? "" : name);
  }

  private List<String> targetKeys(Anchor anchor) {
    return keys(anchor, targetQuotes, anchor.normal());
  }

  private static List<String> keys(Anchor anchor, Map<Anchor, String> quotes, String name) {
    return switch (kind(anchor)) {
      case QUOTE -> Stream.ofNullable(quotes.get(anchor)).toList();
      case NUMBER ->
          anchor.isTellingNumber()
              ? anchor.bareValues().stream().distinct().map(value -> "number " + value).toList()
              : List.of();
      default -> name.isEmpty() ? List.of() : List.of("name " + name);
    };
  }
}
