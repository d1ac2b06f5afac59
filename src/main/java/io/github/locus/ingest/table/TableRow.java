package io.github.locus.ingest.table;

/**
 * A record of a table as it stands there.
 *
 * @param line physical line on which it begins, from 1
 * @param fields its fields
 */
@SuppressWarnings("ArrayRecordComponent")
public record TableRow(long line, String[] fields) {
  /**
   * A field without surrounding blanks.
   *
   * @param column field number, from 0
   * @return its text
   */
  public String field(int column) {
    return Blanks.strip(fields[column]);
  }

  /**
   * Whether there is nothing in it.
   *
   * @return true for an empty line and for one of delimiters alone
   */
  public boolean isBlank() {
    for (String field : fields) {
      if (!Blanks.strip(field).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * How much text is in it.
   *
   * @return characters of all fields
   */
  long length() {
    long length = 0;
    for (String field : fields) {
      length += field.length();
    }
    return length;
  }
}
