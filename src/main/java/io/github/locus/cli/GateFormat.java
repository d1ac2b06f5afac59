package io.github.locus.cli;

/** What the outcome of gates looks like. */
enum GateFormat {
  /** For people at a terminal. */
  TEXT,
  /** For scripts. */
  JSON,
  /** One line of JSON, for logs. */
  LINE,
  /** For documents. */
  MARKDOWN,
  /** A page for a browser. */
  HTML,
  /** Test cases for a build server. */
  JUNIT,
  /** Annotations of GitHub Actions. */
  GITHUB,
  /** OpenMetrics, as GitLab compares it. */
  METRICS;

  /** The word on the command line. */
  @Override
  public String toString() {
    return WordsDue.word(this);
  }
}
