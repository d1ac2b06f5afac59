package io.github.locus.report;

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
    NOT_OURS(""),
    /** A manifest names it with another hash. */
    CHANGED("changed since locus wrote it"),
    /** It leads elsewhere. */
    LINK("a symbolic link"),
    /** A file is due in its place. */
    FOLDER("a folder"),
    /** A folder is due in its place. */
    FILE("a file, where a folder is due");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  String words() {
    return reason.words.isEmpty() ? name : name + " (" + reason.words + ")";
  }
}
