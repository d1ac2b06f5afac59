package io.github.locus.report;

import io.github.locus.chart.DrawnChart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How the chart stands on the first page of paper: across it, above the words, where its own words can be read then; else
 * narrow, beside them; else without the functions that matter least. The answer stands on one page.
 *
 * @param chart what is drawn
 * @param paired whether words stand beside it
 * @param width of the chart, CSS pixels
 * @param alternative what a reader who does not see it needs to know
 */
record FirstPage(DrawnChart chart, boolean paired, int width, String alternative) {
  /** Across a page, CSS pixels. */
  private static final int ACROSS = 680;

  /** Of two columns, CSS pixels. */
  private static final int COLUMN = 330;

  /** CSS pixels of a picture unit where the smallest words of a chart, of 11 units, are 7 points high. */
  private static final double READABLE = 7 / 0.75 / 11;

  /** What is left free at the foot, CSS pixels. */
  private static final int FREE = 4;

  private static final int LEAST = 8;

  /**
   * The first arrangement in which the words of a chart can be read, else the one in which they are largest.
   *
   * @param placed the chart
   * @param page height of a page, CSS pixels
   * @param height of the answer where the chart stands so, CSS pixels
   * @return how it stands
   */
  static FirstPage of(PdfReport.Placed placed, int page, ToDoubleFunction<FirstPage> height) {
    List<FirstPage> tried = new ArrayList<>();
    List<PdfReport.Placed> forms = new ArrayList<>(List.of(placed));
    placed.brief().ifPresent(forms::add);
    for (PdfReport.Placed form : forms) {
      for (FirstPage most :
          List.of(
              new FirstPage(form.chart(), false, ACROSS, form.alternative()),
              new FirstPage(form.half(), true, COLUMN, form.alternative()))) {
        FirstPage fitting = most.within(page - FREE, height);
        if (fitting.scale() >= READABLE) {
          return fitting;
        }
        tried.add(fitting);
      }
    }
    return tried.stream().max(Comparator.comparingDouble(FirstPage::scale)).orElseThrow();
  }

  /** The same, narrower where it is too high. */
  private FirstPage within(double page, ToDoubleFunction<FirstPage> height) {
    double over = height.applyAsDouble(this) - page;
    return over <= 0 ? this : wide((int) ((high() - over) * chart.width() / chart.height()));
  }

  private FirstPage wide(int narrower) {
    return new FirstPage(chart, paired, Math.max(LEAST, narrower), alternative);
  }

  private double high() {
    return (double) width * chart.height() / chart.width();
  }

  private double scale() {
    return (double) width / chart.width();
  }
}
