package io.github.locus.ingest.export;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The cell of a record in one of the columns that a platform adds.
 *
 * @param column its index; empty where the file has no such column
 */
public record MetadataCell(OptionalInt column) {
  private static final Set<String> YES = Set.of("1", "true", "yes", "ja", "oui", "sí", "si", "sim");
  private static final Set<String> NO =
      Set.of("0", "false", "no", "falsch", "nein", "faux", "falso", "non", "onwaar", "nee");
  private static final Set<String> NOTHING = Set.of("", "na", "n/a", "null", "nan", "#n/a");

  /**
   * Finds a column by its name.
   *
   * @param metadata the columns that are no questions
   * @param names its names in lower case; dots and underscores, as R writes them, are free
   * @return the first that has one of them
   */
  public static MetadataCell of(List<ExportColumn> metadata, String... names) {
    Set<String> wanted = Set.of(names);
    return new MetadataCell(
        metadata.stream()
            .filter(c -> wanted.contains(HeaderText.folded(c.name())) || isWanted(c, wanted))
            .mapToInt(ExportColumn::index)
            .findFirst());
  }

  private static boolean isWanted(ExportColumn column, Set<String> wanted) {
    return wanted.contains(HeaderText.joined(column.name()));
  }

  /**
   * Whether the file has the column.
   *
   * @return false if the cell of every record is empty for that
   */
  public boolean isThere() {
    return column.isPresent();
  }

  /**
   * What stands there.
   *
   * @param cells a record
   * @return the cell in lower case, empty where there is no such column
   */
  public String of(String[] cells) {
    return column.isPresent() ? cells[column.getAsInt()].toLowerCase(Locale.ROOT) : "";
  }

  /**
   * Whether it says yes.
   *
   * @param cells a record
   * @return false for an empty cell
   */
  public boolean isYes(String[] cells) {
    return YES.contains(withoutZero(of(cells)));
  }

  /**
   * Whether it says no.
   *
   * @param cells a record
   * @return false for an empty cell
   */
  public boolean isNo(String[] cells) {
    return NO.contains(withoutZero(of(cells)));
  }

  /**
   * Whether nothing stands there, in one of the ways in which programs write that.
   *
   * @param cells a record
   * @return true also where there is no such column
   */
  public boolean isNothing(String[] cells) {
    return NOTHING.contains(of(cells));
  }

  private static String withoutZero(String said) {
    return said.replace(".0", "");
  }
}
