package io.github.locus.chart;

import io.github.locus.wording.Words;

/** A chart as figures and words, not yet drawn. */
public sealed interface Chart
    permits LensChart,
        HeatMapChart,
        LeaderChart,
        VarianceChart,
        RankChart,
        SensitivityChart,
        AnswersChart,
        SelfRatingChart,
        SuccessionChart,
        SlopeChart,
        TrendChart,
        PlanChart {
  /**
   * What it speaks.
   *
   * @return the words of its language
   */
  Words words();

  /**
   * Name of its files.
   *
   * @return lower case, hyphens
   */
  String id();

  /**
   * What it shows.
   *
   * @return the finding in one sentence
   */
  String title();

  /**
   * How to read it.
   *
   * @return one or two sentences, with units
   */
  String subtitle();

  /**
   * The text alternative: what a reader who does not see it needs to know.
   *
   * @return sentences with the main figures
   */
  String description();

  /**
   * The figures behind it.
   *
   * @return tidy table
   */
  DataTable table();

  /**
   * Hands itself to what draws it.
   *
   * @param <R> what comes of it
   * @param visitor one method for each kind
   * @return what the visitor returns
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind of chart.
   *
   * @param <R> what comes of it
   */
  interface Visitor<R> {
    /** Three lenses. */
    R lens(LensChart chart);

    /** Functions by dimensions. */
    R heatMap(HeatMapChart chart);

    /** Leaders' effects. */
    R leaders(LeaderChart chart);

    /** Variance components. */
    R variance(VarianceChart chart);

    /** Rank acceptability. */
    R ranks(RankChart chart);

    /** What weights do. */
    R sensitivity(SensitivityChart chart);

    /** Answers to items. */
    R answers(AnswersChart chart);

    /** Own ratings against others'. */
    R selfRating(SelfRatingChart chart);

    /** Changes of leader. */
    R succession(SuccessionChart chart);

    /** Units from wave to wave, with and without a change of leader. */
    R slopes(SlopeChart chart);

    /** From wave to wave. */
    R trend(TrendChart chart);

    /** What more evidence buys. */
    R plan(PlanChart chart);
  }
}
