package io.github.locus.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The look of a house.
 *
 * @param client whom a document is for
 * @param consultant whom it is by
 * @param footer what stands below each page
 * @param mark how confidential it is
 * @param colour of headings and marks, six hexadecimal digits after a sharp; dark enough to be read on white
 * @param logo a picture
 * @param cover a first page of its own; empty where none is asked for
 */
public record Brand(
    Optional<String> client,
    Optional<String> consultant,
    Optional<String> footer,
    Optional<String> mark,
    Optional<String> colour,
    Optional<Logo> logo,
    Optional<Cover> cover) {
  /**
   * A logo.
   *
   * @param png the file
   * @param width its width, in any unit
   * @param height its height, in the same unit
   */
  public record Logo(byte[] png, double width, double height) {}

  /**
   * A first page of its own.
   *
   * @param title what it calls the document; empty for the document's own title
   * @param date the day that stands on it; empty for none, and never the clock
   */
  public record Cover(Optional<String> title, Optional<LocalDate> date) {}
}
