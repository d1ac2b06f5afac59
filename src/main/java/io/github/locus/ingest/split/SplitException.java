package io.github.locus.ingest.split;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.ExplainedException;
import java.nio.file.Path;

/** A file that cannot be split by a column. */
public final class SplitException extends ExplainedException {
  private static final long serialVersionUID = 1L;

  SplitException(Argument why) {
    super(why);
  }

  /**
   * Of a column that tells something else apart, such as persons or units.
   *
   * @param file the file
   * @param column its header
   * @param small how many of its values have too few persons
   * @param all how many values it has
   * @param least smallest number of persons that a figure may be about
   * @return the failure, which names no value
   */
  public static SplitException tooFine(Path file, String column, long small, int all, int least) {
    return new SplitException(Clause.SPLIT_TOO_FINE.with(file, column, small, all, least));
  }
}
