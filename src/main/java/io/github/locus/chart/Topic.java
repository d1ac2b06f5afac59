package io.github.locus.chart;

/** What a chart is about: a page shows it where it speaks of that. */
public enum Topic {
  /** The functions beside one another. */
  FUNCTIONS,
  /** Where each function works. */
  PLACES,
  /** What hangs on a leader. */
  LEADERS,
  /** Strengths and gaps. */
  DIMENSIONS,
  /** How people answered, item by item. */
  ANSWERS,
  /** How firm the ranking is. */
  RANKING,
  /** How levels moved from wave to wave. */
  TREND,
  /** What changes of leader showed. */
  SUCCESSION,
  /** What people say outright. */
  PERCEPTIONS,
  /** How a figure comes about. */
  METHOD,
  /** What ratings differ by. */
  EVIDENCE,
  /** How those who work in a function see it. */
  OWN_VIEW,
  /** Two results. */
  COMPARISON,
  /** How much more evidence would settle the question. */
  PLAN,
  /** Many organisations. */
  PORTFOLIO
}
