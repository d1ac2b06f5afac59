package io.github.locus.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.locus.diagnostic.Clause;
import io.github.locus.result.Sha256;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a ledger holds, and its text: a line that says what it is, one with the key, and one a release, each with a sum by
 * which a line that was cut off is known. After a release may follow the marks of results that rest on it.
 *
 * @param key the key of its fingerprints
 * @param releases what was released, the oldest first
 * @param results the marks of results whose releases it holds
 * @param length bytes up to the end of the last whole line
 */
record LedgerText(FingerprintKey key, List<Release> releases, Set<String> results, int length) {
  private static final String FIRST = "locus-ledger 1";
  private static final String KEY = "key ";
  private static final String RELEASE = "release ";
  private static final String RESULT = "result ";
  private static final int DIGITS_OF_SUM = 16;

  LedgerText {
    releases = List.copyOf(releases);
    results = Set.copyOf(results);
  }

  /** The beginning of a new ledger. */
  static String head(FingerprintKey key) {
    return FIRST + "\n" + KEY + Base64.getEncoder().encodeToString(key.bytes()) + "\n";
  }

  /** The line of a release. */
  static String line(Release release) {
    return line(RELEASE, ReleaseBytes.of(release));
  }

  /** The line of a result whose release stands above. */
  static String line(byte[] mark) {
    return line(RESULT, mark);
  }

  private static String line(String start, byte[] bytes) {
    return start + Base64.getEncoder().encodeToString(bytes) + " " + sum(bytes) + "\n";
  }

  /** A mark as {@link #results} has it. */
  static String text(byte[] mark) {
    return Base64.getEncoder().encodeToString(mark);
  }

  /**
   * Reads a ledger. A last line that a killed run did not finish is left out: its result was not written.
   *
   * @param file its path, for what is said of it
   * @param bytes its bytes
   * @return what it holds
   * @throws LedgerRefusedException if it is no ledger, or a line of it was changed
   */
  static LedgerText read(Path file, byte[] bytes) throws LedgerRefusedException {
    String text = new String(bytes, US_ASCII);
    int whole = text.lastIndexOf('\n') + 1;
    String[] lines = text.substring(0, whole).split("\n", -1);
    if (!lines[0].equals(FIRST) || lines.length < 3) {
      throw new LedgerRefusedException(Clause.NO_LEDGER.with(file));
    }
    FingerprintKey key = key(file, lines[1]);
    List<Release> releases = new ArrayList<>();
    Set<String> results = new HashSet<>();
    for (int at = 2; at < lines.length - 1; at++) {
      Optional<byte[]> mark = summed(lines[at], RESULT);
      if (mark.isPresent()) {
        results.add(text(mark.get()));
        continue;
      }
      int number = at + 1;
      releases.add(
          summed(lines[at], RELEASE)
              .flatMap(ReleaseBytes::read)
              .orElseThrow(
                  () -> new LedgerRefusedException(Clause.LEDGER_CHANGED.with(file, number))));
    }
    return new LedgerText(key, releases, results, whole);
  }

  private static FingerprintKey key(Path file, String line) throws LedgerRefusedException {
    return decoded(line, KEY, line.length())
        .filter(bytes -> bytes.length == FingerprintKey.LENGTH)
        .map(FingerprintKey::new)
        .orElseThrow(() -> new LedgerRefusedException(Clause.LEDGER_CHANGED.with(file, 2)));
  }

  /** What a line of its kind holds; empty where it is of another kind, or its sum is wrong. */
  private static Optional<byte[]> summed(String line, String start) {
    int end = line.lastIndexOf(' ');
    return decoded(line, start, end).filter(bytes -> sum(bytes).equals(line.substring(end + 1)));
  }

  private static Optional<byte[]> decoded(String line, String start, int end) {
    if (!line.startsWith(start) || end < start.length()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getDecoder().decode(line.substring(start.length(), end)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // told with the place of the line
    }
  }

  private static String sum(byte[] bytes) {
    return Sha256.of(bytes).substring(0, DIGITS_OF_SUM);
  }
}
