package io.github.locus.ingest.response;

import java.util.Locale;

/** What happens to responses that were begun and not submitted. */
public enum UnfinishedResponses {
  /** Kept where at least one question is answered. */
  KEEP,
  /** Left out. */
  DROP;

  /** The word on a command line and in a study file. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
