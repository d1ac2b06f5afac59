package io.github.locus.ingest.split;

import io.github.locus.ingest.bytes.ByteSource;
import io.github.locus.ingest.study.ListedOrganisation;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.TableOptions;
import io.github.locus.ingest.table.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A table of the organisations of a batch, a row for each: {@code organisation}, {@code survey} and more paths. */
public final class OrganisationList {
  private static final String NAME = "organisation";
  private static final Set<String> COLUMNS = Set.of(NAME, "title", "survey", "roster", "study");

  private OrganisationList() {}

  /**
   * Reads a table, if it is such a list. It is where it has the column {@code organisation}, {@code survey} or {@code
   * study} beside it, and no other but {@code title} and {@code roster}: a survey has more.
   *
   * @param source the table
   * @return the organisations; empty where it is a table of something else
   * @throws IOException if it cannot be read
   */
  public static Optional<List<ListedOrganisation>> read(ByteSource source) throws IOException {
    try (OpenTable table = OpenTable.open(source, TableOptions.withDefaults())) {
      List<String> columns =
          table.columns().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
      Set<String> named = new HashSet<>(columns);
      boolean places = named.contains("survey") || named.contains("study");
      if (!named.contains(NAME) || !places || !COLUMNS.containsAll(named)) {
        return Optional.empty();
      }
      List<ListedOrganisation> organisations = new ArrayList<>();
      Optional<TableRow> row = table.next();
      while (row.isPresent()) {
        organisations.add(organisation(row.get(), columns));
        row = table.next();
      }
      return Optional.of(organisations);
    }
  }

  private static ListedOrganisation organisation(TableRow row, List<String> columns) {
    return new ListedOrganisation(
        field(row, columns, NAME).orElse(""),
        field(row, columns, "title"),
        field(row, columns, "survey"),
        field(row, columns, "roster"),
        field(row, columns, "study"));
  }

  private static Optional<String> field(TableRow row, List<String> columns, String name) {
    int column = columns.indexOf(name);
    return column < 0 || column >= row.fields().length
        ? Optional.empty()
        : Optional.of(row.field(column)).filter(text -> !text.isEmpty());
  }
}
