package io.github.locus.result;

/**
 * A batch that was stopped, as {@code --progress json} tells it in its last line. What is done stays.
 *
 * @param stopped always true, which tells the line from those of organisations
 * @param all how many organisations there are
 * @param analyzed how many are done
 * @param failed how many could not be analysed
 * @param left how many are not done
 */
public record BatchStop(boolean stopped, int all, int analyzed, int failed, int left) {
  /**
   * @param all how many organisations there are
   * @param done how many are done or have failed
   * @param failed how many of them failed
   * @return what became of them
   */
  public static BatchStop after(int all, int done, int failed) {
    return new BatchStop(true, all, done - failed, failed, all - done);
  }
}
