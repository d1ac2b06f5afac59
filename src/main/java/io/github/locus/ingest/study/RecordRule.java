package io.github.locus.ingest.study;

/**
 * Which records are read as answers.
 *
 * @param keepUnfinished whether responses that were not submitted count as far as they go
 * @param minimumAnswered items that a record must answer to be read, at least 1
 * @param anonymous whether each record is another person, in every wave: nobody can say who answered
 *     twice
 */
public record RecordRule(boolean keepUnfinished, int minimumAnswered, boolean anonymous) {
  public RecordRule {
    if (minimumAnswered < 1) {
      throw new IllegalArgumentException("minimum answered " + minimumAnswered + " is below 1");
    }
  }

  /**
   * Every record with an answer.
   *
   * @return unfinished ones kept, one answer enough
   */
  public static RecordRule withDefaults() {
    return new RecordRule(true, 1, false);
  }
}
