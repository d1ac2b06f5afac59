package io.github.locus.batch;

/** A text as the name of a folder. */
public final class FolderName {
  private static final int LONGEST = 100;

  private FolderName() {}

  /**
   * What is no name of a folder anywhere, is made one.
   *
   * @param text such as the title of an organisation
   * @return a name of 1 to 100 characters, without signs that a file system refuses
   */
  public static String of(String text) {
    String name =
        text.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "-")
            .replaceAll("^[. ]+", "")
            .replaceAll("[. ]+$", "");
    String named = name.isEmpty() ? "-" : name;
    return named.substring(
        0, named.offsetByCodePoints(0, Math.min(LONGEST, named.codePointCount(0, named.length()))));
  }
}
