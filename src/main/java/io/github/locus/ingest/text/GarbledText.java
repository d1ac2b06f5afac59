package io.github.locus.ingest.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * UTF-8 that was read as Windows-1252 and saved again, once or twice: {@code Ã¤} for {@code ä}. A
 * single text may look so by chance, a file of which most texts do does not.
 */
public final class GarbledText {
  /** Fewer may be somebody's own letters. */
  private static final int FEWEST = 3;

  private static final int MOST_TIMES = 2;
  private static final char LAST_ASCII = 0x7F;

  /** The byte of each character that Windows-1252 reads; bytes that it does not define are read as they are. */
  private static final Map<Character, Byte> BYTES = bytes();

  private int garbled;
  private int sound;

  private static Map<Character, Byte> bytes() {
    Map<Character, Byte> bytes = new HashMap<>();
    Charset windows = Charset.forName("windows-1252");
    for (int value = LAST_ASCII + 1; value <= 0xFF; value++) {
      byte one = (byte) value;
      bytes.put((char) value, one);
      bytes.put(new String(new byte[] {one}, windows).charAt(0), one);
    }
    bytes.remove('\uFFFD');
    return Map.copyOf(bytes);
  }

  /**
   * Takes a text of a file into account.
   *
   * @param text a cell
   */
  public void add(String text) {
    if (!isPlain(text)) {
      if (mended(text).equals(text)) {
        sound++;
      } else {
        garbled++;
      }
    }
  }

  /**
   * Whether most of the texts so far that are beyond ASCII are garbled.
   *
   * @return false where they are few
   */
  public boolean isFound() {
    return garbled >= FEWEST && garbled > sound;
  }

  /**
   * What a text was before.
   *
   * @param text a cell of a file in which such were found
   * @return the same string where not all of it is garbled
   */
  public static String mended(String text) {
    String mended = text;
    for (int time = 0; time < MOST_TIMES && !isPlain(mended); time++) {
      Optional<String> before = before(mended);
      if (before.isEmpty()) {
        break;
      }
      mended = before.get();
    }
    return mended;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_ASCII) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> before(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      Byte known = c <= LAST_ASCII ? Byte.valueOf((byte) c) : BYTES.get(c);
      if (known == null) {
        return Optional.empty();
      }
      bytes[i] = known;
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
