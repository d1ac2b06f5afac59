package io.github.locus.result;

/** What {@code check --format json} prints. */
public final class CheckJson {
  private CheckJson() {}

  /**
   * Writes.
   *
   * @param check what to write
   * @return UTF-8 JSON, ending in a line feed
   */
  public static byte[] write(CheckResult check) {
    return JsonForm.write(check);
  }
}
