package io.github.locus.ingest.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands for an entity. */
class HtmlEntitiesTest {
  @ParameterizedTest
  @CsvSource({
    "R&amp;D, R&D",
    "caf&eacute;, café",
    "Stra&szlig;e, Straße",
    "ma&ntilde;ana, mañana",
    "&#233;&#xE9;, éé",
    "a&#10;b, a b",
    "&amp;lt;, &lt;"
  })
  void knownOnesAreDecodedOnce(String written, String read) {
    assertThat(HtmlEntities.decode(written)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"&bring;", "&what;", "&#27;", "&#9999999;", "a & b; c"})
  void othersStayAsTheyAreWritten(String written) {
    assertThat(HtmlEntities.decode(written)).isEqualTo(written);
  }
}
