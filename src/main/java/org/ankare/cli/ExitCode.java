package org.ankare.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the process ends: the whole truth, from which the help is made too. */
enum ExitCode {
  DONE(0, "done, also when the reader of the output went away"),
  BELOW(1, "ran, but below what was asked for"),
  USAGE(2, "wrong option or argument"),
  INPUT(3, "an input is missing, unreadable or malformed"),
  OUTPUT(4, "the result could not be written"),
  BUG(70, "a bug in this program");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  int number() {
    return number;
  }

  /** Returns the code with this number; every command ends with one of them. */
  static ExitCode of(int number) {
    return Arrays.stream(values()).filter(code -> code.number == number).findFirst().orElseThrow();
  }

  /** Returns the codes with their meanings, as the help lists them. */
  static Map<String, String> list() {
    Map<String, String> list = new LinkedHashMap<>();
    for (ExitCode code : values()) {
      list.put(String.valueOf(code.number), code.meaning);
    }
    return list;
  }
}
