package io.github.locus.cli;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;

/** The program's entry, and the only place that touches the process: streams and exit. */
public final class Main {
  private Main() {}

  /**
   * Runs the command line and ends the JVM with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    // charts are drawn without a display
    System.setProperty("java.awt.headless", "true");
    Terminal terminal = process();
    Thread.setDefaultUncaughtExceptionHandler(
        new LastResort(
            new FileOutputStream(FileDescriptor.err),
            terminal.err(),
            isVerbose(args),
            LanguageFlag.spoken(List.of(args)),
            System::exit));
    System.exit(run(terminal, args));
  }

  /**
   * Runs the command line.
   *
   * @param terminal what to read and write
   * @param args the command line
   * @return the exit code, see {@link ExitCode}
   */
  static int run(Terminal terminal, String... args) {
    return run(streams -> CommandTree.of(streams, args), terminal, args);
  }

  /**
   * Runs the command line with a tree of commands.
   *
   * @param commands makes the commands
   * @param terminal what to read and write
   * @param args the command line
   * @return the exit code, see {@link ExitCode}
   */
  static int run(Function<Terminal, CommandLine> commands, Terminal terminal, String... args) {
    int code;
    try {
      Optional<String> answer = withoutParser(terminal, args);
      code =
          answer.isPresent()
              ? print(terminal, answer.get())
              : commands.apply(terminal).execute(args);
    } catch (Throwable e) { // an Error passes by every handler of the parser
      code =
          Failures.report(e, isVerbose(args), terminal.err(), LanguageFlag.spoken(List.of(args)))
              .code();
    }
    return close(terminal, code, LanguageFlag.spoken(List.of(args)));
  }

  /** What is known without loading the parser: scripts and people ask for it often. */
  private static Optional<String> withoutParser(Terminal terminal, String... args) {
    return asksForVersionAlone(args)
        ? Optional.of("locus " + Version.read() + "\n")
        : PreparedHelp.of(terminal.helpColumns(), args);
  }

  private static int print(Terminal terminal, String answer) {
    answer.lines().forEach(terminal.out()::println);
    return ExitCode.DONE.code();
  }

  private static boolean asksForVersionAlone(String... args) {
    return args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
  }

  private static boolean isVerbose(String... args) {
    return Arrays.asList(args).contains("--verbose") || Arrays.asList(args).contains("-v");
  }

  private static int close(Terminal terminal, int code, String language) {
    Optional<IOException> failure = terminal.close();
    if (failure.isPresent() && code == ExitCode.DONE.code()) {
      Argument why = Clause.OUTPUT_FAILED.with(String.valueOf(failure.get().getMessage()));
      terminal.err().println(Failures.line(why, language));
      return ExitCode.READ_WRITE_FAILED.code();
    }
    return code;
  }

  private static Terminal process() {
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        encoding(),
        Boolean.getBoolean("locus.terminal"),
        System.getenv());
  }

  private static Charset encoding() {
    String name =
        System.getProperty(
            "stdout.encoding",
            System.getProperty("sun.stdout.encoding", System.getProperty("native.encoding", "")));
    return Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
  }
}
