package io.github.locus.cli;

/** What an answer on standard output looks like. */
enum AnswerFormat {
  /** For people at a terminal. */
  TEXT,
  /** For scripts. */
  JSON,
  /** For documents. */
  MARKDOWN,
  /** A page for a browser. */
  HTML,
  /** A table for a spreadsheet. */
  CSV;

  /** The word on the command line. */
  @Override
  public String toString() {
    return WordsDue.word(this);
  }
}
