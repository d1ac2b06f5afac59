package io.github.locus.cli;

/** What an answer on standard output looks like. */
enum AnswerFormat {
  /** For people at a terminal. */
  TEXT,
  /** {@code result.json}. */
  JSON,
  /** {@code report.md}. */
  MARKDOWN,
  /** {@code tables/functions.csv}. */
  CSV
}
