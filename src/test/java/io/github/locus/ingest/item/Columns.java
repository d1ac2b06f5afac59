package io.github.locus.ingest.item;

import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.export.ExportLookalikes;
import io.github.locus.ingest.export.RecordRule;
import io.github.locus.ingest.facts.ExportFacts;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.grouping.FoundScale.Certainty;
import io.github.locus.ingest.grouping.ScaleAbsences;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.studytext.StudyNaming;
import io.github.locus.ingest.studytext.StudyText;
import io.github.locus.wording.English;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Columns of an invented export, for tests. */
public final class Columns {
  public static final List<String> LABELS =
      List.of("Never", "Rarely", "Sometimes", "Often", "Always");

  private final List<ExportColumn> columns = new ArrayList<>();
  private final List<ColumnProfile> profiles = new ArrayList<>();

  public ExportColumn question(String name, String question, String row) {
    return add(name, question, row, "", ColumnKind.QUESTION);
  }

  public ExportColumn add(
      String name, String question, String row, String option, ColumnKind kind) {
    ExportColumn column = new ExportColumn(columns.size(), name, question, row, option, "", kind);
    columns.add(column);
    return column;
  }

  /** A column with answers, each as often as stated. */
  public ExportColumn answered(String name, String question, Map<String, Integer> answers) {
    ExportColumn column = question(name, question, "");
    profile(column, answers);
    return column;
  }

  void profile(ExportColumn column, Map<String, Integer> answers) {
    Map<String, Long> counts = new LinkedHashMap<>();
    answers.forEach((answer, count) -> counts.put(answer, (long) count));
    long filled = counts.values().stream().mapToLong(n -> n).sum();
    profiles.add(
        new ColumnProfile(column, counts, filled, Math.max(40, filled), filled, counts.keySet()));
  }

  public List<AnswerColumn> answers() {
    return AnswerColumn.of(layout(), List.of());
  }

  public ExportLayout layout() {
    return new ExportLayout(
        ExportLookalikes.platform("qualtrics"), "", 3, columns, false, RecordRule.NONE);
  }

  public ExportFacts facts(FoundScale... scales) {
    return new ExportFacts(
        layout(),
        profiles,
        List.of(scales),
        Map.of(),
        40,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        AnswerSample.none(),
        Map.of(),
        List.of());
  }

  public static FoundScale scale(List<ExportColumn> columns) {
    return scale(columns, LABELS, Certainty.CERTAIN, false);
  }

  public static FoundScale scale(
      List<ExportColumn> columns, List<String> order, Certainty certainty, boolean expanded) {
    List<List<String>> points = order.stream().map(List::of).toList();
    boolean numbers = order.stream().allMatch(answer -> answer.matches("-?\\d+([.,]0)?"));
    OptionalInt lowest =
        numbers
            ? OptionalInt.of(Integer.parseInt(order.get(0).replaceAll("[.,]0", "")))
            : OptionalInt.empty();
    Map<String, Long> counts = new LinkedHashMap<>();
    order.forEach(answer -> counts.put(answer, 10L));
    return new FoundScale(
        columns, points, lowest, List.of(), certainty, counts, ScaleAbsences.none(), expanded);
  }

  /** A proposal as a study file. */
  public static String study(Proposal proposal) {
    StudyNaming naming =
        new StudyNaming(
            "study.yaml", "tea.csv", false, "instrument.yaml", Optional.empty(), Map.of());
    return new StudyText(proposal, naming).text(English.SPEECH);
  }
}
