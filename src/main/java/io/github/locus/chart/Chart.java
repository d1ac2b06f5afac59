package io.github.locus.chart;

import io.github.locus.wording.Words;

/** A chart as figures and words, not yet drawn. */
public interface Chart {
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
   * What it is about.
   *
   * @return where a page shows it
   */
  Topic topic();

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
   * The same for a place that has room for a few rows only.
   *
   * @return without the functions that matter least for the choice, which it says; itself where it has few
   */
  default Chart brief() {
    return this;
  }

  /**
   * What is drawn. Starts no graphics.
   *
   * @return rows, lines or a grid
   */
  Layout layout();
}
