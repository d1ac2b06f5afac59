package io.github.locus.ingest.proposal;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.instrument.OrgFunction;
import java.util.List;

/**
 * A roster to be filled in: a row for each function, unit and wave of an export, the leader empty.
 * Units that fewer than five people named are left out, since they may be anything.
 *
 * @param proposal what was proposed for the export
 */
public record RosterTemplate(Proposal proposal) {
  /**
   * The file.
   *
   * @return CSV with a header; {@code all} where the export names no unit
   */
  public String text() {
    StringBuilder csv = new StringBuilder("function,unit,wave,leader,headcount\n");
    for (String wave : values(StudyField.WAVE, "1")) {
      for (OrgFunction function : proposal.instrument().functions()) {
        for (String unit : values(StudyField.UNIT, "all")) {
          csv.append(cell(function.name())).append(',').append(cell(unit)).append(',');
          csv.append(cell(wave)).append(",,\n");
        }
      }
    }
    return csv.toString();
  }

  private List<String> values(StudyField field, String without) {
    List<String> values =
        proposal.fields().stream()
            .filter(placed -> placed.field() == field && placed.sure())
            .flatMap(
                placed ->
                    proposal.facts().profiles().stream()
                        .filter(profile -> profile.column().equals(placed.column())))
            .map(ColumnProfile::told)
            .flatMap(told -> told.keySet().stream())
            .filter(value -> "=+-@\t\r".indexOf(value.charAt(0)) < 0)
            .sorted()
            .toList();
    return values.isEmpty() ? List.of(without) : values;
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
