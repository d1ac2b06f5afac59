package io.github.locus.result;

/** The JSON form of {@link TruthFile}. */
public final class TruthJson {
  /** Version of the JSON form. */
  public static final int VERSION = 1;

  private TruthJson() {}

  /**
   * @param truth what to write
   * @return UTF-8 JSON, ending in a line feed
   */
  public static byte[] write(TruthFile truth) {
    return JsonForm.write(truth);
  }
}
