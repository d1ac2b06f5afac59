package io.github.locus.ingest.text;

import java.util.BitSet;

/**
 * Follows bytes and counts what strict UTF-8 makes of them (RFC 3629: no overlong forms, no
 * surrogates, nothing beyond U+10FFFF), so that a whole file can be judged in one pass without
 * keeping it.
 */
final class Utf8Check {
  /** Above it Windows-1252 has signs and letters with accents. */
  private static final int FIRST_LETTER = 0xA1;

  /** Signs in Windows-1252, letters in Windows-1250. */
  private static final String SIGNS = "\u00b9\u00b3\u00bf";

  /** So many side by side are no word of a language that it writes. */
  private static final int CROWD = 3;

  private static final int FEWEST_LETTERS = 20;

  private int awaited;
  private int lowest = 0x80;
  private int highest = 0xBF;
  private long offset;
  private long sequences;
  private long faults;
  private long firstFault = -1;
  private boolean outsideWindows1252;
  private final BitSet seen = new BitSet();
  private boolean inWords;
  private long lastLetter = -2;
  private long letters;
  private long crowded;
  private int run;

  /**
   * Takes bytes into account.
   *
   * @param bytes a buffer
   * @param length how many of its bytes count
   */
  void add(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] >= 0 && awaited == 0) {
        continue;
      }
      int value = bytes[i] & 0xFF;
      seen.set(value);
      inWords |=
          SIGNS.indexOf(value) >= 0
              && isLetter(bytes, i - 1, length)
              && isLetter(bytes, i + 1, length);
      follow(value, offset + i);
    }
    offset += length;
  }

  private void follow(int value, long place) {
    outsideWindows1252 |=
        value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D;
    if (value >= FIRST_LETTER) {
      run = place == lastLetter + 1 ? run + 1 : 1;
      lastLetter = place;
      letters++;
      crowded += run == CROWD ? CROWD : run > CROWD ? 1 : 0;
    }
    if (awaited > 0) {
      if (value >= lowest && value <= highest) {
        awaited--;
        lowest = 0x80;
        highest = 0xBF;
        sequences += awaited == 0 ? 1 : 0;
        return;
      }
      fault(place);
    }
    if (value >= 0x80) {
      begin(value, place);
    }
  }

  private void begin(int value, long place) {
    if (value >= 0xC2 && value <= 0xDF) {
      awaited = 1;
    } else if (value >= 0xE0 && value <= 0xEF) {
      awaited = 2;
      lowest = value == 0xE0 ? 0xA0 : 0x80;
      highest = value == 0xED ? 0x9F : 0xBF;
    } else if (value >= 0xF0 && value <= 0xF4) {
      awaited = 3;
      lowest = value == 0xF0 ? 0x90 : 0x80;
      highest = value == 0xF4 ? 0x8F : 0xBF;
    } else {
      fault(place);
    }
  }

  private void fault(long place) {
    faults++;
    firstFault = firstFault < 0 ? place : firstFault;
    awaited = 0;
    lowest = 0x80;
    highest = 0xBF;
  }

  /** The bytes end here: a sequence that was begun is a fault. */
  void end() {
    if (awaited > 0) {
      fault(offset);
    }
  }

  /** Characters of two bytes or more. */
  long sequences() {
    return sequences;
  }

  /** Bytes that no UTF-8 text can hold in their place. */
  long faults() {
    return faults;
  }

  /** Offset of the first fault, -1 without any. */
  long firstFault() {
    return firstFault;
  }

  private static boolean isLetter(byte[] bytes, int at, int length) {
    return at >= 0 && at < length && Character.isLetter(bytes[at]) && bytes[at] > 0;
  }

  /**
   * Whether signs stand inside words as Windows-1252 would have it, or letters side by side that no one
   * of its languages has: Polish, Czech, Hungarian and Turkish of its neighbours.
   */
  boolean isOfOtherLatin() {
    boolean czech = seen.get(0xEC) && seen.get(0xF8);
    // Portuguese has a tilde on o beside one on a or a cedilla, Estonian beside none of these
    // vowels
    boolean hungarian =
        (seen.get(0xF5) && seen.get(0xFB))
            || ((seen.get(0xF5) || seen.get(0xD5))
                && (seen.get(0xE1) || seen.get(0xE9) || seen.get(0xED))
                && !(seen.get(0xE3) || seen.get(0xC3) || seen.get(0xE7) || seen.get(0xC7)));
    // Icelandic has these beside vowels with acute accents, and Faroese
    boolean turkish =
        (seen.get(0xFD) || seen.get(0xFE) || seen.get(0xF0))
            && !(seen.get(0xE1) || seen.get(0xED) || seen.get(0xF3) || seen.get(0xE6));
    return inWords || czech || hungarian || turkish;
  }

  /**
   * Whether most of the bytes that Windows-1252 has for letters and signs of its languages stand in
   * rows, as they do in none of these: Cyrillic, Greek, Chinese.
   */
  boolean isOfOtherLetters() {
    return letters >= FEWEST_LETTERS && 2 * crowded >= letters;
  }

  /** Whether a byte occurred outside ASCII that Windows-1252 does not define. */
  boolean isOutsideWindows1252() {
    return outsideWindows1252;
  }
}
