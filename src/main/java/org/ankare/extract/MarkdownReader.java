package org.ankare.extract;

import java.util.List;
import java.util.Set;
import org.ankare.text.Document;
import org.ankare.text.Passage;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: headings, paragraphs, items and cells of tables are passages, marks of emphasis
 * and targets of links go. Front matter, pictures with their captions, tags and blocks of code are
 * no text and left out, or marked as boilerplate where all is to be kept (but for tags); code
 * within a sentence stays, as the sentence needs it.
 */
final class MarkdownReader {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), YamlFrontMatterExtension.create()))
          .build();

  /** What holds the text of one passage. */
  private static final Set<Class<? extends Node>> LEAVES =
      Set.of(Paragraph.class, Heading.class, TableCell.class);

  private final Extraction text = new Extraction();
  private final boolean keepsAll;

  private MarkdownReader(boolean keepsAll) {
    this.keepsAll = keepsAll;
  }

  /** Returns the text of a document in Markdown; the source itself if it is none to be parsed. */
  static Document read(String name, String source, boolean keepsAll) {
    if (MarkdownLoad.isTooMuch(source)) {
      return new Document(name, source);
    }
    MarkdownReader reader = new MarkdownReader(keepsAll);
    Node root = PARSER.parse(source);
    Node node = root;
    while (node != null) {
      boolean isWhole = reader.add(node);
      node = isWhole ? after(node, root) : next(node, root);
    }
    return reader.text.document(name);
  }

  /** Adds what a block holds if it is one passage; tells whether its insides are dealt with. */
  private boolean add(Node node) {
    if (LEAVES.contains(node.getClass())) {
      boolean isHeading = node instanceof Heading;
      text.add(words(node), isHeading ? Passage.Kind.HEADING : Passage.Kind.TEXT);
      return true;
    }
    if (node instanceof FencedCodeBlock code) {
      addCode(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      addCode(code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      addAll(HtmlReader.read("", html.getLiteral(), keepsAll));
    }
    return node instanceof YamlFrontMatterBlock;
  }

  private void addCode(String code) {
    if (keepsAll) {
      text.add(code, Passage.Kind.BOILERPLATE);
    }
  }

  private void addAll(Document part) {
    for (Passage passage : part.passages()) {
      text.add(passage.span().of(part.text()), passage.kind());
    }
  }

  /** Returns the words within a block in order, without those of pictures. */
  private static String words(Node block) {
    StringBuilder words = new StringBuilder();
    Node node = next(block, block);
    while (node != null) {
      if (node instanceof Text part) {
        words.append(part.getLiteral());
      } else if (node instanceof Code part) {
        words.append(part.getLiteral());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        words.append('\n');
      }
      node = node instanceof Image ? after(node, block) : next(node, block);
    }
    return words.toString();
  }

  /**
   * Returns the node that follows in reading order, its first child to begin with; null at the end.
   */
  private static Node next(Node node, Node root) {
    return node.getFirstChild() == null ? after(node, root) : node.getFirstChild();
  }

  private static Node after(Node node, Node root) {
    Node at = node;
    while (at != null && at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == null || at == root ? null : at.getNext();
  }
}
