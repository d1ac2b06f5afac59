package io.github.locus.result;

import java.util.List;
import java.util.Map;

/**
 * A file that was read.
 *
 * @param path file name only
 * @param sha256 hash of its bytes
 * @param platform where it was exported from
 * @param encoding character encoding
 * @param delimiter field delimiter
 * @param headerRows rows before the first record
 * @param columns columns in the file
 * @param records records before anything is left out
 * @param scaleGroups columns that share a set of answers
 * @param leftOut records left out, by reason
 */
public record InputFile(
    String path,
    String sha256,
    String platform,
    String encoding,
    String delimiter,
    int headerRows,
    int columns,
    long records,
    List<ScaleGroup> scaleGroups,
    Map<String, Long> leftOut) {
  /** Copies. */
  public InputFile {
    scaleGroups = List.copyOf(scaleGroups);
    leftOut = Ordered.copy(leftOut);
  }
}
