package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The prepared help is what the parser would print; {@code scripts/help-texts} writes it anew. */
class PreparedHelpTest {
  @ParameterizedTest
  @ValueSource(ints = {80, 100})
  void everyHelp_isAsTheParserPrintsIt(int width) throws IOException {
    StringBuilder printed = new StringBuilder();
    gather(CommandTree.of(terminal(width)), printed);
    if (System.getProperty("locus.help", "").equals("write")) {
      Files.writeString(
          Path.of("src/main/resources" + PreparedHelp.resource(width)), printed.toString());
    }

    assertThat(prepared(width))
        .as("scripts/help-texts writes it anew")
        .isEqualTo(printed.toString());
  }

  private static void gather(CommandLine command, StringBuilder printed) {
    String name = command.getCommandSpec().qualifiedName();
    String help = command.getUsageMessage().replace(System.lineSeparator(), "\n");
    printed.append(PreparedHelp.MARK).append(name).append('\n').append(help);
    command.getSubcommands().values().forEach(sub -> gather(sub, printed));
  }

  private static String prepared(int width) throws IOException {
    try (InputStream in = PreparedHelp.class.getResourceAsStream(PreparedHelp.resource(width))) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Terminal terminal(int width) {
    return new Terminal(
        InputStream.nullInputStream(),
        java.io.OutputStream.nullOutputStream(),
        java.io.OutputStream.nullOutputStream(),
        StandardCharsets.UTF_8,
        false,
        Map.of("COLUMNS", String.valueOf(width)));
  }

  @ParameterizedTest
  @CsvSource({"80", "100", "200", "72"})
  void help_isTheSameWithAndWithoutTheParser(int columns) {
    for (String line : new String[] {"--help", "-h", "analyze --help", "instrument show -h"}) {
      String[] args = line.split(" ");
      Map<String, String> environment = Map.of("COLUMNS", String.valueOf(columns));
      CommandRun parsed =
          CommandRun.run(
              "", environment, (terminal, a) -> CommandTree.of(terminal).execute(a), args);

      assertThat(CommandRun.with("", environment, args))
          .as(String.format(Locale.ROOT, "%s at %d", line, columns))
          .isEqualTo(parsed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help --quiet", "analyze", "nosuch --help", "--help analyze"})
  void anythingElse_isLeftToTheParser(String line) {
    assertThat(PreparedHelp.of(80, line.split(" "))).isEmpty();
  }
}
