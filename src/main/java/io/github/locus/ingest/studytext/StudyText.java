package io.github.locus.ingest.studytext;

import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.field.PlacedField;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.studyfile.OpenQuestions;
import io.github.locus.ingest.words.ColumnNaming;
import io.github.locus.ingest.words.RoundNames;
import io.github.locus.ingest.yaml.YamlLines;
import io.github.locus.ingest.yaml.YamlWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
   * @return YAML with comments, lines end with a line feed
   */
  public String text() {
    YamlLines out = new YamlLines();
    head(out);
    out.gap();
    columns(out);
    out.gap();
    new ItemLines(proposal, names).write(out);
    out.gap();
    new LabelLines(proposal.rules(), proposal.draft()).write(out);
    out.gap();
    List<String> guessed = proposal.draft().map(d -> d.functions().guessed()).orElse(List.of());
    new AnswerLines(proposal.answers(), guessed, names).write(out);
    out.gap();
    new RemarkLines(proposal).write(out);
    return out.text();
  }

  private void head(YamlLines out) {
    ExportLayout layout = proposal.facts().layout();
    String from = layout.platform() == Platform.UNKNOWN ? "" : layout.platform().title() + ", ";
    out.comment(
        "",
        String.format(
            "Proposed by locus init from %s (%s%d columns, %d responses).",
            YamlWords.comment(names.exportName(), HEADER),
            from,
            layout.columns().size(),
            proposal.facts().records()));
    out.comment("", "Read each line, correct what is wrong, then run");
    out.comment("", "  " + names.checkCommand());
    out.gap();
    files(out);
    if (proposal.isDrafted()) {
      out.comment(
          "", "No built-in questionnaire has these questions, so one was drafted from them.");
    }
    out.line("instrument: " + YamlWords.text(names.instrument()));
    if (names.roster().isPresent()) {
      out.line("roster: " + YamlWords.text(names.roster().get()));
    } else {
      out.comment("", "Who led what, if known (function, unit, wave, leader, headcount):");
      out.line("# roster: roster.csv");
    }
  }

  private void files(YamlLines out) {
    if (names.isStandardInput()) {
      out.comment("", "The answers came by standard input: name the file that holds them.");
    }
    Map<String, String> reading = new LinkedHashMap<>(names.reading());
    String unfinished = reading.remove("unfinished");
    if (unfinished != null) {
      out.line("records: {unfinished: " + unfinished + "}");
    }
    boolean unnamed =
        proposal.placed().stream().anyMatch(p -> p.cell().function().isEmpty())
            && proposal.fields().stream()
                .noneMatch(f -> f.field() == StudyField.FUNCTION && (f.sure() || f.asked()));
    Optional<String> rated = proposal.draft().flatMap(d -> d.functions().question());
    if (reading.isEmpty() && !unnamed && rated.isEmpty()) {
      out.line("files: " + YamlWords.text(names.export()));
      return;
    }
    out.line("files:");
    out.line("  - path: " + YamlWords.text(names.export()));
    reading.forEach((key, value) -> out.line("    " + key + ": " + setting(value)));
    if (rated.isPresent()) {
      out.comment("    ", "TO DO: " + rated.get() + ".");
      out.line("    function: \"?\"");
    } else if (unnamed) {
      out.comment(
          "    ",
          "TO DO: nothing in the file says which function is rated. Name one of: "
              + proposal.instrument().functions().stream()
                  .map(f -> f.name())
                  .collect(Collectors.joining(", ")));
      out.line("    function: \"?\"");
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
        out.comment(INDENT, "TO DO: " + naming.shown(field.column()) + ": " + field.why() + ".");
        out.line(INDENT + field.field().key() + ": " + YamlWords.text(OpenQuestions.MARK));
        continue;
      }
      String why = field.why() + naming.beside(field.column());
      if (field.sure()) {
        out.entry(INDENT, field.field().key(), naming.reference(field.column()), why);
      } else if (field.field() != StudyField.DATE) {
        out.entry(
            INDENT,
            "# " + field.field().key(),
            naming.reference(field.column()),
            "perhaps: " + why);
      }
    }
    if (has(StudyField.RESPONDENT).isEmpty()) {
      out.comment(INDENT, "No id of respondents was found: each record counts as a person.");
    }
    if (has(StudyField.UNIT).isEmpty()) {
      out.comment(
          INDENT, "No unit was found: without one, or a roster, leaders cannot be told apart.");
      out.line(INDENT + "# unit: the header of the question about site, department or team");
    }
    waves(out);
    for (PlacedField date : has(StudyField.DATE)) {
      out.gap();
      out.comment("", "If this file holds more than one survey round, tell them apart by date:");
      out.line("# columns: {date: " + naming.reference(date.column()) + "}");
      out.line("# waves:");
      out.line("#   - {name: \"1\", from: 2025-01-01, to: 2025-03-31}");
    }
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
      out.comment("", "The survey rounds in time order:");
      out.line("waves: " + YamlWords.list(order.get()));
    } else {
      out.comment(
          "", "TO DO: put the survey rounds in time order: " + YamlWords.list(rounds) + ".");
      out.line("waves: [" + YamlWords.text(OpenQuestions.MARK) + "]");
    }
  }

  private List<PlacedField> has(StudyField field) {
    return proposal.fields().stream().filter(f -> f.field() == field).toList();
  }
}
