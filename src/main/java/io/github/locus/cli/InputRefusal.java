package io.github.locus.cli;

/** An input that cannot be used; what is wrong with it has been told. */
final class InputRefusal extends CommandFailure {
  private static final long serialVersionUID = 1L;

  /**
   * Stops a command.
   *
   * @param exit input errors, or reading failed
   * @param message one line, without the program's name
   */
  InputRefusal(ExitCode exit, String message) {
    super(exit, message);
  }
}
