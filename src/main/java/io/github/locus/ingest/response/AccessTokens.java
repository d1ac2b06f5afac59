package io.github.locus.ingest.response;

import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.HeaderText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether people who were invited one by one answered twice, by the columns of their tokens or
 * addresses, of which nothing is kept but whether a value came before.
 */
final class AccessTokens {
  private static final Set<String> NAMES =
      Set.of(
          "token",
          "tokens",
          "access code",
          "access token",
          "invitation code",
          "zugangscode",
          "zugangsschlussel",
          "zugangsschlüssel",
          "teilnahmecode",
          "code d'accès",
          "codigo de acceso",
          "código de acceso",
          "codice di accesso",
          "toegangscode",
          "email",
          "e-mail",
          "email address",
          "e-mail address",
          "e-mail-adresse");

  /** Records that are looked at, so that memory stays bounded. */
  private static final int MOST_RECORDS = 100_000;

  /** Of an id that stands with every second value again, rounds or functions are the reason. */
  private static final double FEW = 0.3;

  private final int column;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> again = new HashSet<>();

  private AccessTokens(int column) {
    this.column = column;
  }

  /**
   * The tokens of a file.
   *
   * @param columns its columns
   */
  static AccessTokens in(List<ExportColumn> columns) {
    return new AccessTokens(
        columns.stream()
            .filter(column -> column.kind() == ColumnKind.IDENTIFYING)
            .filter(column -> NAMES.contains(HeaderText.folded(column.name())))
            .mapToInt(ExportColumn::index)
            .findFirst()
            .orElse(-1));
  }

  /** Looks at a record that counts. */
  void add(String[] fields) {
    if (column >= 0 && column < fields.length && seen.size() < MOST_RECORDS) {
      String value = fields[column].strip();
      if (!value.isEmpty() && !seen.add(value)) {
        again.add(value);
      }
    }
  }

  /** Number of the column from 1. */
  int place() {
    return column + 1;
  }

  /** How many people answered twice; 0 where that is no exception. */
  int twice() {
    return again.size() <= FEW * seen.size() ? again.size() : 0;
  }
}
