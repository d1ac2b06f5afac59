package io.github.locus.ingest.studytext;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Speech;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.field.PlacedField;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.questionnaire.AnswerEvidence;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.studyfile.OpenQuestions;
import io.github.locus.ingest.words.ColumnNaming;
import io.github.locus.ingest.words.RoundNames;
import io.github.locus.ingest.yaml.YamlLines;
import io.github.locus.ingest.yaml.YamlWords;
import io.github.locus.instrument.ResponseScale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A proposal as a study file: what was found as YAML, how sure it is and what could not be found as
 * comments. No answer stands in it that fewer than five people gave.
 *
 * @param proposal what was found
 * @param names how the files are called, relative to the study file
 */
public record StudyText(Proposal proposal, StudyNaming names) {
  private static final String INDENT = "  ";
  private static final int HEADER = 70;

  /**
   * The file.
   *
   * @param speech words of its comments
   * @return YAML with comments, lines end with a line feed
   */
  public String text(Speech speech) {
    YamlLines out = new YamlLines(speech);
    head(out);
    out.gap();
    columns(out);
    out.gap();
    new ItemLines(proposal, names).write(out);
    out.gap();
    new LabelLines(proposal.rules(), proposal.draft()).write(out);
    out.gap();
    List<String> guessed = proposal.perhapsFunctions();
    new AnswerLines(proposal.answers(), guessed, names).write(out);
    units(out);
    out.gap();
    new RemarkLines(proposal).write(out);
    return out.text();
  }

  private void head(YamlLines out) {
    ExportLayout layout = proposal.facts().layout();
    String file = YamlWords.comment(names.exportName(), HEADER);
    int columns = layout.columns().size();
    long records = proposal.facts().records();
    out.comment(
        "",
        layout.platform() == Platform.UNKNOWN
            ? Clause.DRAFT_FROM.with(file, columns, records)
            : Clause.DRAFT_FROM_PLATFORM.with(file, layout.platform().title(), columns, records));
    out.comment("", Clause.DRAFT_READ_IT);
    out.typed("", names.checkCommand());
    out.gap();
    files(out);
    if (proposal.isDrafted()) {
      out.comment("", Clause.DRAFT_NO_QUESTIONNAIRE);
    }
    instrument(out);
    if (!proposal.rates().isEmpty()) {
      out.line("rates: " + YamlWords.list(proposal.rates()));
    }
    if (names.roster().isPresent()) {
      out.line("roster: " + YamlWords.text(names.roster().get()));
    } else {
      out.comment("", Clause.DRAFT_ROSTER);
      out.line("# roster: roster.csv");
    }
  }

  private void instrument(YamlLines out) {
    Map<ResponseScale, Map<String, Long>> other = proposal.rules().other();
    other.forEach(
        (scale, counts) ->
            out.toDo(
                "",
                Clause.DRAFT_OTHER_SCALE.with(
                    scale.min(),
                    scale.max(),
                    AnswerEvidence.counts(counts),
                    proposal.instrument().id())));
    if (!other.isEmpty()) {
      out.typed(
          "",
          "locus instrument export "
              + proposal.instrument().id()
              + " --for yaml --out instrument.yaml");
    }
    out.line(
        "instrument: " + YamlWords.text(other.isEmpty() ? names.instrument() : OpenQuestions.MARK));
  }

  private void files(YamlLines out) {
    if (names.isStandardInput()) {
      out.comment("", Clause.DRAFT_STREAM);
    }
    Map<String, String> reading = new LinkedHashMap<>(names.reading());
    String unfinished = reading.remove("unfinished");
    List<String> records = new ArrayList<>();
    if (unfinished != null) {
      records.add("unfinished: " + unfinished);
    }
    if (proposal.asksForPersons()) {
      out.toDo("", Clause.DRAFT_ANONYMOUS);
      records.add("anonymous: " + YamlWords.text(OpenQuestions.MARK));
    }
    if (!records.isEmpty()) {
      out.line("records: {" + String.join(", ", records) + "}");
    }
    boolean unnamed =
        proposal.placed().stream().anyMatch(p -> p.cell().function().isEmpty())
            && proposal.fields().stream()
                .noneMatch(f -> f.field() == StudyField.FUNCTION && (f.sure() || f.asked()));
    Optional<StudyField> sheets = proposal.sheets();
    if (sheets.isPresent()) {
      reading.remove("sheet");
      sheets(out, sheets.get(), reading);
      return;
    }
    Optional<Argument> rated = proposal.draft().flatMap(d -> d.functions().question());
    if (reading.isEmpty() && !unnamed && rated.isEmpty()) {
      out.line("files: " + YamlWords.text(names.export()));
      return;
    }
    out.line("files:");
    out.line("  - path: " + YamlWords.text(names.export()));
    reading.forEach((key, value) -> out.line("    " + key + ": " + setting(value)));
    if (rated.isPresent()) {
      out.toDo("    ", Clause.ENDED.with(rated.get()));
      out.line("    function: " + YamlWords.text(OpenQuestions.MARK));
    } else if (unnamed) {
      out.toDo(
          "    ",
          Clause.DRAFT_NO_FUNCTION.with(
              proposal.instrument().functions().stream().map(f -> f.name()).toList()));
      out.line("    function: " + YamlWords.text(OpenQuestions.MARK));
    }
  }

  /** One entry a sheet, each with what its name says of all its records. */
  private void sheets(YamlLines out, StudyField field, Map<String, String> reading) {
    out.comment("", Clause.DRAFT_SHEETS);
    out.line("files:");
    for (String sheet : proposal.facts().sheets()) {
      out.line("  - path: " + YamlWords.text(names.export()));
      out.line("    sheet: " + YamlWords.text(sheet));
      out.line("    " + field.key() + ": " + YamlWords.text(sheet));
      reading.forEach((key, value) -> out.line("    " + key + ": " + setting(value)));
    }
    if (field == StudyField.WAVE) {
      RoundNames.inOrder(proposal.facts().sheets())
          .ifPresent(order -> out.line("waves: " + YamlWords.list(order)));
    }
  }

  private static String setting(String value) {
    if (value.contains("\n")) {
      return YamlWords.list(List.of(value.split("\n")));
    }
    return value.matches("\\d+") ? value : YamlWords.text(value);
  }

  private void columns(YamlLines out) {
    ColumnNaming naming = new ColumnNaming(proposal.facts().layout());
    boolean any = proposal.fields().stream().anyMatch(field -> field.sure() || field.asked());
    out.line(any ? "columns:" : "# columns:");
    for (PlacedField field : proposal.fields()) {
      if (field.asked()) {
        out.toDo(
            INDENT,
            Clause.ENDED.with(Clause.ABOUT.with(naming.shown(field.column()), field.why())));
        out.line(INDENT + field.field().key() + ": " + YamlWords.text(OpenQuestions.MARK));
        continue;
      }
      Argument why = naming.beside(field.why(), field.column());
      if (field.sure()) {
        out.entry(INDENT, field.field().key(), naming.reference(field.column()), why);
      } else if (field.field() != StudyField.DATE) {
        out.entry(
            INDENT,
            "# " + field.field().key(),
            naming.reference(field.column()),
            Clause.PERHAPS.with(why));
      }
    }
    if (has(StudyField.RESPONDENT).isEmpty() && !proposal.asksForPersons()) {
      out.comment(INDENT, Clause.DRAFT_NO_RESPONDENT);
    }
    if (has(StudyField.UNIT).isEmpty()) {
      out.comment(INDENT, Clause.DRAFT_NO_UNIT);
      out.comment(INDENT, Clause.DRAFT_UNIT_HEADER);
    }
    leaders(out, naming);
    waves(out);
    for (PlacedField date : has(StudyField.DATE)) {
      out.gap();
      out.comment("", Clause.DRAFT_ROUNDS_BY_DATE);
      out.line("# columns: {date: " + naming.reference(date.column()) + "}");
      out.line("# waves:");
      out.line("#   - {name: \"1\", from: 2025-01-01, to: 2025-03-31}");
    }
    new FieldworkLines(proposal).write(out);
  }

  private void units(YamlLines out) {
    Map<String, List<String>> units = proposal.units().spellings();
    if (!units.isEmpty()) {
      out.gap();
      out.comment("", Clause.DRAFT_UNITS);
      out.line("units:");
      units.forEach(
          (unit, others) ->
              out.line(INDENT + YamlWords.text(unit) + ": " + YamlWords.list(others)));
    }
  }

  private void leaders(YamlLines out, ColumnNaming naming) {
    if (proposal.facts().layout().namesPersons()) {
      out.comment(INDENT, Clause.DRAFT_PERSONS_IN_HEADERS);
      out.typed(INDENT, names.initCommand("--roster-template"));
    }
    if (proposal.leaders().isEmpty()) {
      return;
    }
    List<String> entries = new ArrayList<>();
    proposal
        .leaders()
        .forEach(
            (function, column) ->
                entries.add(
                    YamlWords.text(proposal.instrument().functions().get(function).name())
                        + ": "
                        + naming.reference(column)));
    out.comment("", Clause.PERHAPS.with(Clause.IS_PERHAPS_LEADER));
    out.line("# leaders: {" + String.join(", ", entries) + "}");
  }

  /** Rounds whose names do not tell their order by themselves. */
  private void waves(YamlLines out) {
    List<String> rounds = proposal.rounds();
    if (rounds.isEmpty()) {
      return;
    }
    out.gap();
    Optional<List<String>> order = RoundNames.inOrder(rounds);
    if (order.isPresent()) {
      out.comment("", Clause.DRAFT_ROUNDS_IN_ORDER);
      out.line("waves: " + YamlWords.list(order.get()));
    } else {
      out.toDo("", Clause.DRAFT_ORDER_ROUNDS.with(YamlWords.list(rounds)));
      out.line("waves: [" + YamlWords.text(OpenQuestions.MARK) + "]");
    }
  }

  private List<PlacedField> has(StudyField field) {
    return proposal.fields().stream().filter(f -> f.field() == field).toList();
  }
}
