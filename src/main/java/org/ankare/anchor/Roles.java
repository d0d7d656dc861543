package org.ankare.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who bears which title in a text, so that "the prosecutor" is a person that had a name before. */
final class Roles {
  private static final int LONGEST_TITLE = 4;
  private static final int SHORTEST_ROLE = 4;

  private final Page page;
  private final Map<String, String> bearers = new HashMap<>();

  /** Reads the titles that stand before the names of persons. */
  Roles(Page page, List<Mention> persons) {
    this.page = page;
    for (Mention person : persons) {
      title(page, person).ifPresent(title -> note(title, person));
    }
  }

  /** Returns the title before a name, as it stands: "vice utrikesminister", "President". */
  static Optional<String> title(Page page, Mention person) {
    List<Word> words = page.words();
    int end = page.wordFrom(person.span().start());
    int first = end;
    while (first > 0 && end - first < LONGEST_TITLE && isTitle(page, words, first - 1, end)) {
      first--;
    }
    return first == end
        ? Optional.empty()
        : Optional.of(
            page.text()
                .substring(words.get(first).span().start(), words.get(end - 1).span().end()));
  }

  private static boolean isTitle(Page page, List<Word> words, int at, int end) {
    Word word = words.get(at);
    int next = end == at + 1 ? -1 : words.get(at + 1).span().start();
    boolean joined = next < 0 || next == word.span().end() + 1;
    boolean isPart =
        end == at + 1
            ? page.vocabulary().endsAs("title", word.text())
            : page.vocabulary().is("title", word.text())
                || page.vocabulary().is("title-part", word.text());
    return joined && isPart && !word.genitive();
  }

  /** Returns the base name of the only bearer of a title that a word may be, if there is one. */
  Optional<String> bearer(Word word) {
    String lower = word.lower();
    for (String ending : page.vocabulary().wordsOf("definite-ending")) {
      if (lower.endsWith(ending)) {
        String found = bearers.get(lower.substring(0, lower.length() - ending.length()));
        if (found != null && !found.isEmpty()) {
          return Optional.of(found);
        }
      }
    }
    return Optional.ofNullable(bearers.get(lower)).filter(found -> !found.isEmpty());
  }

  /** Notes each part of a title that is one by itself: kammaråklagare, åklagare. */
  private void note(String title, Mention person) {
    String[] parts = title.toLowerCase(Locale.ROOT).split("\\s+");
    String last = parts[parts.length - 1];
    List<String> forms = new ArrayList<>(List.of(last));
    for (int start = 2; start <= last.length() - SHORTEST_ROLE; start++) {
      if (page.vocabulary().is("title", last.substring(start))) {
        forms.add(last.substring(start));
      }
    }
    for (String form : forms) {
      if (form.length() >= SHORTEST_ROLE) {
        // a title that two persons bear tells nothing
        bearers.merge(form, person.base(), (one, other) -> one.equals(other) ? one : "");
      }
    }
  }
}
