package io.github.locus.ingest.proposal;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A roster to be filled in: a row for each function, unit and wave, the leader empty.
 *
 * @param rows who may have had a leader, in the order of the file
 */
public record RosterTemplate(List<Row> rows) {
  /** What a spreadsheet would take for a formula. */
  private static final String FORMULA = "=+-@\t\r";

  public RosterTemplate {
    rows = List.copyOf(rows);
  }

  /**
   * A function in a unit and a wave.
   *
   * @param function name of the function
   * @param unit name of the unit
   * @param wave name of the wave
   */
  public record Row(String function, String unit, String wave) {
    private boolean isPlain() {
      return Stream.of(function, unit, wave)
          .allMatch(name -> name.isEmpty() || FORMULA.indexOf(name.charAt(0)) < 0);
    }

    private String text() {
      return cell(function) + ',' + cell(unit) + ',' + cell(wave) + ",,\n";
    }
  }

  /**
   * Of an export: every function in every unit and wave. Units that fewer than five people named are left out,
   * since they may be anything.
   *
   * @param proposal what was proposed for the export
   * @return its template; unit {@code all} where the export names no unit
   */
  public static RosterTemplate of(Proposal proposal) {
    List<Row> rows = new ArrayList<>();
    for (String wave : values(proposal, StudyField.WAVE, "1")) {
      for (OrgFunction function : proposal.instrument().functions()) {
        for (String unit : values(proposal, StudyField.UNIT, "all")) {
          rows.add(new Row(function.name(), unit, wave));
        }
      }
    }
    return new RosterTemplate(rows);
  }

  /**
   * The file. A name that a spreadsheet would take for a formula is left out.
   *
   * @return CSV with a header
   */
  public String text() {
    return rows.stream()
        .filter(Row::isPlain)
        .map(Row::text)
        .collect(Collectors.joining("", "function,unit,wave,leader,headcount\n", ""));
  }

  private static List<String> values(Proposal proposal, StudyField field, String without) {
    List<String> values =
        proposal.fields().stream()
            .filter(placed -> placed.field() == field && placed.sure())
            .flatMap(
                placed ->
                    proposal.facts().profiles().stream()
                        .filter(profile -> profile.column().equals(placed.column())))
            .map(ColumnProfile::told)
            .flatMap(told -> told.keySet().stream())
            .sorted()
            .toList();
    return values.isEmpty() ? List.of(without) : values;
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
