package org.ankare.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Words in order of their UTF-8 bytes, each with its rarity, found by binary search in the bytes.
 */
final class PackedWords {
  private final IntBuffer starts;
  private final ByteBuffer bytes;
  private final ByteBuffer rarities;

  /** Reads the words from where the buffer stands and leaves it after them. */
  PackedWords(ByteBuffer buffer) {
    int size = buffer.getInt();
    starts = takeInts(buffer, size + 1);
    bytes = takeBytes(buffer, starts.get(size));
    rarities = takeBytes(buffer, size);
  }

  /** Writes words, which must be in order, and their rarities in nats. */
  static void write(DataOutputStream out, List<String> words, double[] rarities)
      throws IOException {
    out.writeInt(words.size());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String word : words) {
      out.writeInt(bytes.size());
      bytes.write(word.getBytes(StandardCharsets.UTF_8));
    }
    out.writeInt(bytes.size());
    bytes.writeTo(out);
    for (double rarity : rarities) {
      out.writeByte((int) Math.min(255, Math.round(rarity * TranslationTable.STEPS)));
    }
  }

  static IntBuffer takeInts(ByteBuffer buffer, int count) {
    return takeBytes(buffer, Math.multiplyExact(4, count)).asIntBuffer();
  }

  static ByteBuffer takeBytes(ByteBuffer buffer, int count) {
    ByteBuffer slice = buffer.slice(buffer.position(), count);
    buffer.position(buffer.position() + count);
    return slice;
  }

  /** Throws {@link IllegalArgumentException} unless the words can be looked up safely. */
  void check() {
    TranslationTable.checkRising(starts, bytes.limit());
  }

  int size() {
    return starts.limit() - 1;
  }

  double rarity(int number) {
    return (rarities.get(number) & 0xff) / (double) TranslationTable.STEPS;
  }

  String word(int number) {
    byte[] word = new byte[starts.get(number + 1) - starts.get(number)];
    bytes.get(starts.get(number), word);
    return new String(word, StandardCharsets.UTF_8);
  }

  int find(String word) {
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, wanted);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private int compare(int number, byte[] wanted) {
    int start = starts.get(number);
    int length = starts.get(number + 1) - start;
    for (int i = 0; i < Math.min(length, wanted.length); i++) {
      int order = Byte.toUnsignedInt(bytes.get(start + i)) - Byte.toUnsignedInt(wanted[i]);
      if (order != 0) {
        return order;
      }
    }
    return length - wanted.length;
  }
}
