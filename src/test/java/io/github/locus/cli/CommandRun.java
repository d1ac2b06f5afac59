package io.github.locus.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * One run of the program in this process.
 *
 * @param exit the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
public record CommandRun(int exit, String out, String err) {
  public static CommandRun of(String... args) {
    return with("", Map.of(), args);
  }

  static CommandRun with(String input, Map<String, String> environment, String... args) {
    return run(input, environment, Main::run, args);
  }

  static CommandRun run(
      String input,
      Map<String, String> environment,
      BiFunction<Terminal, String[], Integer> program,
      String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            StandardCharsets.UTF_8,
            false,
            environment);
    int exit = program.apply(terminal, args);
    terminal.close();
    return new CommandRun(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A terminal that nobody looks at. */
  static Terminal silent() {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        new ByteArrayOutputStream(),
        new ByteArrayOutputStream(),
        StandardCharsets.UTF_8,
        false,
        Map.of());
  }
}
