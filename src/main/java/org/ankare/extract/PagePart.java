package org.ankare.extract;

/** What a part of a page is. */
enum PagePart {
  /** What the page was made for, as far as is known. */
  TEXT,
  /** What goes with the page or the site: menus, boxes, forms, captions. */
  FURNITURE,
  /** What readers have written under the text. */
  COMMENTS,
  /** Not to be seen. */
  HIDDEN
}
