package io.github.locus.ingest.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceIndexTest {
  @Test
  void sameWords_areOne_andOtherWordsAreLess() {
    String sentence = "The kettle sings at noon.";

    assertThat(similarity(sentence, Wording.of("the KETTLE sings, at noon"))).isEqualTo(1);
    assertThat(similarity(sentence, Wording.of("at noon the kettle sings"))).isBetween(0.9, 0.99);
    assertThat(similarity(sentence, Wording.of("the ketle sings at noon"))).isBetween(0.9, 0.99);
    assertThat(similarity(sentence, Wording.of("doors close softly"))).isZero();
  }

  @Test
  void repeatedWords_countAsOftenAsTheyOccur() {
    // (2, 1) and (1, 2): 4 / 5
    assertThat(similarity("door door kettle", Wording.of("kettle kettle door")))
        .isBetween(0.8 - 1e-12, 0.8 + 1e-12);
  }

  @Test
  void nothing_isLikeNothing() {
    assertThat(similarity("…", Wording.of("!"))).isZero();
  }

  @Test
  void marksOfFunctions_countOnlyWhereBothHaveOne() {
    String item = Wording.FUNCTION + " keeps its word.";

    assertThat(similarity(item, Wording.of("keeps its word"))).isEqualTo(1);
    assertThat(similarity(item, Wording.of("IT keeps its word").withFunction(0, 1))).isEqualTo(1);
    assertThat(similarity(item, Wording.of("keeps its word IT").withFunction(3, 1))).isLessThan(1);
    assertThat(similarity("Keeps its word", Wording.of("IT keeps its word").withFunction(0, 1)))
        .isEqualTo(1);
  }

  @Test
  void everySentence_isComparedByItself_andThoseWithoutACommonWordAreLeftOut() {
    SentenceIndex index =
        new SentenceIndex(
            List.of(Wording.of("Doors close"), Wording.of("Kettles sing"), Wording.of("Doors!")));

    assertThat(index.similarities(Wording.of("doors")))
        .containsOnlyKeys(0, 2)
        .containsEntry(2, 1.0);
  }

  private static double similarity(String sentence, Wording text) {
    return new SentenceIndex(List.of(Wording.of(sentence))).similarities(text).getOrDefault(0, 0.0);
  }
}
