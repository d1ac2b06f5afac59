package io.github.locus.report;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;

/**
 * What stands where a file of ours shall go and must not be replaced.
 *
 * @param name relative path with forward slashes
 * @param reason why it is not ours to replace
 */
record Obstacle(String name, Reason reason) {
  /** Why. */
  enum Reason {
    /** No manifest names it. */
    NOT_OURS,
    /** A manifest names it with another hash. */
    CHANGED,
    /** It leads elsewhere. */
    LINK,
    /** A file is due in its place. */
    FOLDER,
    /** A folder is due in its place. */
    FILE
  }

  Argument words() {
    return switch (reason) {
      case NOT_OURS -> Argument.of(name);
      case CHANGED -> Clause.CHANGED_SINCE.with(name);
      case LINK -> Clause.IS_LINK.with(name);
      case FOLDER -> Clause.IS_FOLDER.with(name);
      case FILE -> Clause.IS_FILE_FOR_FOLDER.with(name);
    };
  }
}
