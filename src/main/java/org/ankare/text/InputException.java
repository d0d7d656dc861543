package org.ankare.text;

/** An input that is missing, unreadable or malformed: the user's fault, with place and remedy. */
public final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String place;

  /**
   * Makes the exception; its message is one line, {@code place: problem; remedy}.
   *
   * @param place the input, with a line number where there is one: {@code bok.txt:41}
   * @param problem what is wrong, without a final stop
   * @param remedy what the user can do, as an imperative without a final stop
   */
  public InputException(String place, String problem, String remedy) {
    super(place + ": " + problem + "; " + remedy);
    this.place = place;
  }

  /** Returns the input that is at fault, with a line number where there is one. */
  public String place() {
    return place;
  }
}
