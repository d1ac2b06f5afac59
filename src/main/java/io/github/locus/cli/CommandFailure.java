package io.github.locus.cli;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Explained;
import java.util.List;

/** A command that cannot go on, with the exit code and one line for the user. */
class CommandFailure extends RuntimeException implements Explained {
  private static final long serialVersionUID = 1L;

  private final ExitCode exit;
  private final transient Argument why;

  /**
   * Stops a command.
   *
   * @param exit how the run ends
   * @param why one line, without the program's name
   */
  CommandFailure(ExitCode exit, Argument why) {
    super(why.toString());
    this.exit = exit;
    this.why = why;
  }

  static CommandFailure usage(Argument why) {
    return new CommandFailure(ExitCode.USAGE, why);
  }

  static CommandFailure refused(Argument why) {
    return new CommandFailure(ExitCode.INPUT_ERRORS, Clause.NOTHING_WRITTEN.with(why));
  }

  /** A value that is none of the words that an option takes. */
  static CommandFailure usage(String option, String found, List<String> words) {
    return usage(WordsDue.line(option, found, WordsDue.list(words)));
  }

  static CommandFailure readWrite(Argument why) {
    return new CommandFailure(ExitCode.READ_WRITE_FAILED, why);
  }

  ExitCode exit() {
    return exit;
  }

  @Override
  public Argument why() {
    return why;
  }
}
