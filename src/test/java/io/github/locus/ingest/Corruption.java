package io.github.locus.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What happens to files: bytes cut, doubled, swapped, put in, or read in a wrong encoding. */
final class Corruption {
  private static final String NASTY = "\"',;\t\n\r\0\u00A0\uFEFF-+@=.0123456789NAé\uD83D\uDE00";

  private Corruption() {}

  /**
   * Corrupts up to three times.
   *
   * @param bytes a file
   * @param random decides how
   * @return a corrupted copy
   */
  static byte[] of(byte[] bytes, Random random) {
    byte[] corrupted = bytes;
    for (int i = 0; i <= random.nextInt(3); i++) {
      corrupted = corruptOnce(corrupted, random);
    }
    return corrupted;
  }

  private static byte[] corruptOnce(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    byte[] before = Arrays.copyOfRange(bytes, 0, at);
    byte[] after = Arrays.copyOfRange(bytes, at, bytes.length);
    int cut = Math.min(after.length, 1 + random.nextInt(20));
    byte[] rest = Arrays.copyOfRange(after, cut, after.length);
    int nasty = random.nextInt(NASTY.length() - 1);
    byte[] text = NASTY.substring(nasty, nasty + 1).getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(14)) {
      case 0 -> before;
      case 1 -> join(List.of(before, rest));
      case 2 -> join(List.of(before, text, after));
      case 3 -> join(List.of(before, text, rest));
      case 4 -> join(List.of(before, new byte[] {(byte) random.nextInt(256)}, after));
      case 5 -> join(List.of(before, after, after));
      case 6 -> join(List.of(after, before));
      default -> join(List.of(before, otherAnswer(after, random)));
    };
  }

  /** The gentle fault: a digit, if one stands here, becomes another digit or a blank. */
  private static byte[] otherAnswer(byte[] text, Random random) {
    byte[] other = text.clone();
    if (other[0] >= '0' && other[0] <= '9') {
      other[0] = (byte) " 123456".charAt(random.nextInt(7));
    }
    return other;
  }

  private static byte[] join(List<byte[]> parts) {
    byte[] joined = new byte[parts.stream().mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, joined, at, part.length);
      at += part.length;
    }
    return joined;
  }
}
