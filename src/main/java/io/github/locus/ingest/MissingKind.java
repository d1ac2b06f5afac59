package io.github.locus.ingest;

import java.util.Optional;

/** How a tidy table says that an answer is missing. */
enum MissingKind {
  /** Nothing, or blanks. */
  EMPTY("empty"),
  /** As R writes it. */
  NA("NA"),
  /** Not applicable. */
  NOT_APPLICABLE("N/A"),
  /** As numerical programs write it. */
  NAN("NaN"),
  /** As databases write it. */
  NULL("null"),
  /** As SAS and SPSS write it. */
  DOT("."),
  /** A negative code on a scale without negative points. */
  NEGATIVE_CODE("negative code");

  private final String words;

  MissingKind(String words) {
    this.words = words;
  }

  /**
   * The kind in words.
   *
   * @return for example {@code empty}, {@code NA}, {@code negative code}
   */
  String words() {
    return words;
  }

  /**
   * Reads a cell that is neither empty nor a number.
   *
   * @param cell a cell without surrounding blanks
   * @return the kind of that spelling
   */
  static Optional<MissingKind> ofSpelling(String cell) {
    return switch (cell) {
      case "NA" -> Optional.of(NA);
      case "N/A" -> Optional.of(NOT_APPLICABLE);
      case "NaN" -> Optional.of(NAN);
      case "null" -> Optional.of(NULL);
      case "." -> Optional.of(DOT);
      default -> Optional.empty();
    };
  }
}
