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
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ankare.text.InputException;
import org.ankare.text.Progress;

/**
 * Trains a lexicon on sentence pairs. A pair of sentences that was seen before is left out, so that
 * formulas do not outweigh the rest. The same files in the same order give the same lexicon.
 */
public final class LexiconTrainer {
  private static final int LONGEST = 80;

  private final Optional<Lexicon> base;
  private final List<CodedCorpus.WordedPair> pairs = new ArrayList<>();
  private final List<LexiconInfo.TrainingSet> sets = new ArrayList<>();
  private final Set<CodedCorpus.WordedPair> seen = new HashSet<>();

  /** Makes a trainer whose lexicon knows nothing but what it is given. */
  public LexiconTrainer() {
    base = Optional.empty();
  }

  private LexiconTrainer(Lexicon base) {
    this.base = Optional.of(base);
  }

  /** Returns a trainer that adapts a lexicon: what is new is added, what was there stays. */
  public static LexiconTrainer adapting(Lexicon base) {
    return new LexiconTrainer(base);
  }

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
    return add(name(source), sources, targets);
  }

  /** Returns the name of the training set in a file: the file's name without its ending. */
  public static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
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

  /** Trains all layers on everything added. */
  public TrainedLexicon train(Progress progress) {
    CodedCorpus forms = CodedCorpus.of(pairs, UnaryOperator.identity());
    Layer words = Layer.of(forms, Cooccurrences.of(forms), base.map(Lexicon::forms));
    Stems stems = Stems.of(words, CodedCorpus.of(pairs, Stem::of), base.map(Lexicon::stems));
    WordTraining training = new WordTraining(words, stems, progress);
    PairCounts counts = training.run();
    PairCounts ofStems = counts.grouped(stems.ofCell(), stems.layer().cells().size());
    PhraseTraining phrases = new PhraseTraining(forms);
    phrases.add(training.phrases());
    phrases.add(base.map(Lexicon::phrases));
    return new TrainedLexicon(
        info(),
        new Adaptation(words, counts, base.map(Lexicon::forms), shareOfBase()).pairs(),
        new Adaptation(stems.layer(), ofStems, base.map(Lexicon::stems), shareOfBase()).pairs(),
        phrases.pairs());
  }

  private LexiconInfo info() {
    List<LexiconInfo.TrainingSet> all = new ArrayList<>();
    base.ifPresent(lexicon -> all.addAll(lexicon.info().sources()));
    all.addAll(sets);
    return new LexiconInfo(WordTraining.METHOD, all);
  }

  /** Returns how much of all sentences those are that the adapted lexicon was trained on. */
  private double shareOfBase() {
    double before =
        base.stream()
            .flatMap(lexicon -> lexicon.info().sources().stream())
            .mapToDouble(LexiconInfo.TrainingSet::distinct)
            .sum();
    return before == 0 ? 0 : before / (before + pairs.size());
  }
}
