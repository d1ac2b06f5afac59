package io.github.locus.ingest.row;

/** How the columns of a tidy survey are called. */
public final class TidyColumn {
  private TidyColumn() {}

  /**
   * The item of a column.
   *
   * @param column a column's name
   * @return all of it in the long layout, what stands before @ in the wide
   */
  public static String itemOf(String column) {
    int at = column.indexOf('@');
    return at < 0 ? column : column.substring(0, at);
  }
}
