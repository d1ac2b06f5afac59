package io.github.locus.cli;

/** When to colour answers. */
enum ColorMode {
  /** At a terminal, unless {@code NO_COLOR} is set. */
  AUTO,
  /** Always, piped or not. */
  ALWAYS,
  /** Never. */
  NEVER;

  /** The word on the command line. */
  @Override
  public String toString() {
    return WordsDue.word(this);
  }
}
