package io.github.locus.deck;

import java.util.List;
import java.util.Optional;

/**
 * Slides in order.
 *
 * @param language language tag
 * @param title what they are about
 * @param footer what stands below each
 * @param notice what a reader must know on each, such as that the result is internal; usually empty
 * @param slides the slides, the first one first
 */
public record Deck(
    String language, String title, String footer, Optional<String> notice, List<Slide> slides) {
  public Deck {
    slides = List.copyOf(slides);
  }

  /**
   * Whether a chart is shown that no office program has a kind for.
   *
   * @param id of the chart
   * @return true where it has to be drawn
   */
  public boolean draws(String id) {
    return slides.stream()
        .anyMatch(
            slide ->
                slide.content() instanceof Slide.Drawing drawing
                    && drawing.editable().isEmpty()
                    && drawing.picture().id().equals(id));
  }
}
