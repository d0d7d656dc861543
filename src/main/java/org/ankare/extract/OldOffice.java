package org.ankare.extract;

import java.nio.charset.StandardCharsets;
import org.ankare.text.InputException;

/**
 * Documents in the compound files of old office programs, and new ones that are encrypted, which
 * come in such a file as well. None is read.
 */
final class OldOffice {
  private OldOffice() {}

  /** Returns why the input cannot be read, by the names of the streams in it. */
  static InputException refusal(Source source) {
    if (holds(source, "EncryptedPackage")) {
      return new InputException(source.name(), "is encrypted", "save it without a password");
    }
    boolean isWord = holds(source, "WordDocument");
    String kind = isWord ? "an old Word document (DOC)" : "an old office document";
    return new InputException(source.name(), "is " + kind, "save it as .docx");
  }

  private static boolean holds(Source source, String stream) {
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    byte[] bytes = source.bytes();
    for (int i = 0; i + name.length <= bytes.length; i++) {
      int same = 0;
      while (same < name.length && bytes[i + same] == name[same]) {
        same++;
      }
      if (same == name.length) {
        return true;
      }
    }
    return false;
  }
}
