package org.ankare.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Finds the pages of a document in their tree, which may be deep, or go round in a damaged or
 * hostile file: a node that is met again is left out, and no method calls itself.
 */
final class PdfPages {
  private static final int MOST = 20_000;
  private static final int DEEPEST = 200;

  private final Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Node> open = new ArrayDeque<>();
  private final List<COSDictionary> pages = new ArrayList<>();

  private PdfPages() {}

  /**
   * Returns the pages in order.
   *
   * @param root the tree
   * @throws PdfRefusal if it is too deep or has too many pages
   */
  static List<COSDictionary> in(COSDictionary root) throws PdfRefusal {
    PdfPages found = new PdfPages();
    found.open.push(new Node(root, 0));
    while (!found.open.isEmpty()) {
      found.visit(found.open.pop());
    }
    return found.pages;
  }

  private void visit(Node node) throws PdfRefusal {
    if (!met.add(node.dictionary)) {
      return;
    }
    COSArray kids = node.dictionary.getCOSArray(COSName.KIDS);
    if (kids == null) {
      pages.add(node.dictionary);
    } else {
      for (int i = kids.size() - 1; i >= 0; i--) {
        open(kids.getObject(i), node);
      }
    }
    if (pages.size() > MOST || node.depth > DEEPEST || open.size() > MOST) {
      throw PdfRefusal.ofSize("has too many pages, or too deep a tree of them");
    }
  }

  private void open(COSBase kid, Node node) {
    if (kid instanceof COSDictionary) {
      COSDictionary child = (COSDictionary) kid;
      // What a page inherits is then looked for no deeper than it was found.
      child.setItem(COSName.PARENT, node.dictionary);
      open.push(new Node(child, node.depth + 1));
    }
  }

  private record Node(COSDictionary dictionary, int depth) {}
}
