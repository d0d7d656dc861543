package org.ankare.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ankare.bitext.Bitext;
import org.ankare.io.Cells;
import org.ankare.io.Decimals;
import org.ankare.io.SentencePile;
import org.ankare.lexicon.Lexicon;
import org.ankare.mine.MinedPair;
import org.ankare.mine.PairMiner;
import org.ankare.pipeline.BitextMaker;
import org.ankare.pipeline.Segmentation;
import org.ankare.score.PairWeights;
import org.ankare.text.InputException;

/** Finds the sentence pairs of two piles and prints them. */
record MineWork(Session session) implements Work<MineCommand> {
  @Override
  public ExitCode run(MineCommand command) throws IOException, InputException {
    return command.output().deliver(session, out -> mine(command, out));
  }

  private ExitCode mine(MineCommand command, Writer out) throws IOException, InputException {
    SentencePile one = pile(command, 0);
    SentencePile other = pile(command, 1);
    Bitext piles =
        new BitextMaker(Segmentation.LINES, command.files().languages())
            .bitext(one.sentences(), other.sentences());
    boolean isInOrder = piles.source().document() == one.sentences();
    List<MinedPair> pairs = pairs(command, piles);
    if (command.signature()) {
      session.err().println(signature(command));
    }
    write(pairs, isInOrder ? one : other, isInOrder ? other : one, out);
    return ExitCode.DONE;
  }

  private List<MinedPair> pairs(MineCommand command, Bitext piles)
      throws IOException, InputException {
    Lexicon lexicon = Lexicons.with(command.words().lexicons(), session);
    try (ProgressLine progress = session.progress()) {
      return new PairMiner(lexicon, PairWeights.shipped())
          .mine(piles, command.minConfidence(), progress);
    }
  }

  private SentencePile pile(MineCommand command, int place) throws InputException {
    String input = command.inputs().get(place);
    return SentencePile.of(
        Texts.document(command.files().reader().asPlainText(), input, session.in()));
  }

  private static void write(
      List<MinedPair> pairs, SentencePile source, SentencePile target, Writer out)
      throws IOException {
    out.write("confidence\tsv_id\ten_id\tsv\ten\n");
    for (MinedPair pair : pairs) {
      out.write(Decimals.fixed(pair.confidence(), 3));
      out.write("\t" + Cells.clean(source.id(pair.source())));
      out.write("\t" + Cells.clean(target.id(pair.target())));
      out.write("\t" + Cells.clean(pair.source().text()));
      out.write("\t" + Cells.clean(pair.target().text()) + "\n");
    }
  }

  private static String signature(MineCommand command) {
    return Signature.of(
        List.of(
            "sv-en",
            "mine",
            "lex:" + (command.words().lexicons().isEmpty() ? "shipped" : "shipped+user")));
  }
}
