package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.cli.CommandRun;
import io.github.locus.report.PdfText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is planted in a survey is found in no byte of any output: by id, name, address, telephone number and comment, in
 * columns, headers, roster and folder, in sound rows and in broken ones.
 */
class CanariesTest {
  private static final String CANARY = "kanarie";
  private static final Pattern PLANTED = Pattern.compile("(?i)" + CANARY + "|5550999");
  private static final List<String> ITEMS =
      List.of(
          "people_1",
          "technology_1",
          "business_1",
          "empowerment_1",
          "evidence_1",
          "ecosystem_1",
          "partnership_1",
          "change_1",
          "delivery_1",
          "strategy_1",
          "strategy_2",
          "reliance_1");
  private static final String TITLE = "Harbor survey";

  @TempDir private Path temporary;

  /** Whose name no report may tell; a terminal repeats what was typed. */
  private Path folder = Path.of("");

  private Path out = Path.of("");

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectories(temporary.resolve("of Eva Kanarie"));
    out = temporary.resolve("out");
    Files.writeString(folder.resolve("survey.csv"), survey(List.of()));
    Files.writeString(
        folder.resolve("roster.csv"),
        "function,unit,wave,leader,headcount,mobile of kanarie\n"
            + Stream.of("north", "south")
                .map(unit -> "IT," + unit + ",1,Kanarie of " + unit + ",40,5550999\n")
                .collect(Collectors.joining()));
  }

  @Test
  void planted_areInNoOutputOfASoundSurvey() throws IOException {
    String told =
        analyzed("html,md,json,tables,charts-svg")
            + checked(Files.copy(Path.of(path("survey.csv")), temporary.resolve("survey.csv")))
            + told("report", result(), "--format", "html")
            + told("compare", result(), result())
            + told("privacy", out.toString())
            + told("verify", out.toString(), "--input", path("survey.csv"));

    assertThat(told).contains(TITLE); // it does read what was written
    assertThat(canaries(told)).isEmpty();
  }

  @Test
  @Tag("nightly")
  void planted_areInNoPaperOfASoundSurvey() throws IOException {
    String told = analyzed("pdf,docx,pptx,xlsx");

    assertThat(told).contains(TITLE);
    assertThat(canaries(told)).isEmpty();
  }

  /** Each fault that quotes something stands in a row of somebody's own. */
  @Test
  void planted_areInNoMessageAboutABrokenRow() throws IOException {
    String person =
        "kanarie-7,north,%s,kanarie7@firm.example,0171 kanarie,Eva Kanarie,ask Kanarie,";
    String five = "5,".repeat(ITEMS.size() - 2) + "5";
    List<String> broken =
        List.of(
            person.formatted("IT") + "kanarie," + five,
            person.formatted("IT") + "kanarie@firm.example," + five,
            person.formatted("Team of Eva Kanarie") + five + ",5",
            person.formatted("IT") + five + ",5,5,kanarie,kanarie",
            person.formatted("IT") + "\"kanarie\n" + five,
            person.formatted("IT") + five + ",5\n" + person.formatted("IT") + five + ",4");
    StringBuilder told = new StringBuilder();
    for (int b = 0; b < broken.size(); b++) {
      Path file = temporary.resolve("broken" + b + ".csv");
      Files.writeString(file, survey(List.of(broken.get(b))));
      told.append(checked(file));
    }
    assertThat(told.toString()).contains("not-a-number", "ragged-row", "duplicate-rating");
    assertThat(canaries(told.toString())).isEmpty();
  }

  /** What the program drafts for a file that it does not know goes on to others, too. */
  @Test
  void planted_areInNoDraft() throws IOException {
    Path draft = temporary.resolve("draft");
    Path export = temporary.resolve("export.csv");
    Files.writeString(
        export, survey(List.of()).replaceAll("\\w+_(\\d)", "How it goes with thing $1"));
    String told = told("-v", "init", export.toString(), "--out", draft.toString());

    assertThat(draft).isDirectory();
    assertThat(canaries(told + written(draft))).isEmpty();
  }

  /** Of platforms that tell what they asked, and where, in rows below the header. */
  @ParameterizedTest
  @CsvSource({"qualtrics, 3", "sosci, 2"})
  void planted_areInNothingThatIsToldOfMetadataRows(String platform, int headers)
      throws IOException {
    Path export = temporary.resolve(platform + ".csv");
    Files.writeString(export, export(headers));

    Path study = temporary.resolve("study.yaml");
    Files.writeString(
        study,
        "instrument: locus-12\nfunctions: {IT: IT, HR: HR}\ncolumns: {respondent: ResponseId, unit: unit}\n"
            + "items: {IT: {columns: 7-18}}\n");
    List<String> reading =
        List.of("--platform", platform, "--header-rows", String.valueOf(headers));
    StringBuilder all =
        new StringBuilder(
            told(
                with(
                    reading,
                    "-v",
                    "init",
                    export.toString(),
                    "--out",
                    temporary.resolve("draft").toString())));
    all.append(written(temporary.resolve("draft")));
    for (String command : List.of("check", "analyze")) {
      all.append(
          told(
              with(
                  reading,
                  "-v",
                  command,
                  export.toString(),
                  "--study",
                  study.toString(),
                  "--format",
                  "json")));
    }
    String told = all.toString();

    assertThat(told).contains("\"ratingsUsed\": 20", "\"platform\": \"" + platform + "\"");
    assertThat(canaries(told)).isEmpty();
  }

  private static String[] with(List<String> more, String... arguments) {
    return Stream.concat(Stream.of(arguments), more.stream()).toArray(String[]::new);
  }

  /** Twenty people who rate one function, of whom a platform tells in up to three rows what was asked, and who was. */
  private static String export(int headers) {
    List<String> names =
        Stream.concat(
                Stream.of("ResponseId", "IPAddress", "RecipientEmail", "RecipientLastName", "Q9"),
                Stream.concat(
                    Stream.of("unit"),
                    ITEMS.stream().map(item -> "Q1_" + (1 + ITEMS.indexOf(item)))))
            .toList();
    List<String> asked =
        IntStream.range(0, names.size())
            .mapToObj(
                c ->
                    c < 5
                        ? "What of it (else eva@kanarie.example or 0171 2233445 kanarie)?"
                        : "IT works with people in way " + c)
            .toList();
    List<String> origins =
        IntStream.range(0, names.size())
            .mapToObj(c -> "\"{\"\"ImportId\"\":\"\"" + (c < 5 ? "kanarie" : "QID") + c + "\"\"}\"")
            .toList();
    Random random = new Random(1);
    return Stream.of(names, asked, origins)
            .limit(headers)
            .map(row -> String.join(",", row) + "\n")
            .collect(Collectors.joining())
        + IntStream.range(0, 20)
            .mapToObj(
                p ->
                    "R_kanarie%d,192.0.2.%d kanarie,p%d@kanarie.example,Kanarie %d,Kanarie said %d,%s,"
                            .formatted(p, p, p, p, p, p % 2 == 0 ? "north" : "south")
                        + random
                            .ints(ITEMS.size(), 1, 6)
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(","))
                        + "\n")
            .collect(Collectors.joining());
  }

  private String analyzed(String deliverables) {
    return told(
            "-v",
            "analyze",
            path("survey.csv"),
            "--roster",
            path("roster.csv"),
            "--title",
            TITLE,
            "--ledger",
            temporary.resolve("ledger").toString(),
            "--deliverables",
            deliverables,
            "--out",
            out.toString())
        + written(out);
  }

  private String checked(Path file) {
    return Stream.of("text", "json", "sarif")
        .map(format -> told("-v", "check", file.toString(), "--format", format))
        .collect(Collectors.joining());
  }

  /** What stands around each of them. */
  private static List<String> canaries(String told) {
    return PLANTED
        .matcher(told)
        .results()
        .limit(5)
        .map(
            found ->
                told.substring(
                    Math.max(0, found.start() - 40), Math.min(told.length(), found.end() + 20)))
        .toList();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String result() {
    return out.resolve("result.json").toString();
  }

  private String told(String... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.exit()).as(run.err()).isIn(0, 3);
    return (run.out() + run.err()).replace(folder.toString(), "");
  }

  private static String written(Path out) {
    try (Stream<Path> files = Files.walk(out)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        all.append(file.getFileName()).append(new String(bytes, StandardCharsets.UTF_8));
        if (file.toString().endsWith(".pdf")) {
          all.append(PdfText.of(bytes));
        }
        all.append(parts(bytes));
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of an archive every part, also of one within. */
  private static String parts(byte[] archive) throws IOException {
    StringBuilder parts = new StringBuilder();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        parts.append(part.getName()).append(new String(bytes, StandardCharsets.UTF_8));
        parts.append(parts(bytes));
      }
    }
    return parts.toString();
  }

  /** Twenty people of two units, each planted in every column that may tell of a person. */
  private static String survey(List<String> more) {
    Random random = new Random(1);
    return "respondent,unit,function,E-mail,Phone (ask Eva Kanarie: eva@kanarie.example or +49 171 5550999),Your name,Comment for kanarie Person,"
        + String.join(",", ITEMS)
        + "\n"
        + IntStream.range(0, 20)
            .mapToObj(
                p ->
                    "kanarie-%d,%s,IT,p%d@kanarie.example,+49 171 55%04d kanarie,Eva Kanarie %d,Kanarie said %d,"
                            .formatted(p, p % 2 == 0 ? "north" : "south", p, p, p, p)
                        + random
                            .ints(ITEMS.size(), 1, 6)
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(","))
                        + "\n")
            .collect(Collectors.joining())
        + String.join("\n", more);
  }
}
