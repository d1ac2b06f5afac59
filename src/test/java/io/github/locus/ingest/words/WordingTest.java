package io.github.locus.ingest.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void caseAccentsAndSigns_doNotMatter() {
    assertThat(Wording.of("  Größe, «Élan» & N° 5!").words())
        .containsExactly("grosse", "elan", "n", "5");
  }

  @Test
  void part_isFoundAsWholeWords() {
    assertThat(Wording.of("the business units here").indexOf(List.of("business", "units")))
        .isEqualTo(1);
    assertThat(Wording.of("the businesslike units").indexOf(List.of("business"))).isEqualTo(-1);
  }
}
