package io.github.locus.cli;

/** What an answer on standard output looks like. */
enum AnswerFormat {
  /** For people at a terminal. */
  TEXT,
  /** {@code result.json}. */
  JSON,
  /** {@code report.md}. */
  MARKDOWN,
  /** {@code report.html}. */
  HTML,
  /** {@code tables/functions.csv}. */
  CSV;

  /** The word on the command line. */
  @Override
  public String toString() {
    return WordsDue.word(this);
  }
}
