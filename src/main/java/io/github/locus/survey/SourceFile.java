package io.github.locus.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file turned out to be; holds no answer and no name of a person.
 *
 * @param name file name without folders, {@code -} for standard input
 * @param sha256 hash of its bytes, lower-case hexadecimal
 * @param platform where it was exported from, {@code tidy} for our own layout
 * @param encoding character encoding
 * @param delimiter field delimiter
 * @param headerRows rows before the first record
 * @param columns columns as in the file
 * @param records records before anything is left out; blank rows are none
 * @param scaleGroups columns that share a set of answers
 * @param leftOut records left out, by reason; only reasons that occurred
 * @param unread columns of an export that are not read, in file order
 */
public record SourceFile(
    String name,
    String sha256,
    String platform,
    String encoding,
    String delimiter,
    int headerRows,
    int columns,
    long records,
    List<ScaleGroup> scaleGroups,
    Map<String, Long> leftOut,
    List<UnreadColumn> unread) {
  public SourceFile {
    scaleGroups = List.copyOf(scaleGroups);
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    unread = List.copyOf(unread);
  }

  /**
   * A column that is not read.
   *
   * @param column its place, from 1
   * @param name what the platform calls it; empty where the header may be a record
   * @param reason code of the reason
   * @param values different answers in it, 0 or more
   * @param fewest records with the rarest of its answers, or without one where those are fewer; 0 where there are more
   *     different answers than are counted, or none
   */
  public record UnreadColumn(int column, String name, String reason, int values, long fewest) {}

  /**
   * Columns that share a set of answers.
   *
   * @param columns column names
   * @param order answers from lowest to highest, as in the file
   * @param missing answers that count as missing, and how many cells hold each; those of empty cells
   *     are not counted
   * @param ordered whether the order is known; else {@code order} is that of first appearance
   */
  public record ScaleGroup(
      List<String> columns, List<String> order, Map<String, Long> missing, boolean ordered) {
    public ScaleGroup {
      columns = List.copyOf(columns);
      order = List.copyOf(order);
      missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
    }
  }
}
