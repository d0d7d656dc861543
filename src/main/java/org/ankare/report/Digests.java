package org.ankare.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that the page is sealed with, and that its texts are known by. */
final class Digests {
  private Digests() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has it.
    }
  }
}
