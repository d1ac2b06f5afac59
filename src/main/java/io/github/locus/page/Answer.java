package io.github.locus.page;

import java.util.List;
import java.util.Optional;

/**
 * The first page of a report: what a reader in a hurry has to know, beside the verdict that stands above it.
 *
 * @param because why, and why not the function that the reader would have chosen; one sentence each, without intervals
 * @param tiles how sure it is and who was asked
 * @param picture the functions through the three lenses; empty where none can be shown
 * @param decision the decision that is asked for
 * @param actions what to do first, three at most
 * @param actionsTitle what these are
 * @param doubt what could be wrong
 */
public record Answer(
    List<String> because,
    List<Tile> tiles,
    Optional<Picture> picture,
    Point decision,
    Block.Actions actions,
    String actionsTitle,
    Optional<Point> doubt) {
  public Answer {
    because = List.copyOf(because);
    tiles = List.copyOf(tiles);
  }

  /**
   * A figure that stands out.
   *
   * @param label what it is
   * @param figure printed
   * @param meaning one line
   */
  public record Tile(String label, String figure, String meaning) {}

  /**
   * A sentence that stands out.
   *
   * @param label what it is
   * @param text the sentence
   */
  public record Point(String label, String text) {}
}
