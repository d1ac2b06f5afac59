package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Every option in every spelling that POSIX and GNU know, so that a parser may be changed. */
class OptionSpellingTest {
  /** One for all: it forgets what it has parsed when it parses anew. */
  private static final CommandLine PARSER = CommandTree.of(CommandRun.silent());

  static Stream<Arguments> spellings() {
    return descend(CommandTree.of(CommandRun.silent()))
        .flatMap(
            command ->
                command.getCommandSpec().options().stream()
                    .filter(option -> !option.usageHelp() && !option.versionHelp())
                    .flatMap(option -> spellings(command, option)));
  }

  private static Stream<Arguments> spellings(CommandLine command, OptionSpec option) {
    String value = value(option);
    return Arrays.stream(option.names())
        .flatMap(
            name ->
                option.arity().max() == 0
                    ? Stream.of(List.of(name))
                    : Stream.of(List.of(name, value), List.of(name + "=" + value)))
        .map(words -> Arguments.of(command, option, words));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("spellings")
  void option_isUnderstood(CommandLine command, OptionSpec option, List<String> words) {
    String path = command.getCommandSpec().qualifiedName();
    List<String> args = new ArrayList<>(List.of(path.split(" ", -1)));
    args.remove(0);
    args.addAll(words);
    for (OptionSpec required : command.getCommandSpec().options()) {
      if (required.required() && !required.equals(option)) {
        args.addAll(List.of(required.longestName(), value(required)));
      }
    }
    for (ArgSpec parameter : command.getCommandSpec().positionalParameters()) {
      args.addAll(Collections.nCopies(parameter.arity().min(), "file"));
    }
    ParseResult parsed = PARSER.parseArgs(args.toArray(String[]::new));
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }

    assertThat(parsed.hasMatchedOption(option.longestName())).isTrue();
    assertThat(parsed.unmatched()).isEmpty();
  }

  private static String value(OptionSpec option) {
    return switch (option.longestName()) {
      case "--color" -> "never";
      case "--format", "--progress" -> "json";
      case "--for" -> "yaml";
      case "--unfinished", "--careless" -> "drop";
      case "--function" -> "L&D:60:5";
      case "--turnover", "--shared-leaders", "--crossing", "--missing", "--straight-lining" ->
          "0.5";
      case "--organisations" -> "40";
      case "--unknown" -> "pass";
      case "--audience" -> "board";
      case "--paper" -> "letter";
      default -> "3";
    };
  }

  private static Stream<CommandLine> descend(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(OptionSpellingTest::descend));
  }
}
