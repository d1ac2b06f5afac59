package io.github.locus.ingest.export;

import java.util.Optional;

/** What a platform's own columns say of a response. */
public interface RecordRule {
  /** Nothing. */
  RecordRule NONE = cells -> Verdict.COUNTS;

  /**
   * Looks at a record.
   *
   * @param cells its cells
   * @return what they say
   */
  Verdict judge(String[] cells);

  /**
   * What is said of a record.
   *
   * @param notInEarnest preview, test or spam; empty for a response that somebody gave
   * @param unfinished whether it was begun and not submitted; false also where nothing tells
   */
  record Verdict(Optional<LeftOutReason> notInEarnest, boolean unfinished) {
    /** A response that was submitted. */
    public static final Verdict COUNTS = new Verdict(Optional.empty(), false);

    /**
     * A response that nobody gave in earnest.
     *
     * @param reason preview, test or spam
     * @param unfinished whether it was not submitted either
     * @return what is said of it
     */
    public static Verdict leaveOut(LeftOutReason reason, boolean unfinished) {
      return new Verdict(Optional.of(reason), unfinished);
    }

    /**
     * A response.
     *
     * @param unfinished whether it was begun and not submitted
     * @return what is said of it
     */
    public static Verdict response(boolean unfinished) {
      return unfinished ? new Verdict(Optional.empty(), true) : COUNTS;
    }
  }
}
