package io.github.locus.cli;

import io.github.locus.diagnostic.Argument;

/** An input that cannot be used; what is wrong with it has been told. */
final class InputRefusal extends CommandFailure {
  private static final long serialVersionUID = 1L;

  /**
   * Stops a command.
   *
   * @param exit input errors, or reading failed
   * @param why one line, without the program's name
   */
  InputRefusal(ExitCode exit, Argument why) {
    super(exit, why);
  }
}
