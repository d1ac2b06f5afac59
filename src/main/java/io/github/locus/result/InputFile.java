package io.github.locus.result;

import java.util.List;
import java.util.Map;

/**
 * A file that was read. Its hash stands in the manifest alone, for it would tell whose data they are.
 *
 * @param path file name only
 * @param platform where it was exported from
 * @param encoding character encoding
 * @param delimiter field delimiter
 * @param headerRows rows before the first record
 * @param columns columns in the file
 * @param records records before anything is left out; rows of the file, nobody's answer (persons 0); not told where few are left
 *     out, for that would tell how many
 * @param scaleGroups columns that share a set of answers
 * @param leftOut records left out, by reason
 * @param nonAnswers how many cells of items hold each answer that is none, at least: codes, signs, words
 */
public record InputFile(
    String path,
    String platform,
    String encoding,
    String delimiter,
    int headerRows,
    int columns,
    @Fact Shown<Integer> records,
    List<ScaleGroup> scaleGroups,
    @Fact Map<String, Shown<Integer>> leftOut,
    @Fact Map<String, Shown<Integer>> nonAnswers) {
  /** The platform of a table in our own form, which was exported from none. */
  public static final String TIDY = "tidy";

  public InputFile {
    scaleGroups = List.copyOf(scaleGroups);
    leftOut = Ordered.copy(leftOut);
    nonAnswers = Ordered.copy(nonAnswers);
  }
}
