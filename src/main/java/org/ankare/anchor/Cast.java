package org.ankare.anchor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ankare.text.Span;

/** Those who may speak in a text: its persons, and its bodies where no person is there. */
final class Cast {
  /** How many names are looked at for a subject, and for whom the text is about. */
  private static final int FARTHEST_NAME = 50;

  private final Page page;
  private final List<Mention> members = new ArrayList<>();
  private final Genders genders;
  private final Roles roles;

  /** What was once called a company, court or the like, whatever kind of name it seems. */
  private final Set<String> bodies = new HashSet<>();

  Cast(Page page, List<Quote> quotes, List<Mention> mentions) {
    this.page = page;
    QuoteCover cover = new QuoteCover(quotes);
    for (Mention mention : mentions) {
      boolean maySpeak = mayBePerson(mention) || mention.kind() == AnchorKind.ORGANISATION;
      if (maySpeak && !isGenitive(mention) && !cover.covers(mention.span())) {
        members.add(mention);
        noteBody(mention);
      }
    }
    this.genders = new Genders(page, members);
    this.roles = new Roles(page, members.stream().filter(this::isPerson).toList());
  }

  private void noteBody(Mention mention) {
    int at = page.wordFrom(mention.span().start()) - 1;
    if (at >= 0
        && !page.words().get(at).isCapitalised()
        && page.words().get(at).sentence() == page.words().get(at + 1).sentence()
        && page.vocabulary().namesA("head.org", page.words().get(at).text())) {
      bodies.add(mention.base());
    }
  }

  Roles roles() {
    return roles;
  }

  static boolean mayBePerson(Mention mention) {
    return mention.kind() == AnchorKind.PERSON || mention.kind() == AnchorKind.NAME;
  }

  /** Tells Savelyev's counsel from Savelyev. */
  private boolean isGenitive(Mention mention) {
    int end = mention.span().end();
    String text = page.text();
    return end + 1 < text.length()
        && (text.charAt(end) == 's'
            || ("'’".indexOf(text.charAt(end)) >= 0 && text.charAt(end + 1) == 's'));
  }

  /** Returns those that are named in a span, in order; of very many the first. */
  List<Mention> in(Span span) {
    int from = from(span.start());
    int to = from;
    int last = Math.min(members.size(), from + FARTHEST_NAME);
    while (to < last && members.get(to).span().start() < span.end()) {
      to++;
    }
    return members.subList(from, to);
  }

  /** Returns the likeliest person of some: one known for a person, or with more than one name. */
  Optional<Mention> firstPerson(List<Mention> mentions) {
    return mentions.stream()
        .filter(this::isPerson)
        .findFirst()
        .or(
            () ->
                mentions.stream()
                    .filter(m -> mayBePerson(m) && m.size() > 1 && !bodies.contains(m.base()))
                    .findFirst());
  }

  /** Tells whether a preposition or the like stands before a name, or before its title. */
  boolean isObject(Mention mention) {
    int at = page.wordFrom(mention.span().start()) - 1;
    int sentence = page.sentenceAt(mention.span().start());
    if (at >= 0 && page.vocabulary().endsAs("title", page.words().get(at).text())) {
      at--;
    }
    return at >= 0
        && page.words().get(at).sentence() == sentence
        && page.vocabulary().is("preposition", page.words().get(at).text());
  }

  /**
   * Returns the person that the text before a position is about: the first in the nearest sentence
   * that names one who may be meant.
   *
   * @param pronoun by what the person is meant: he, she
   */
  Optional<Mention> topic(int position, String pronoun) {
    return topic(position, mention -> genders.agree(mention, pronoun));
  }

  /** Returns the person that the text before a position is about. */
  Optional<Mention> topic(int position) {
    return topic(position, mention -> true);
  }

  private Optional<Mention> topic(int position, Predicate<Mention> mayBe) {
    int at = from(position) - 1;
    int farthest = Math.max(0, at - FARTHEST_NAME);
    while (at >= farthest && !(isPerson(members.get(at)) && mayBe.test(members.get(at)))) {
      at--;
    }
    if (at < farthest) {
      return Optional.empty();
    }
    int sentence = page.sentenceAt(members.get(at).span().start());
    Span span = new Span(page.sentenceSpan(sentence).start(), members.get(at).span().end());
    List<Mention> fitting = in(span).stream().filter(mayBe).toList();
    List<Mention> subjects = fitting.stream().filter(mention -> !isObject(mention)).toList();
    return firstPerson(subjects).or(() -> firstPerson(fitting));
  }

  private boolean isPerson(Mention mention) {
    return !bodies.contains(mention.base())
        && (mention.kind() == AnchorKind.PERSON
            || (mention.kind() == AnchorKind.NAME && genders.isKnown(mention)));
  }

  private int from(int offset) {
    int low = 0;
    int high = members.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (members.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
