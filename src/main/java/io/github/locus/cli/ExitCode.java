package io.github.locus.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How a run ended, as a script sees it. Every code has one meaning for every command. */
public enum ExitCode {
  /** The run did what it was asked to do. */
  DONE(0, "done"),
  /** The run did what it was asked to do, and a gate failed or has no figure, or an attack on results succeeded. */
  GATE_FAILED(1, "done, but a gate failed or is unknown, or an attack found something"),
  /** The command line was not understood. */
  USAGE(2, "wrong usage"),
  /** The input has errors, or what was asked is refused; nothing was written. */
  INPUT_ERRORS(3, "the input has errors, or what was asked is refused; nothing was written"),
  /** A file or stream could not be read or written, a folder is in use, or memory ran out. */
  READ_WRITE_FAILED(
      4, "reading or writing failed, the folder is in use, or the memory does not do"),
  /** A defect of the program. */
  DEFECT(70, "a defect of locus; --verbose gives the trace to report"),
  /** Somebody stopped it. */
  INTERRUPTED(130, "interrupted"),
  /** The system ended it. */
  TERMINATED(143, "terminated");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /**
   * The number a shell sees.
   *
   * @return 0 to 255
   */
  public int code() {
    return code;
  }

  /**
   * What it means.
   *
   * @return a few words, as printed by {@code --help}
   */
  public String meaning() {
    return meaning;
  }

  /**
   * All codes for a help text.
   *
   * @return meaning by code, in the order of the codes
   */
  static Map<String, String> list() {
    Map<String, String> list = new LinkedHashMap<>();
    for (ExitCode exit : values()) {
      list.put(String.format(Locale.ROOT, "%5d", exit.code), exit.meaning);
    }
    return list;
  }
}
