package io.github.locus.ingest.study;

import java.util.Optional;

/**
 * How the documents of a batch look, as its file states it.
 *
 * @param brand path of a brand file
 * @param template path of a presentation that slides are made from
 * @param paper what they are printed on, {@code a4} or {@code letter}
 */
public record StatedLook(
    Optional<String> brand, Optional<String> template, Optional<String> paper) {
  /**
   * A file that says nothing of it.
   *
   * @return nothing stated
   */
  public static StatedLook none() {
    return new StatedLook(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
