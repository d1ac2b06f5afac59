package io.github.locus.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.page.Block;
import io.github.locus.page.Document;
import io.github.locus.page.DocumentFixtures;
import io.github.locus.page.Section;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeckBuilderTest {
  @Test
  void sectionsOfOneLineShareASlide() {
    Deck deck =
        DeckBuilder.of(page(section("IT", "as before"), section("HR", "as before")), List.of());

    assertThat(deck.slides()).hasSize(2);
    assertThat(lines(deck.slides().get(1)))
        .containsExactly(new Slide.Line("IT", "as before"), new Slide.Line("HR", "as before"));
  }

  @Test
  void moreSentencesThanAreReadFromAChair_takeSeveralSlides_eachOnce() {
    String[] sentences =
        IntStream.range(0, 12).mapToObj(i -> i + " " + "word ".repeat(50)).toArray(String[]::new);

    Deck deck = DeckBuilder.of(page(section("From one to two", sentences)), List.of());

    assertThat(deck.slides().stream().skip(1))
        .extracting(Slide::title)
        .containsExactly("From one to two (1/3)", "From one to two (2/3)", "From one to two (3/3)");
    assertThat(deck.slides().stream().skip(1).flatMap(slide -> lines(slide).stream()))
        .extracting(Slide.Line::text)
        .containsExactly(sentences);
  }

  private static List<Slide.Line> lines(Slide slide) {
    return ((Slide.Sentences) slide.content()).lines();
  }

  private static Section section(String title, String... items) {
    return new Section(title, title, List.of(new Block.Bullets(List.of(items))));
  }

  private static Document page(Section... sections) {
    return DocumentFixtures.of(sections);
  }
}
