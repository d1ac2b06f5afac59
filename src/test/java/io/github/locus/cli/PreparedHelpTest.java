package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The prepared help is what the parser would print; {@code scripts/help-texts} writes it anew. */
class PreparedHelpTest {
  @Test
  void everyHelp_isAsTheParserPrintsIt() throws IOException {
    StringBuilder printed = new StringBuilder();
    for (int width : new int[] {80, 100}) {
      gather(width, CommandTree.of(terminal(width)), printed);
    }
    if (System.getProperty("locus.help", "").equals("write")) {
      Files.writeString(Path.of("src/main/resources" + PreparedHelp.RESOURCE), printed.toString());
    }

    assertThat(prepared()).as("scripts/help-texts writes it anew").isEqualTo(printed.toString());
  }

  private static void gather(int width, CommandLine command, StringBuilder printed) {
    String help = command.getUsageMessage().replace(System.lineSeparator(), "\n");
    printed.append(PreparedHelp.head(width, command.getCommandSpec().qualifiedName())).append(help);
    command.getSubcommands().values().forEach(sub -> gather(width, sub, printed));
  }

  private static String prepared() throws IOException {
    try (InputStream in = PreparedHelp.class.getResourceAsStream(PreparedHelp.RESOURCE)) {
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
