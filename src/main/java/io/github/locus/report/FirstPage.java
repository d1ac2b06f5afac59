package io.github.locus.report;

import io.github.locus.page.Answer;
import io.github.locus.page.Block;
import io.github.locus.page.Document;
import io.github.locus.page.Letterhead;
import io.github.locus.page.Paper;

/**
 * How much of the first page of paper is left for its chart: what stands above and below is counted in lines, as the style
 * sheet for paper sets them, and rather too many than too few, for the answer stands on one page.
 *
 * @param document what is printed
 * @param head what stands above it
 * @param paper what it is printed on
 */
record FirstPage(Document document, Letterhead head, Paper paper) {
  /** Of a CSS pixel, in twentieths of a point. */
  private static final double PIXEL = 15;

  /** Of a CSS pixel, in points. */
  private static final double POINT = 0.75;

  /** Margins above and below, points. */
  private static final double MARGINS = 105;

  /** What may be miscounted, points. */
  private static final double SLACK = 16;

  /** Letters of a headline from which it is set smaller. */
  private static final int LONG = 90;

  /** A logo above the headline, points. */
  private static final double LOGO = 35;

  /**
   * Height that is left.
   *
   * @return CSS pixels
   */
  int left() {
    double all = paper.height() * POINT / PIXEL - MARGINS - SLACK;
    return (int) ((all - above() - document.answer().map(FirstPage::below).orElse(0.0)) / POINT);
  }

  private double above() {
    String headline = document.headline();
    double logo = head.aboveText().isPresent() ? LOGO : 0;
    double heading = headline.length() > LONG ? lines(headline, 60, 16.8) : lines(headline, 42, 24);
    double because =
        document.answer().stream()
            .flatMap(answer -> answer.because().stream())
            .mapToDouble(sentence -> lines(sentence, 96, 14.9) + 3)
            .sum();
    return logo + 14 + heading + 6 + because + 10;
  }

  private static double below(Answer answer) {
    double tiles = 6;
    double row = 0;
    for (int i = 0; i < answer.tiles().size(); i++) {
      Answer.Tile tile = answer.tiles().get(i);
      double tall = 11.4 + lines(tile.figure(), 34, 15.6) + lines(tile.meaning(), 54, 11.4);
      row = Math.max(row, tall);
      if (i % 2 == 1 || i == answer.tiles().size() - 1) {
        tiles += row;
        row = 0;
      }
    }
    double decision = 27 + lines(answer.decision().text(), 96, 12.8);
    double doubt =
        answer
            .doubt()
            .map(point -> 4 + lines(point.label() + ": " + point.text(), 106, 12.1))
            .orElse(0.0);
    return tiles + decision + 23 + actions(answer) + doubt;
  }

  private static double actions(Answer answer) {
    double actions = 0;
    for (Block.Action action : answer.actions().items()) {
      String label = action.kind() + " " + action.owner() + " · " + action.about();
      actions += lines(label, 104, 11.4) + lines(action.action(), 102, 12.8) + 4;
    }
    return actions;
  }

  private static double lines(String text, int letters, double height) {
    return text.isEmpty() ? 0 : Math.ceil((double) text.length() / letters) * height;
  }
}
