package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.page.Answer;
import io.github.locus.page.Block;
import io.github.locus.page.Document;
import io.github.locus.page.Letterhead;
import io.github.locus.page.Paper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstPageTest {
  private static final String SENTENCE = "It is ready today, and new leaders would keep it so. ";

  /** An answer whose reasons, decision and caveat have so many sentences. */
  private static FirstPage page(int sentences, Paper paper) {
    String text = SENTENCE.repeat(sentences);
    Answer answer =
        new Answer(
            List.of(text, text),
            List.of(new Answer.Tile("How sure", "Very sure: 96 of 100", text)),
            Optional.empty(),
            new Answer.Point("Decision asked for", text),
            new Block.Actions(1, List.of()),
            "What to do first",
            Optional.of(new Answer.Point("What could be wrong", text)));
    Document answered =
        new Document(
            "en",
            "Readiness",
            "Clear lead",
            "L&D should lead",
            List.of(),
            Optional.of(answer),
            Optional.empty(),
            List.of(),
            "",
            new Document.Labels("", ""));
    return new FirstPage(answered, Letterhead.none(), paper);
  }

  /** Else its chart is smaller than it need be, and its words hard to read. */
  @Test
  void shortAnswer_leavesMoreThanHalfThePageToItsChart() {
    assertThat(page(1, Paper.A4).left()).isGreaterThan(500);
  }

  @Test
  void longAnswer_leavesLess() {
    assertThat(page(6, Paper.A4).left()).isLessThan(page(3, Paper.A4).left());
  }

  @Test
  void lowerPaper_leavesWhatItIsLower() {
    assertThat(page(2, Paper.A4).left() - page(2, Paper.LETTER).left()).isBetween(65, 68);
  }
}
