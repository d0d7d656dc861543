package org.ankare.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.EvidenceKind;
import org.ankare.lexicon.Word;
import org.ankare.lexicon.WordTokenizer;

/** Tells the words of names that both sides of a bead have as reasons of their own. */
final class NameReasons {
  private final List<AnchorLinks.Shared> names;

  NameReasons(List<AnchorLinks.Shared> names) {
    this.names = names;
  }

  /** Returns a reason for each name, whose words are taken out of the list. */
  List<Evidence> taken(List<Evidence> words) {
    List<Evidence> reasons = new ArrayList<>();
    for (AnchorLinks.Shared name : names) {
      Set<String> source = forms(name.source());
      Set<String> target = forms(name.target());
      double cost = 0;
      for (Iterator<Evidence> it = words.iterator(); it.hasNext(); ) {
        Evidence word = it.next();
        boolean isOfName =
            (word.source().isEmpty() || source.contains(word.source()))
                && (word.target().isEmpty() || target.contains(word.target()));
        if (isOfName) {
          cost += word.cost();
          it.remove();
        }
      }
      reasons.add(new Evidence(EvidenceKind.NAME, name.source(), name.target(), cost));
    }
    return reasons;
  }

  /** Returns the words of a name, with the Swedish genitive too, which has no apostrophe. */
  private static Set<String> forms(String name) {
    Set<String> forms = new HashSet<>();
    for (Word word : WordTokenizer.words(name)) {
      forms.add(word.form());
      forms.add(word.form() + "s");
    }
    return forms;
  }
}
