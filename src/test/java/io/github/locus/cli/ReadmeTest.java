package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the README shows is what the program does. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  /** {@code -Dlocus.update=true} writes the present output into the README. */
  private static final boolean UPDATE = Boolean.getBoolean("locus.update");

  private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OUTPUT = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

  @Test
  void firstCommand_printsWhatTheReadmeShows_andWritesTheReport(@TempDir Path folder)
      throws IOException {
    Path out = folder.resolve("locus-out");
    List<String> words = new ArrayList<>(words(commands().findFirst().orElseThrow()));
    words.set(words.indexOf("locus-out"), out.toString());
    CommandRun run = CommandRun.with("", Map.of(), words.toArray(String[]::new));
    String printed = run.out().replace(out.toString(), "locus-out");
    if (UPDATE) {
      String shown = "```text\n" + printed + "```";
      Files.writeString(
          README, OUTPUT.matcher(text()).replaceFirst(Matcher.quoteReplacement(shown)));
    }

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(out.resolve("report.html")).isNotEmptyFile();
    assertThat(printed).isEqualTo(output());
  }

  @Test
  void secondCommand_isTheOneThatContinuousIntegrationRuns() throws IOException {
    Matcher shell = SHELL.matcher(text());
    assertThat(shell.find()).isTrue();
    String second = shell.group(1).lines().toList().get(1);

    assertThat(Path.of(".ci/run")).content().contains(second);
  }

  static Stream<String> commands() throws IOException {
    return SHELL
        .matcher(text())
        .results()
        .flatMap(block -> block.group(1).lines())
        .filter(line -> line.startsWith("locus ") || line.startsWith("scripts/locus "));
  }

  static Stream<CommandLine> tools() {
    return descend(tree());
  }

  @ParameterizedTest
  @MethodSource("tools")
  void everyOption_isDocumented(CommandLine command) throws IOException {
    String readme = text();
    for (OptionSpec option : command.getCommandSpec().options()) {
      assertThat(readme).contains(option.longestName());
    }
  }

  @Test
  void everyOptionDocumented_exists() throws IOException {
    List<String> known =
        tools()
            .flatMap(command -> command.getCommandSpec().options().stream())
            .flatMap(option -> Arrays.stream(option.names()))
            .toList();

    assertThat(OPTION.matcher(text()).results().map(match -> match.group())).isSubsetOf(known);
  }

  @ParameterizedTest
  @MethodSource("tools")
  void everyCommand_isDocumented(CommandLine command) throws IOException {
    String name = command.getCommandName();

    assertThat(text()).containsPattern("`[^`]*\\b" + name + "\\b[^`]*`");
  }

  @ParameterizedTest
  @EnumSource(ExitCode.class)
  void everyExitCode_isDocumented(ExitCode exit) throws IOException {
    assertThat(text()).contains("| " + exit.code() + " | " + exit.meaning() + " |");
  }

  private static List<String> words(String command) {
    String program = command.substring(command.indexOf(' ') + 1);
    int redirection = program.indexOf(" < ");
    return List.of((redirection < 0 ? program : program.substring(0, redirection)).split(" ", -1));
  }

  private static String output() throws IOException {
    Matcher output = OUTPUT.matcher(text());
    assertThat(output.find()).isTrue();
    return output.group(1);
  }

  private static String text() throws IOException {
    return Files.readString(README);
  }

  private static CommandLine tree() {
    return CommandTree.of(CommandRun.silent());
  }

  private static Stream<CommandLine> descend(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(ReadmeTest::descend));
  }
}
