package io.github.locus.result;

/** What became of an organisation of a batch. */
public enum PortfolioState implements Code {
  /** There is a result. */
  ANALYZED,
  /** It could not be analysed. */
  FAILED,
  /** Its result could be subtracted from another of it, and was not written. */
  REFUSED,
  /** The batch stopped before. */
  NOT_TRIED
}
