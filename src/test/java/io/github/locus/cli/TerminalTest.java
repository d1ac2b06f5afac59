package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource({"120,120", "80,80", "39,80", "0,80", "-5,80", "wide,80", "'',80", "9999,400"})
  void columns_areTakenWhereTheyMakeSense(String variable, int columns) {
    assertThat(terminal(StandardCharsets.UTF_8, true, Map.of("COLUMNS", variable)).columns())
        .isEqualTo(columns);
  }

  @Test
  void columns_areEightyWhereNobodySays() {
    assertThat(terminal(StandardCharsets.UTF_8, true, Map.of()).columns()).isEqualTo(80);
  }

  @ParameterizedTest
  @CsvSource({
    "AUTO,true,'',xterm,true",
    "AUTO,false,'',xterm,false",
    "AUTO,true,1,xterm,false",
    "AUTO,true,'',dumb,false",
    "ALWAYS,false,1,dumb,true",
    "NEVER,true,'',xterm,false",
  })
  void colours_followModeTerminalAndNoColor(
      ColorMode mode, boolean interactive, String noColor, String term, boolean colours) {
    Map<String, String> environment = Map.of("NO_COLOR", noColor, "TERM", term);

    assertThat(terminal(StandardCharsets.UTF_8, interactive, environment).colors(mode))
        .isEqualTo(colours);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,true", "US-ASCII,false", "ISO-8859-1,false", "windows-1252,false"})
  void blocks_areDrawnWhereTheEncodingHasThem(String charset, boolean unicode) {
    assertThat(terminal(Charset.forName(charset), true, Map.of()).unicode()).isEqualTo(unicode);
  }

  @Test
  void localeWithoutAnEncoding_letsNamesPassAsUtf8() {
    Terminal terminal = terminal(StandardCharsets.US_ASCII, false, Map.of());
    terminal.out().print("Größe");
    terminal.close();

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Größe");
  }

  @Test
  void documents_areUtf8InEveryLocale_behindWhatWasPrintedBefore() {
    Terminal terminal = terminal(StandardCharsets.ISO_8859_1, false, Map.of());
    terminal.out().print("a");
    terminal.document("Größe");
    terminal.close();

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("aGröße");
  }

  private Terminal terminal(Charset charset, boolean interactive, Map<String, String> environment) {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        out,
        new ByteArrayOutputStream(),
        charset,
        interactive,
        environment);
  }
}
