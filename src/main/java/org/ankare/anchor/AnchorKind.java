package org.ankare.anchor;

/** What an anchor is. */
public enum AnchorKind {
  /** Words between quotation marks or after a dialogue dash. */
  QUOTE("quote"),
  /** A person. */
  PERSON("name.person"),
  /** A place, from continents to squares. */
  PLACE("name.place"),
  /** An organisation, court, company or party. */
  ORGANISATION("name.org"),
  /** A book, film, ship, law or other work with a title. */
  WORK("name.work"),
  /** A name of a kind that the text does not tell. */
  NAME("name"),
  /** An inhabitant or adjective of a place: svensk, ryssarna, the Russians. */
  DEMONYM("demonym"),
  /** A number, with its unit where it has one. */
  NUMBER("number"),
  /** A date, a weekday or a time of day. */
  DATE("date"),
  /** Indirect speech. */
  SPEECH("speech");

  private final String label;

  AnchorKind(String label) {
    this.label = label;
  }

  /** Returns the word that users see, such as {@code name.person}. */
  public String label() {
    return label;
  }

  /** Tells whether it is a name of any kind; a demonym is none. */
  public boolean isName() {
    return label.startsWith("name");
  }
}
