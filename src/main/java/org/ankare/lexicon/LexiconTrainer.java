package org.ankare.lexicon;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ankare.text.InputException;

/**
 * Trains a lexicon on sentence pairs. A pair of sentences that was seen before is left out, so that
 * formulas do not outweigh the rest. The same files in the same order give the same lexicon.
 */
public final class LexiconTrainer {
  private static final int ROUNDS_ALONE = 3;
  private static final int ROUNDS_AGREEING = 3;
  private static final double LEAST_PROBABILITY = 0.01;
  private static final int LONGEST = 80;

  private final List<CodedCorpus.WordedPair> pairs = new ArrayList<>();
  private final List<LexiconInfo.TrainingSet> sets = new ArrayList<>();
  private final Set<CodedCorpus.WordedPair> seen = new HashSet<>();

  /**
   * Adds a training set of one sentence a line and returns what was read.
   *
   * @throws InputException if a file is missing or not UTF-8, or the numbers of lines differ
   */
  public LexiconInfo.TrainingSet add(Path source, Path target) throws IOException, InputException {
    List<String> sources = lines(source);
    List<String> targets = lines(target);
    if (sources.size() != targets.size()) {
      throw new InputException(
          target.toString(),
          targets.size() + " lines against " + sources.size() + " in " + source,
          "give files of one sentence a line, line by line translations");
    }
    String name = source.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    return add(name, sources, targets);
  }

  /**
   * Adds a training set of sentences that translate each other, one by one, and returns what was
   * read.
   */
  public LexiconInfo.TrainingSet add(String name, List<String> sources, List<String> targets) {
    int before = pairs.size();
    for (int i = 0; i < sources.size(); i++) {
      add(sources.get(i), targets.get(i));
    }
    LexiconInfo.TrainingSet set =
        new LexiconInfo.TrainingSet(name, sources.size(), pairs.size() - before);
    sets.add(set);
    return set;
  }

  private void add(String source, String target) {
    CodedCorpus.WordedPair pair = new CodedCorpus.WordedPair(forms(source), forms(target));
    boolean isUsable =
        !pair.source().isEmpty()
            && !pair.target().isEmpty()
            && pair.source().size() <= LONGEST
            && pair.target().size() <= LONGEST;
    if (isUsable && seen.add(pair)) {
      pairs.add(pair);
    }
  }

  private static List<String> forms(String sentence) {
    return WordTokenizer.words(sentence).stream().map(Word::form).toList();
  }

  private static List<String> lines(Path file) throws IOException, InputException {
    if (Files.isDirectory(file)) {
      throw new InputException(file.toString(), "is a directory", "name a file of sentences");
    }
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new InputException(file.toString(), "no such file", "check the path");
    } catch (CharacterCodingException e) {
      throw new InputException(file.toString(), "not UTF-8", "convert it first");
    } catch (AccessDeniedException e) {
      throw new InputException(file.toString(), "permission denied", "check the file");
    }
  }

  /** Trains both layers on everything added. */
  public TrainedLexicon train() {
    String method =
        "IBM Model 1 both ways, "
            + ROUNDS_ALONE
            + " rounds alone, "
            + ROUNDS_AGREEING
            + " agreeing; words and six-letter stems";
    return new TrainedLexicon(
        new LexiconInfo(method, sets), layer(UnaryOperator.identity()), layer(Stem::of));
  }

  private WordPairs layer(UnaryOperator<String> key) {
    CodedCorpus corpus = CodedCorpus.of(pairs, key);
    ModelOne model = new ModelOne(corpus);
    model.train(ROUNDS_ALONE, ROUNDS_AGREEING);
    return new WordPairs(corpus.sources(), corpus.targets(), model.pairs(LEAST_PROBABILITY));
  }
}
