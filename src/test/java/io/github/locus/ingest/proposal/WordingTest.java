package io.github.locus.ingest.proposal;

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
  void sameWords_areOne_andOtherWordsAreLess() {
    Wording sentence = Wording.of("The kettle sings at noon.");

    assertThat(sentence.similarity(Wording.of("the KETTLE sings, at noon"))).isEqualTo(1);
    assertThat(sentence.similarity(Wording.of("at noon the kettle sings"))).isBetween(0.9, 0.99);
    assertThat(sentence.similarity(Wording.of("the ketle sings at noon"))).isBetween(0.9, 0.99);
    assertThat(sentence.similarity(Wording.of("doors close softly"))).isZero();
  }

  @Test
  void nothing_isLikeNothing() {
    assertThat(Wording.of("…").similarity(Wording.of("!"))).isZero();
  }

  @Test
  void marksOfFunctions_countOnlyWhereBothHaveOne() {
    Wording item = Wording.of(Wording.FUNCTION + " keeps its word.");

    assertThat(item.similarity(Wording.of("keeps its word"))).isEqualTo(1);
    assertThat(item.similarity(Wording.of("IT keeps its word").withFunction(0, 1))).isEqualTo(1);
    assertThat(item.similarity(Wording.of("keeps its word IT").withFunction(3, 1))).isLessThan(1);
  }

  @Test
  void part_isFoundAsWholeWords() {
    assertThat(Wording.of("the business units here").indexOf(List.of("business", "units")))
        .isEqualTo(1);
    assertThat(Wording.of("the businesslike units").indexOf(List.of("business"))).isEqualTo(-1);
  }
}
