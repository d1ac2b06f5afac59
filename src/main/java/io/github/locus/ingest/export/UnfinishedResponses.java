package io.github.locus.ingest.export;

/** What happens to responses that were begun and not submitted. */
public enum UnfinishedResponses {
  /** Kept where at least one question is answered. */
  KEEP,
  /** Left out. */
  DROP
}
