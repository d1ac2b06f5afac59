package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Argument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class MainTest {
  @Test
  void noCommand_printsTheHelpAndIsDone() {
    CommandRun run = CommandRun.of();

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Usage: locus");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void version_isOneLine(String option) {
    assertThat(CommandRun.of(option).out()).matches("locus \\d+\\.\\d+\\.\\d+.*\\R");
  }

  @Test
  void version_isTheSameThroughTheParser() {
    assertThat(CommandRun.of("--version", "--quiet").out())
        .isEqualTo(CommandRun.of("--version").out());
  }

  @Test
  void unknownOption_isUsage_onStandardError() {
    CommandRun run = CommandRun.of("--verison");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--verison").contains("locus --help");
  }

  @Test
  void unknownCommand_isUsage() {
    assertThat(CommandRun.of("analyse").exit()).isEqualTo(2);
  }

  @Test
  void invalidColor_isUsage() {
    assertThat(CommandRun.of("completion", "--color", "sometimes").exit()).isEqualTo(2);
  }

  static Stream<CommandLine> commands() {
    return descend(CommandTree.of(CommandRun.silent()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommand_reportsFailuresTheSameWay(CommandLine command) {
    CommandLine root = command;
    while (root.getParent() != null) {
      root = root.getParent();
    }
    assertThat(command.getExecutionExceptionHandler())
        .isSameAs(root.getExecutionExceptionHandler());
    assertThat(command.getParameterExceptionHandler())
        .isSameAs(root.getParameterExceptionHandler());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyHelp_showsAnExampleAndTheExitCodes(CommandLine command) {
    String help = command.getUsageMessage();

    if (!command.getCommandName().equals("help")) {
      assertThat(help).contains("Example:");
    }
    for (ExitCode exit : ExitCode.values()) {
      assertThat(help)
          .containsPattern("\\s" + exit.code() + "\\s+" + exit.meaning().substring(0, 4));
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyHelp_fitsEightyColumns(CommandLine command) {
    assertThat(command.getUsageMessage().lines()).allMatch(line -> line.length() <= 80);
  }

  static Stream<Throwable> defects() {
    return Stream.of(
        new IllegalStateException("secret"),
        new NullPointerException("secret"),
        new StackOverflowError("secret"),
        new AssertionError("secret"));
  }

  @ParameterizedTest
  @MethodSource("defects")
  void defect_is70_inOneLineThatQuotesNoData(Throwable defect) {
    CommandRun run = failing(defect, "fail");

    assertThat(run.exit()).isEqualTo(70);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).doesNotContain("secret");
  }

  static Stream<Throwable> shortagesOfMemory() {
    return Stream.of(
        new OutOfMemoryError("secret"),
        new IllegalStateException("worker", new OutOfMemoryError("secret")));
  }

  @ParameterizedTest
  @MethodSource("shortagesOfMemory")
  void lackOfMemory_isNoDefect_andSaysHowToGiveMore(Throwable failure) {
    CommandRun run = failing(failure, "fail");

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("MB that it may use", "LOCUS_JAVA_OPTS=-Xmx");
    assertThat(run.err()).doesNotContain("secret");
  }

  @Test
  void defect_withVerbose_hasItsTraceWithoutData() {
    CommandRun run = failing(new IllegalStateException("secret"), "fail", "--verbose");

    assertThat(run.exit()).isEqualTo(70);
    assertThat(run.err()).contains("    at io.github.locus.cli.MainTest").doesNotContain("secret");
  }

  static Stream<Exception> inputOutput() {
    return Stream.of(
        new NoSuchFileException("absent.csv"),
        new FileNotFoundException("absent.csv"),
        new UncheckedIOException(new NoSuchFileException("absent.csv")));
  }

  @ParameterizedTest
  @MethodSource("inputOutput")
  void readingOrWritingFailure_is4_andNamesTheFile(Exception failure) {
    CommandRun run = failing(failure, "fail");

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).contains("absent.csv");
  }

  @Test
  void interruptionIs130() {
    assertThat(failing(new InterruptedException(), "fail").exit()).isEqualTo(130);
  }

  @ParameterizedTest
  @EnumSource(ExitCode.class)
  void commandFailure_endsWithItsCode(ExitCode exit) {
    CommandRun run = failing(new CommandFailure(exit, Argument.of("what and why")), "fail");

    assertThat(run.exit()).isEqualTo(exit.code());
    assertThat(run.err()).isEqualToIgnoringNewLines("locus: what and why");
  }

  @Test
  void closedPipe_isSuccess() {
    assertThat(runInto("Broken pipe")).isZero();
  }

  @Test
  void fullDisk_is4() {
    assertThat(runInto("No space left on device")).isEqualTo(4);
  }

  private static int runInto(String failure) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            broken,
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8,
            false,
            Map.of());
    return Main.run(terminal, "--help");
  }

  private static CommandRun failing(Throwable failure, String... args) {
    return CommandRun.run(
        "",
        Map.of(),
        (terminal, words) -> {
          return Main.run(unused -> withFailing(failure, terminal), terminal, words);
        },
        args);
  }

  private static CommandLine withFailing(Throwable failure, Terminal terminal) {
    CommandLine tree = CommandTree.of(terminal);
    tree.addSubcommand(new Failing(failure));
    return CommandTree.finish(tree, terminal);
  }

  private static Stream<CommandLine> descend(CommandLine command) {
    return Stream.concat(
        Stream.of(command), command.getSubcommands().values().stream().flatMap(MainTest::descend));
  }

  @Command(name = "fail")
  static final class Failing implements Callable<Integer> {
    @CommandLine.Mixin CommonOptions common = new CommonOptions();
    private final Throwable failure;

    Failing(Throwable failure) {
      this.failure = failure;
    }

    @Override
    public Integer call() throws Exception {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (Exception) failure;
    }
  }
}
