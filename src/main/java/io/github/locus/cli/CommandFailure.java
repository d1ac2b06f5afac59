package io.github.locus.cli;

import java.util.List;

/** A command that cannot go on, with the exit code and one line for the user. */
class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exit;

  /**
   * Stops a command.
   *
   * @param exit how the run ends
   * @param message one line, without the program's name
   */
  CommandFailure(ExitCode exit, String message) {
    super(message);
    this.exit = exit;
  }

  static CommandFailure usage(String message) {
    return new CommandFailure(ExitCode.USAGE, message);
  }

  static CommandFailure refused(String message) {
    return new CommandFailure(ExitCode.INPUT_ERRORS, message + "; nothing was written");
  }

  /** A value that is none of the words that an option takes. */
  static CommandFailure usage(String option, String found, List<String> words) {
    return usage(WordsDue.line(option, found, WordsDue.list(words)));
  }

  static CommandFailure readWrite(String message) {
    return new CommandFailure(ExitCode.READ_WRITE_FAILED, message);
  }

  ExitCode exit() {
    return exit;
  }

  String line() {
    return String.valueOf(getMessage());
  }
}
