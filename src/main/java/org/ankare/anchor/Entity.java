package org.ankare.anchor;

import java.util.List;
import java.util.Objects;

/**
 * One person, place, body, work or people that a document names, with all that it is called.
 *
 * @param kind what it is
 * @param name its fullest base form
 * @param forms the distinct forms in the text, in order of first mention
 * @param titles the distinct titles before its name, in the same order; none but of persons
 * @param sentences the {@code Sentence.number()} of each mention, in order
 */
public record Entity(
    AnchorKind kind,
    String name,
    List<String> forms,
    List<String> titles,
    List<Integer> sentences) {
  /** Copies the lists and checks that it is named somewhere. */
  public Entity {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
    forms = List.copyOf(forms);
    titles = List.copyOf(titles);
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("nothing calls it " + name);
    }
  }
}
