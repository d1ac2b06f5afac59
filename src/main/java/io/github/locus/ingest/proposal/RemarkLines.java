package io.github.locus.ingest.proposal;

import io.github.locus.ingest.export.ExportColumn;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What of an export is not in the study, as comments in its file.
 *
 * @param proposal what was found
 */
record RemarkLines(Proposal proposal) {
  private static final int MOST = 12;

  void write(YamlLines out) {
    ColumnNaming naming = new ColumnNaming(proposal.facts().layout());
    List<ExportColumn> personal = proposal.identifying();
    if (!personal.isEmpty()) {
      out.comment(
          "",
          "Never read, since they may identify a person: "
              + personal.stream().limit(MOST).map(naming::shown).collect(Collectors.joining(", "))
              + (personal.size() > MOST ? ", … (" + personal.size() + " columns)" : ""));
    }
    if (!proposal.unplaced().isEmpty()) {
      out.comment("", "Not placed, though like an item:");
      for (Unplaced unplaced : proposal.unplaced().stream().limit(MOST).toList()) {
        out.comment(
            "", "  " + naming.shown(unplaced.column().first()) + ": " + unplaced.reason().words());
      }
      int more = proposal.unplaced().size() - MOST;
      if (more > 0) {
        out.comment("", "  and " + more + " more");
      }
    }
    List<String> leftOut = proposal.draft().map(Draft::leftOut).orElse(List.of());
    if (!leftOut.isEmpty()) {
      out.comment("", "Left out of the drafted questionnaire:");
      leftOut.stream().limit(MOST).forEach(line -> out.comment("", "  " + line));
      int more = leftOut.size() - MOST;
      if (more > 0) {
        out.comment("", "  and " + more + " more");
      }
    }
  }
}
