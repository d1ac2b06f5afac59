package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.cli.CommandRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody wrote or is called does not come out where the program tells what stands in a file:
 * names of units and leaders, labels, values that it asks about. Each test also shows that an
 * ordinary value in its place is told, so that it can fail.
 */
class PersonalValuesAttackTest {
  private static final String ADDRESS = "ann.smith@firm.example";
  private static final String TELEPHONE = "+49 30 5557788";
  private static final String SENTENCE = "I am Ann Smith";
  private static final List<String> LABELS = List.of("mauve", "beige", "teal");
  private static final int COLUMNS = 8;

  @TempDir private Path folder;
  private int drafts;

  @Test
  void address_asAUnit_isNeverTold() {
    assertThat(everythingOf(unitsCalled("Nord"))).contains("Nord");
    assertThat(everythingOf(unitsCalled(ADDRESS)))
        .contains("address-as-name")
        .doesNotContain(ADDRESS);
    assertThat(everythingOf(unitsCalled(TELEPHONE)))
        .contains("address-as-name")
        .doesNotContain(TELEPHONE);
  }

  @Test
  void address_asALeadersName_isNeverTold_evenWhereLeadersAreNamed() {
    assertThat(namingLeaders("Ann Smith")).contains("Ann Smith");
    assertThat(namingLeaders(ADDRESS)).doesNotContain(ADDRESS);
    assertThat(namingLeaders(TELEPHONE)).doesNotContain(TELEPHONE);
  }

  @Test
  void address_inAnExport_isNeverTold_howeverManyGiveIt() {
    assertThat(draftOf(export(60, k -> k % 12 == 0 ? "South wing" : "Nord", k -> "")))
        .contains("South wing");
    assertThat(draftOf(export(60, k -> k % 12 == 0 ? ADDRESS : "Nord", k -> "")))
        .doesNotContain(ADDRESS);
  }

  /** One person writes it as often as five others would. */
  @Test
  void sentence_thatOnePersonGivesToEveryQuestion_isNoLabel() {
    assertThat(draftOf(export(60, k -> "Nord", k -> k < 5 ? SENTENCE : ""))).contains(SENTENCE);
    assertThat(draftOf(export(60, k -> "Nord", k -> k < 1 ? SENTENCE : "")))
        .doesNotContain(SENTENCE);
  }

  @Test
  void address_thatManyGiveAsAnAnswer_isNoLabel() {
    assertThat(draftOf(export(60, k -> "Nord", k -> k < 5 ? "ask " + ADDRESS : "")))
        .doesNotContain(ADDRESS);
  }

  /** Labels that the study does not explain are told, but not one person's words. */
  @Test
  void sentence_thatTheStudyDoesNotExplain_isNotTold() {
    String[] refused = {
      refusalOf(k -> k < 5 ? SENTENCE : ""), refusalOf(k -> k < 1 ? SENTENCE : "")
    };

    assertThat(refused[0]).contains(SENTENCE);
    assertThat(refused[1]).contains("mauve").doesNotContain(SENTENCE);
  }

  /** How many cells of few people nobody can read is told to whom the file belongs, and to nobody who reads the result. */
  @Test
  void cellsThatFewPeopleFilledBadly_areNotCountedInAResult() {
    String study = studyOf(k -> k == 0 ? "#REF!" : "", "[mauve, beige, teal]");
    Path out = folder.resolve("out");
    CommandRun run =
        CommandRun.of(
            "-v",
            "analyze",
            "--study",
            study,
            "--format",
            "json",
            "--out",
            out.toString(),
            "--deliverables",
            "html,md,json,tables");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("counted as missing: 1 (first here)");
    assertThat(run.out() + written(out))
        .contains("nobody can read count as missing")
        .doesNotContain("missing: 1", "first here");
  }

  /** What goes to a vendor: faults with their places, and nothing by which anybody or the organization is known. */
  @Test
  void redactedCheck_tellsNoTextOfTheSurvey() {
    List<String> canaries =
        List.of("Wanderfalke", "Harbor", "Quokka", "Ann Smith", "Academy", "Comment", "4711");
    String survey =
        write(
            "Harbor 2024.csv",
            "respondent,function,unit,people_1,technology_1,business_1,empowerment_1,evidence_1,"
                + "ecosystem_1,partnership_1,change_1,delivery_1,strategy_1,strategy_2,reliance_1,"
                + "Comment of Quokka\n"
                + IntStream.range(0, 30)
                    .mapToObj(
                        p ->
                            "4711%d,%s,Wanderfalke %d,%s,3,4,3,4,5,4,3,4,5,4,3,Ann Smith\n"
                                .formatted(
                                    p,
                                    p == 7 ? "Academy" : "IT",
                                    p % 2,
                                    p == 3 ? "Ann Smith" : "4"))
                    .collect(Collectors.joining()));

    for (String format : List.of("text", "json", "markdown", "html", "sarif", "codequality")) {
      assertThat(told("-v", "check", survey, "--format", format))
          .as(format)
          .contains("Academy", "Harbor");
      assertThat(told("-v", "check", survey, "--format", format, "--redact"))
          .as(format)
          .contains("file-1.csv")
          .doesNotContain(canaries)
          .doesNotContain(folder.toString());
    }
  }

  /** Answers that are taken for a study, a questionnaire or a result by mistake: their keys and values are quoted in what is said. */
  @Test
  void address_inAFileThatIsSomethingElse_isNeverTold() {
    assertThat(refusals("the-colour")).contains("the-colour");
    assertThat(refusals(ADDRESS)).doesNotContain(ADDRESS).contains("…@…");
  }

  private String refusals(String key) {
    String answers =
        write(
            "answers.json",
            "{\"%s\": 3, \"id\": \"%s\", \"version\": \"%s\"}".formatted(key, key, key));
    return told("check", "--study", answers)
        + told("-v", "analyze", "--study", answers)
        + told("instrument", "show", answers)
        + told("instrument", "export", answers, "--for", "csv")
        + told("report", answers)
        + told("compare", answers, answers)
        + told("plan", answers);
  }

  /** What fewer than five give in any column is told nowhere, not even how often; what many give stands where it is asked about. */
  @Test
  void valueOfFew_isNotToldOfAnyColumn() {
    String few = draftOf(rareValues(4));
    String many = draftOf(rareValues(15));

    assertThat(few)
        .doesNotContain("Quokka")
        .contains("answers that few people gave (fewer than 5)");
    assertThat(many).contains("QuokkaSite", "QuokkaWave", "QuokkaLead", "QuokkaOwn", "QuokkaHue");
  }

  /** A number that stands for no answer is told whoever typed it, but none as long as a number that is somebody's. */
  @Test
  void numberInPlaceOfAnAnswer_isToldWhereItIsACode() {
    assertThat(draftOf(export(60, k -> "Nord", k -> k < 1 ? "-7" : "")))
        .contains("Answers that are none: -7");
    assertThat(draftOf(export(60, k -> "Nord", k -> k < 1 ? "-5551234" : "")))
        .doesNotContain("5551234");
    assertThat(draftOf(export(60, k -> "Nord", k -> k < 1 ? "0791234567" : "")))
        .doesNotContain("791234567");
  }

  /** Sixty people; some give a value of their own in every column. */
  private String rareValues(int some) {
    List<String> columns = List.of("Site", "Own function", "Who should lead?", "Wave", "Shift");
    List<String> rare =
        List.of("QuokkaSite", "QuokkaOwn", "QuokkaLead", "QuokkaWave", "QuokkaShift");
    List<List<String>> usual =
        List.of(
            List.of("Nord", "West"),
            List.of("IT", "HR"),
            List.of("HR", "IT"),
            List.of("2024"),
            List.of("early", "late"));
    List<String> questions =
        Stream.of("IT", "HR")
            .flatMap(f -> Stream.of("a", "b", "c").map(q -> f + ": the hue of room " + q))
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add("Id," + String.join(",", columns) + "," + String.join(",", questions));
    for (int k = 0; k < 60; k++) {
      List<String> cells = new ArrayList<>(List.of("R" + (1000 + k)));
      for (int c = 0; c < columns.size(); c++) {
        // not the same people in every column: whose rows lack everything would be left out whole
        boolean own = (k + 17 * c) % 60 < some;
        cells.add(own ? rare.get(c) : usual.get(c).get((k / 2) % usual.get(c).size()));
      }
      for (int q = 0; q < questions.size(); q++) {
        boolean own = q == 1 && k < some;
        cells.add(own ? "QuokkaHue" : LABELS.get((k + q * q) % LABELS.size()));
      }
      lines.add(String.join(",", cells));
    }
    return write("export.csv", String.join("\n", lines) + "\n");
  }

  private static Organization unitsCalled(String name) {
    return new OrganizationBuilder(1, "IT", "HR").crew(name, "1", 9).crew("West", "1", 9).build();
  }

  private String everythingOf(Organization organization) {
    String survey = write("survey.csv", organization.survey());
    String probe = write("probe.yaml", organization.instrument());
    return told("check", survey, "--instrument", probe)
        + told("check", survey, "--instrument", probe, "--format", "json")
        + told("-v", "analyze", survey, "--instrument", probe, "--format", "json");
  }

  private String namingLeaders(String name) {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT");
    builder.post("IT", "Nord", "1", name);
    Organization organization = builder.crew("Nord", "1", 12).crew("West", "1", 12).build();
    String survey = write("survey.csv", organization.survey());
    String roster = write("roster.csv", organization.roster());
    String probe = write("probe.yaml", organization.instrument());
    Path out = folder.resolve("out");
    return told(
            "analyze",
            survey,
            "--roster",
            roster,
            "--instrument",
            probe,
            "--name-leaders",
            "--out",
            out.toString(),
            "--deliverables",
            "html,md,json,tables,charts-svg")
        + written(out);
  }

  /** Units, and a word of somebody's own instead of every label. */
  private String export(int people, IntFunction<String> unit, IntFunction<String> own) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Id,Site,"
            + IntStream.range(0, COLUMNS)
                .mapToObj(q -> "The hue of room " + (char) ('a' + q))
                .collect(Collectors.joining(",")));
    for (int k = 0; k < people; k++) {
      List<String> cells = new ArrayList<>(List.of("R" + (1000 + k), unit.apply(k)));
      for (int q = 0; q < COLUMNS; q++) {
        cells.add(own.apply(k).isEmpty() ? LABELS.get((k + q * q) % LABELS.size()) : own.apply(k));
      }
      lines.add(String.join(",", cells));
    }
    return write("export.csv", String.join("\n", lines) + "\n");
  }

  private String draftOf(String export) {
    Path draft = folder.resolve("draft" + drafts++);
    return told("-v", "init", export, "--out", draft.toString(), "--roster-template")
        + told("check", export)
        + (Files.exists(draft)
            ? told("check", "--study", draft.resolve("study.yaml").toString()) + written(draft)
            : "");
  }

  /** {@code check} of a study that states other labels than the file has. */
  private String refusalOf(IntFunction<String> own) {
    return told("check", "--study", studyOf(own, "[dark, dim, light]"));
  }

  private String studyOf(IntFunction<String> own, String labels) {
    export(60, k -> "Nord", own);
    write(
        "hues.yaml",
        """
        id: hues
        version: 1
        languages: [en]
        functions: [IT]
        dimensions:
          - id: hue
            name: {en: Hue}
            scale: {min: 1, max: 3, labels: {en: %s}}
            items:
              - {id: hue_1, text: {en: The hue of room a}}
              - {id: hue_2, text: {en: The hue of room b}}
              - {id: hue_3, text: {en: The hue of room c}}
              - {id: hue_4, text: {en: The hue of room d}}
              - {id: hue_5, text: {en: The hue of room e}}
        """
            .formatted(labels));
    return write(
        "study.yaml",
        """
            files: export.csv
            instrument: hues.yaml
            columns: {respondent: {column: 1}, unit: {column: 2}}
            items: {IT: {columns: 3-7}}
            """);
  }

  private String write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(String... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.exit()).as("%s%n%s", Arrays.asList(arguments), run.err()).isIn(0, 3);
    return run.out() + run.err();
  }

  private static String written(Path out) {
    try (Stream<Path> files = Files.walk(out)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
