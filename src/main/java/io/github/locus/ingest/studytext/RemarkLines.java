package io.github.locus.ingest.studytext;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.item.Unplaced;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.questionnaire.AnswerEvidence;
import io.github.locus.ingest.words.ColumnNaming;
import io.github.locus.ingest.yaml.YamlLines;
import java.util.List;
import java.util.Map;

/**
 * What of an export is not in the study, as comments in its file.
 *
 * @param proposal what was found
 */
record RemarkLines(Proposal proposal) {
  private static final int MOST = 8;

  void write(YamlLines out) {
    if (!proposal.facts().leftOut().isEmpty()) {
      out.comment(
          "",
          Clause.DRAFT_RECORDS_LEFT_OUT.with(AnswerEvidence.records(proposal.facts().leftOut())));
    }
    ColumnNaming naming = new ColumnNaming(proposal.facts().layout());
    if (!proposal.unplaced().isEmpty()) {
      out.comment("", Clause.DRAFT_NOT_PLACED);
      for (Unplaced unplaced : proposal.unplaced().stream().limit(MOST).toList()) {
        out.below(
            Clause.ABOUT.with(naming.shown(unplaced.column().first()), unplaced.reason().clause()));
      }
      int more = proposal.unplaced().size() - MOST;
      if (more > 0) {
        out.below(Clause.DRAFT_MORE.with(more));
      }
    }
    Map<ExclusionReason, List<ExportColumn>> leftOut = proposal.account().leftOut();
    if (!leftOut.isEmpty()) {
      out.comment("", Clause.DRAFT_LEFT_OUT);
      leftOut.forEach(
          (reason, columns) ->
              out.below(Clause.ABOUT.with(naming.list(columns, MOST), reason.clause())));
    }
  }
}
