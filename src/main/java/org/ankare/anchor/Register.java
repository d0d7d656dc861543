package org.ankare.anchor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists whom and what a document names, each once. */
final class Register {
  private final Page page;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private Register(Page page) {
    this.page = page;
  }

  /** Returns the entities of grouped mentions, in order of first mention. */
  static List<Entity> of(Page page, List<Mention> mentions) {
    Register register = new Register(page);
    mentions.forEach(register::add);
    return register.entries.values().stream().map(Entry::entity).toList();
  }

  private void add(Mention mention) {
    boolean demonym = mention.kind() == AnchorKind.DEMONYM;
    Entry entry =
        entries.computeIfAbsent(demonym + mention.base(), unseen -> new Entry(mention.base()));
    if (entry.kind == AnchorKind.NAME) {
      entry.kind = mention.kind();
    }
    entry.forms.add(mention.span().of(page.text()).replaceAll("\\s+", " "));
    entry.sentences.add(page.document().sentence(page.sentenceAt(mention.span().start())).number());
    if (mention.kind() == AnchorKind.PERSON) {
      Roles.title(page, mention).ifPresent(entry.titles::add);
    }
  }

  /** What is gathered of one entity. */
  private static final class Entry {
    private final String name;
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final List<Integer> sentences = new ArrayList<>();
    private AnchorKind kind = AnchorKind.NAME;

    Entry(String name) {
      this.name = name;
    }

    Entity entity() {
      return new Entity(kind, name, List.copyOf(forms), List.copyOf(titles), sentences);
    }
  }
}
