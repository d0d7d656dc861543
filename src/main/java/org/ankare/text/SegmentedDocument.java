package org.ankare.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A document with its language and its sentences in order of text.
 *
 * @param document the text as read
 * @param language the language that its sentences are taken to be in
 * @param sentences the sentences, which do not overlap; between them stands white space only
 */
public record SegmentedDocument(Document document, Language language, List<Sentence> sentences) {
  /** Copies the list and checks that sentences are in order, apart, and true to the text. */
  public SegmentedDocument {
    sentences = List.copyOf(sentences);
    int end = 0;
    int number = -1;
    int passage = 0;
    for (Sentence sentence : sentences) {
      if (sentence.span().start() < end
          || sentence.number() <= number
          || sentence.passage() < passage
          || sentence.span().end() > document.text().length()
          || !document.text().startsWith(sentence.text(), sentence.span().start())) {
        throw new IllegalArgumentException(
            document.name() + ": sentence " + sentence.number() + " out of order or not in text");
      }
      end = sentence.span().end();
      number = sentence.number();
      passage = sentence.passage();
    }
  }

  /** Returns the sentence at a place in the list, from 0; not the same as its number. */
  public Sentence sentence(int position) {
    return sentences.get(position);
  }

  /** Returns the places in the list of sentences that are no part of the text but of its page. */
  public Set<Integer> boilerplate() {
    return IntStream.range(0, sentences.size())
        .filter(place -> sentences.get(place).isBoilerplate())
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the document with the same sentences, boilerplate being taken for text. */
  public SegmentedDocument keepingBoilerplate() {
    return new SegmentedDocument(
        document, language, sentences.stream().map(Sentence::keepingBoilerplate).toList());
  }

  /** Returns the number of sentences. */
  public int size() {
    return sentences.size();
  }
}
