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
 * @param place where it stands
 * @param width of the chart, CSS pixels
 * @param alternative what a reader who does not see it needs to know
 */
record FirstPage(DrawnChart chart, Place place, int width, String alternative) {
  /** CSS pixels of a picture unit where the smallest words of a chart, of 11 units, are 7 points high. */
  private static final double READABLE = 7 / 0.75 / 11;

  /** What is left free at the foot, CSS pixels. */
  private static final int FREE = 4;

  private static final int LEAST = 8;

  /** Where a chart stands. */
  enum Place {
    /** Across the page. */
    ABOVE(680, ""),
    /** In one of two equal columns. */
    BESIDE(330, "paired"),
    /** In the narrower of two columns, beside many words. */
    BESIDE_MANY(282, "paired many-words");

    private final int most;
    private final String style;

    Place(int most, String style) {
      this.most = most;
      this.style = style;
    }

    /**
     * How the page is set.
     *
     * @return style classes of its body
     */
    String style() {
      return style;
    }
  }

  /**
   * The first arrangement in which the words of a chart can be read, else the one in which they are largest.
   *
   * @param placed the chart
   * @param page height of a page, CSS pixels
   * @param height of the answer where the chart stands so, CSS pixels
   * @return how it stands
   */
  static FirstPage of(PdfReport.Placed placed, int page, ToDoubleFunction<FirstPage> height) {
    List<PdfReport.Placed> forms = new ArrayList<>(List.of(placed));
    placed.brief().ifPresent(forms::add);
    List<FirstPage> tried = new ArrayList<>();
    for (PdfReport.Placed form : forms) {
      for (Place place : Place.values()) {
        DrawnChart chart = place == Place.ABOVE ? form.chart() : form.half();
        FirstPage fitting =
            new FirstPage(chart, place, place.most, form.alternative()).within(page - FREE, height);
        if (fitting.scale() >= READABLE) {
          return fitting;
        }
        tried.add(fitting);
      }
    }
    return tried.stream().max(Comparator.comparingDouble(FirstPage::scale)).orElseThrow();
  }

  /** The same, narrower where it is too high; as narrow as can be where words beside it are what is. */
  private FirstPage within(double page, ToDoubleFunction<FirstPage> height) {
    double over = height.applyAsDouble(this) - page;
    if (over <= 0) {
      return this;
    }
    FirstPage narrower = wide((int) ((high() - over) * chart.width() / chart.height()));
    boolean fits = place == Place.ABOVE || height.applyAsDouble(narrower) <= page;
    return fits ? narrower : wide(LEAST);
  }

  private FirstPage wide(int narrower) {
    return new FirstPage(chart, place, Math.max(LEAST, narrower), alternative);
  }

  private double high() {
    return (double) width * chart.height() / chart.width();
  }

  private double scale() {
    return (double) width / chart.width();
  }
}
