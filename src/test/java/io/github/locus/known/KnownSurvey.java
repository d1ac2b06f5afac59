package io.github.locus.known;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A survey file whose mapping is known.
 *
 * @param seed what it was drawn from
 * @param traits what it is like, in a few words each
 * @param text the file, with its byte order mark if it has one
 * @param truth what is true of it
 */
public record KnownSurvey(long seed, List<String> traits, String text, Truth truth) {
  /** Stands in every column that names a person. */
  public static final String CANARY = "canary.person";

  /** The file. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "seed " + seed + " " + traits;
  }
}
