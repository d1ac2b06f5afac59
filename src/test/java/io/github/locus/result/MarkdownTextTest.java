package io.github.locus.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
  @ParameterizedTest
  @CsvSource({
    "https://evil.example/x, https\\://evil.example/x",
    "HTTP://evil.example, HTTP\\://evil.example",
    "ftp://evil.example, ftp\\://evil.example",
    "www.evil.example, www\\.evil.example",
    "WWW.evil.example, WWW\\.evil.example",
    "a@b.example, a@&#8288;b.example",
    "mailto:a@b.example, mailto:a@&#8288;b.example",
    "a&#64;b.example, a&amp;\\#64;b.example",
    "a&commat;b.example, a&amp;commat;b.example"
  })
  void bareAddress_isNoLink(String name, String shown) {
    assertThat(MarkdownText.of(name)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "[x](y), \\[x\\](y)",
    "<b>x, &lt;b>x",
    "`code`, \\`code\\`",
    "**loud**, \\*\\*loud\\*\\*",
    "a~b, a\\~b",
    "# head, \\# head",
    "a|b, a\\|b"
  })
  void markup_isShownAsTyped(String name, String shown) {
    assertThat(MarkdownText.of(name)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"L&D", "R & D", "IT: operations", "Research, U.S.", "10:30", "a/b"})
  void usualNames_stayAsTheyAre(String name) {
    assertThat(MarkdownText.of(name)).isEqualTo(name);
  }
}
