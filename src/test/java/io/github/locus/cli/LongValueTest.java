package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A value is told to be found again, not to be read whole: whatever an argument holds, a line repeats 80 signs of it. */
class LongValueTest {
  private static final int MOST = 80;
  private static final String LONG = "x".repeat(300);
  private static final String SENTENCE = "word ".repeat(60).strip();

  @TempDir Path folder = Path.of("");

  static Stream<Arguments> arguments() {
    return descend(CommandTree.of(CommandRun.silent()))
        .filter(command -> command.getSubcommands().isEmpty())
        .flatMap(LongValueTest::lines);
  }

  private static Stream<Arguments> lines(CommandLine command) {
    List<String> path =
        Arrays.stream(command.getCommandSpec().qualifiedName().split(" ")).skip(1).toList();
    Stream<List<String>> options =
        command.getCommandSpec().options().stream()
            .filter(option -> !option.usageHelp() && !option.versionHelp())
            .flatMap(LongValueTest::stated);
    Stream<List<String>> others =
        Stream.of(LONG, "--" + LONG, "-" + LONG, "--" + LONG + "=3", SENTENCE, "--" + SENTENCE)
            .flatMap(word -> Stream.of(List.of(word), List.of(word, word)));
    return Stream.concat(options, others).map(words -> Arguments.of(command, path, words));
  }

  /** Nightly the value stands behind others and in a path too. */
  private static Stream<List<String>> stated(OptionSpec option) {
    String name = option.longestName();
    Stream<List<String>> usual = Stream.of(List.of(name + "=" + LONG), List.of(name, SENTENCE));
    Stream<List<String>> others =
        Stream.of(
            List.of(name, LONG),
            List.of(name + "=2026/" + LONG + "/a"),
            List.of(name + "=IT=" + LONG + ":2"),
            List.of(name + "=IT,BU=" + SENTENCE));
    return SeededCases.count(0, 1) == 0 ? usual : Stream.concat(usual, others);
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("arguments")
  void value_isCut(CommandLine command, List<String> path, List<String> words) throws IOException {
    List<String> args = new ArrayList<>(path);
    args.addAll(words);
    for (OptionSpec required : command.getCommandSpec().options()) {
      if (required.required() && !words.get(0).startsWith(required.longestName())) {
        args.addAll(List.of(required.longestName(), folder.resolve("out").toString()));
      }
    }
    for (ArgSpec parameter : command.getCommandSpec().positionalParameters()) {
      args.addAll(Collections.nCopies(parameter.arity().min(), value(command, folder)));
    }
    for (List<String> last : languages(command)) {
      CommandRun run =
          CommandRun.of(Stream.of(args, last).flatMap(List::stream).toArray(String[]::new));

      assertThat(run.exit()).isNotEqualTo(70);
      assertThat(run.err()).doesNotContain("x".repeat(MOST + 1), "word ".repeat(MOST / 5 + 1));
    }
  }

  private static List<List<String>> languages(CommandLine command) {
    return command.getCommandSpec().findOption("--language") == null
        ? List.of(List.of())
        : List.of(List.of(), List.of("--language", "de"));
  }

  private static String value(CommandLine command, Path folder) throws IOException {
    return switch (command.getCommandName()) {
      case "analyze", "check", "init" -> "samples/too-close/survey.csv";
      case "show", "export" -> "locus-12";
      default -> Files.createDirectories(folder.resolve("none")).toString();
    };
  }

  private static Stream<CommandLine> descend(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(LongValueTest::descend));
  }
}
