package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.locus.report.TextWidth;
import io.github.locus.result.Contract;
import io.github.locus.result.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchCommandTest {
  private static final String KINDS = "json,md";

  /** Each of the nine capabilities of a built-in one is a model of its own; here it is about folders. */
  private static final String INSTRUMENT =
      "src/test/resources/questionnaires/three-capabilities.yaml";

  private static final String FEW = "--respondents=6";

  /** Persons of one unit who answer late, more than a smallest group. */
  private static final int LATE = 6;

  private static final List<String> NAMES = List.of("north", "south");

  @TempDir private static Path shared = Path.of("");

  /** A batch of both organisations into an empty folder, which several tests look at. */
  private static CommandRun fresh = new CommandRun(0, "", "");

  @TempDir private Path folder = Path.of("");
  private Path clients = Path.of("");
  private Path out = Path.of("");

  @BeforeAll
  static void surveys() throws IOException {
    Path both = Files.createDirectories(shared.resolve("clients"));
    simulate("north", "--function=IT:66:4", FEW); // without a ranking an analysis takes a quarter
    simulate("south", "--function=IT:45:4", "--function=HR:50:6", FEW);
    for (String name : NAMES) {
      copy(shared.resolve(name), both.resolve(name), "survey.csv", "roster.csv");
    }
    fresh = batch(both, shared.resolve("done"), "--threads", "1");
  }

  @BeforeEach
  void copies() throws IOException {
    clients = Files.createDirectories(folder.resolve("clients"));
    out = folder.resolve("out");
    for (String name : NAMES) {
      copy(shared.resolve(name), clients.resolve(name), "survey.csv", "roster.csv");
    }
  }

  /** As after a batch: it goes by what the files are, not by where they lie. */
  private CommandRun batchAfterOne(String... more) throws IOException {
    copy(shared.resolve("done"), out, "manifest.json", "portfolio.json", "portfolio.html");
    copy(shared.resolve("done"), out, "portfolio.md", "portfolio.csv");
    for (String name : NAMES) {
      copy(
          shared.resolve("done").resolve(name),
          out.resolve(name),
          "manifest.json",
          "result.json",
          "report.md");
    }
    return batch(more);
  }

  private static void copy(Path from, Path to, String... files) throws IOException {
    Files.createDirectories(to);
    for (String file : files) {
      Files.copy(from.resolve(file), to.resolve(file));
    }
  }

  @Test
  void eachOrganisation_getsWhatAnalyzeWouldWrite_andAPlaceInThePortfolio() throws IOException {
    CommandRun run = fresh;
    Path done = shared.resolve("done");
    Path alone = folder.resolve("alone");
    CommandRun.of(
        "analyze",
        clients.resolve("north/survey.csv").toString(),
        "--roster",
        clients.resolve("north/roster.csv").toString(),
        "--title",
        "north",
        "--instrument",
        INSTRUMENT,
        "--deliverables",
        KINDS,
        "--out",
        alone.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(done.resolve("north/result.json"))
        .hasSameBinaryContentAs(alone.resolve("result.json"));
    assertThat(done.resolve("north/report.md")).hasSameBinaryContentAs(alone.resolve("report.md"));
    assertThat(done.resolve("portfolio.html"))
        .content()
        .contains("north", "south", "class=\"slim\"");
    assertThat(done.resolve("portfolio.json"))
        .content()
        .contains("\"schemaVersion\": " + Contract.PORTFOLIO.version());
    assertThat(run.out().lines()).allMatch(line -> TextWidth.of(line) <= 80);
    assertThat(run.err()).contains("[1/2]", "[2/2]");
  }

  @Test
  void portfolio_leadsToTheReportOfEach_whateverItsName() throws IOException {
    Files.move(clients.resolve("south"), clients.resolve("a#b ?:c"));
    leaveOut("north");
    batch();

    assertThat(out.resolve("portfolio.html"))
        .content()
        .contains("href=\"./a%23b%20%3F%3Ac/report.md\"", "<figure id=\"chart-portfolio-leading\"");
    assertThat(out.resolve("portfolio.md")).content().contains("](./a%23b%20%3F%3Ac/report.md)");
    assertThat(out.resolve("a#b ?:c/report.md")).exists();
  }

  @Test
  void portfolioOfFiguresWithAllDigits_saysThatItIsInternal() throws IOException {
    leaveOut("south");
    batch("--full-precision");

    assertThat(out.resolve("portfolio.md")).content().contains("**Internal");
    assertThat(out.resolve("portfolio.csv")).content().contains(",yes");
  }

  @Test
  void oneThatCannotBeAnalysed_stopsNoOther_andIsToldWithItsReason() throws IOException {
    Files.writeString(clients.resolve("broken.csv"), "function,unit,leader\nIT,a,b\n");
    CommandRun run = batchAfterOne();

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("Analysed: 2 of 3 organisations.", "roster");
    assertThat(out.resolve("north/result.json")).exists();
    assertThat(out.resolve("broken")).doesNotExist();
    assertThat(out.resolve("portfolio.csv")).content().contains("broken,,failed,");
  }

  @Test
  void faultOfAStudyFile_isToldInThePortfolio() throws IOException {
    Path bad = Files.createDirectories(clients.resolve("bad"));
    Files.writeString(bad.resolve("study.yaml"), "title: Bad\nserveys: survey.csv\n");
    CommandRun run = batchAfterOne();

    assertThat(run.exit()).isEqualTo(3);
    assertThat(out.resolve("portfolio.md")).content().contains("study.yaml:2").contains("serveys");
  }

  @Test
  void progressAsJson_isALineForEach_andNothingElse() throws IOException {
    CommandRun run = batchAfterOne("--progress", "json");

    assertThat(run.err().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"organisation\":") && line.endsWith("}"))
        .anyMatch(line -> line.contains("\"unchanged\":true") && line.contains("\"done\":2"));
  }

  @Test
  void portfolio_hasWhatBecameOfTheGates() throws IOException {
    batchAfterOne("--gate", "functions.IT.today >= 1000");

    assertThat(out.resolve("portfolio.md"))
        .content()
        .contains("## Gates", "| north | failed | functions.IT.today ");
    batch();
    assertThat(out.resolve("portfolio.md")).content().doesNotContain("## Gates");
  }

  @Test
  void whatTookLong_isToldInTheEnd() throws IOException {
    assertThat(batchAfterOne("--anew").err().lines().reduce("", (before, line) -> line))
        .contains("2 organisations in ", "0 taken as they were", "The longest: ", "north ");
    assertThat(batch().err()).contains("2 taken as they were").doesNotContain("The longest");
  }

  @Test
  void organisationsOfOneTitle_areToldApart() throws IOException {
    for (String name : NAMES) {
      Files.writeString(
          clients.resolve(name).resolve("study.yaml"),
          "title: Works\nfiles: survey.csv\nroster: roster.csv\n");
    }
    Path junit = folder.resolve("gates.xml");
    batch("--gate", "functions.IT.today >= 1", "--junit", junit.toString());

    assertThat(out.resolve("portfolio.md")).content().contains("Works (north)", "Works (south)");
    assertThat(junit).content().contains("classname=\"Works (north)\"");
    requireDevelopment("Works-development");
  }

  /** Results of one title are one organisation that recurs: its development is a folder as every other. */
  private void requireDevelopment(String name) throws IOException {
    Path own = out.resolve(name);
    assertThat(out.resolve("portfolio.html"))
        .content()
        .contains("href=\"./" + name + "/development.md\"");
    assertThat(own.resolve("development.md")).content().contains("# Works: what", "north", "south");
    assertThat(own.resolve("manifest.json")).content().contains("south/result.json");
    Map<String, String> first = tree();
    FileTime written = Files.getLastModifiedTime(own.resolve("development.json"));
    CommandRun again = batch();

    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(Files.getLastModifiedTime(own.resolve("development.json"))).isEqualTo(written);
    Files.delete(own.resolve("development.md"));
    assertThat(CommandRun.of("verify", out + "").out()).contains(name + "/development.md");
    batch();
    assertThat(tree().keySet()).isEqualTo(first.keySet());
    Files.delete(own.resolve("manifest.json"));
    Files.writeString(own.resolve("development.md"), "mine");
    CommandRun inTheWay = batch();
    assertThat(inTheWay.exit()).isEqualTo(3);
    assertThat(inTheWay.err()).contains("the development of Works could not be written");
    assertThat(out.resolve("portfolio.html")).content().doesNotContain("/development.md");
    assertThat(own.resolve("development.md")).content().isEqualTo("mine");
  }

  @Test
  void oneWithoutAResult_isAnErrorOfTheBuild() throws IOException {
    Files.writeString(clients.resolve("broken.csv"), "function,unit,leader\nIT,a,b\n");
    Path junit = folder.resolve("gates.xml");
    batchAfterOne("--gate", "functions.IT.today >= 1", "--junit", junit.toString());

    assertThat(junit)
        .content()
        .contains("tests=\"3\" failures=\"0\" errors=\"1\"")
        .contains("<testcase classname=\"broken\" name=\"analysis\"><error message=");
  }

  /** A host that is told of some organisations only takes the faults of the others for mended. */
  @Test
  void faultsOfAllInputs_areInOneFile_ofWhatIsUnchangedToo() throws IOException {
    Files.writeString(clients.resolve("broken.csv"), "function,unit,leader\nIT,a,b\n");
    Path survey = clients.resolve("north/survey.csv");
    String unknown = Files.readString(survey).replaceAll("\n", ",\n").replaceFirst(",\n", ",x\n");
    Files.writeString(survey, unknown);
    Path sarif = folder.resolve("faults.sarif");
    Path quality = folder.resolve("faults.json");
    String[] files = {"--sarif", sarif.toString(), "--codequality", quality.toString()};
    CommandRun run = batchAfterOne("--quiet");
    Files.writeString(sarif, "mine");
    CommandRun inTheWay = batch(files);
    Files.delete(sarif);
    CommandRun told = batch(files);
    String first = Files.readString(quality);
    batch(files);

    assertThat(run.exit()).isEqualTo(3);
    assertThat(inTheWay.exit()).isEqualTo(4);
    assertThat(inTheWay.err()).contains("is no report of that kind");
    assertThat(told.exit()).isEqualTo(3);
    assertThat(first).contains("broken.csv", "north/survey.csv");
    assertThat(sarif).content().contains("broken.csv", "north/survey.csv");
    assertThat(quality).content().isEqualTo(first);
  }

  @Test
  void gateOfAFile_thatNamesNoFigure_isToldWithItsLine() throws IOException {
    Path gates = Files.writeString(folder.resolve("g.txt"), "# gates\n\nfunctions.XX.today >= 1\n");
    CommandRun run = batchAfterOne("--gates", gates.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(gates + ":3");
  }

  @Test
  void oneFileSplitByAColumn_givesWhatSeparateFilesGive() throws IOException {
    Path all = together("survey.csv");
    Path leaders = together("roster.csv");
    CommandRun run =
        CommandRun.of(
            "batch",
            all.toString(),
            "--by",
            "client",
            "--roster",
            leaders.toString(),
            "--instrument",
            INSTRUMENT,
            "--out",
            out.toString(),
            "--deliverables",
            "json");

    assertThat(run.exit()).as(run.err()).isZero();
    for (String name : NAMES) {
      assertThat(ownFigures(out.resolve(name)))
          .isEqualTo(ownFigures(shared.resolve("done").resolve(name)));
    }
  }

  /** What follows what the files were. */
  private static String ownFigures(Path folder) throws IOException {
    String json = Files.readString(folder.resolve("result.json"));
    return json.substring(json.indexOf("\"verdict\""), json.indexOf("\"quality\""));
  }

  @Test
  void columnThatTellsPersonsApart_isRefused_withoutNamingAny() throws IOException {
    CommandRun run =
        CommandRun.of(
            "batch", together("survey.csv").toString(), "--by", "respondent", "--out", out + "");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("respondent").doesNotContain("R0001", "R01", "R1");
    assertThat(out).doesNotExist();
  }

  private Path together(String file) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String name : NAMES) {
      List<String> lines = Files.readAllLines(clients.resolve(name).resolve(file));
      if (all.isEmpty()) {
        all.append("client,").append(lines.get(0)).append('\n');
      }
      lines.stream().skip(1).forEach(l -> all.append(name + ",").append(l).append('\n'));
    }
    return Files.writeString(folder.resolve("all-" + file), all);
  }

  @Test
  void fileOfTheBatch_holdsForAll_unlessAStudyOrTheCommandLineSaysOtherwise() throws IOException {
    Files.writeString(clients.resolve("batch.yaml"), "threshold: 50\nlanguage: de\n");
    Files.writeString(
        clients.resolve("south/study.yaml"),
        "files: survey.csv\nroster: roster.csv\nthreshold: 55\n");
    CommandRun run = batch("--seed", "3");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(out.resolve("north/result.json"))
        .content()
        .contains("\"threshold\": 50.0", "\"language\": \"de\"");
    assertThat(out.resolve("south/result.json"))
        .content()
        .contains("\"threshold\": 55.0", "\"language\": \"de\"");
    assertThat(out.resolve("portfolio.md")).content().contains("Wer wo führen sollte");
  }

  /** What is unchanged is made again where the look is another. */
  @Test
  void brandBesideTheFileOfTheBatch_isOnThePortfolio_andBehindEachOrganisation()
      throws IOException {
    Files.writeString(clients.resolve("batch.yaml"), "brand: look/house.yaml\npaper: letter\n");
    Files.createDirectories(clients.resolve("look"));
    Path brand = Files.writeString(clients.resolve("look/house.yaml"), "mark: Between us\n");
    leaveOut("south");
    batch();
    Files.writeString(brand, "mark: For the board\n");
    CommandRun run = batch();

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(out.resolve("portfolio.html")).content().contains("For the board", "{size:letter;");
    assertThat(out.resolve("north/manifest.json"))
        .content()
        .contains("house.yaml", Sha256.of(Files.readAllBytes(brand)));
  }

  @ParameterizedTest
  @CsvSource({
    "list.csv, 'organisation,survey,roster,title@One,clients/north/survey.csv,"
        + "clients/north/roster.csv,North & Sons@'",
    "list.yaml, 'organisations:@  - name: One@    survey: clients/north/survey.csv@"
        + "    roster: clients/north/roster.csv@    title: North & Sons@'"
  })
  void listOfOrganisations_namesTheirFiles(String name, String text) throws IOException {
    Path list = Files.writeString(folder.resolve(name), text.replace('@', '\n'));
    CommandRun run = batch(list, out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(out.resolve("portfolio.csv")).content().contains("\nOne,North & Sons,analyzed,");
  }

  @ParameterizedTest
  @CsvSource({
    "'organisation,survey@../away,clients/north/survey.csv@', ../away",
    "'organisation,survey@One,@', One",
    "'organisation,survey@One,a.csv@one,b.csv@', one"
  })
  void listThatCannotBeMeant_isRefused_beforeAnythingIsWritten(String text, String named)
      throws IOException {
    Path list = Files.writeString(folder.resolve("list.csv"), text.replace('@', '\n'));
    CommandRun run = batch(list, out);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(named);
    assertThat(out).doesNotExist();
  }

  @Test
  void oneThatCannotBeAnalysed_goesBeforeAGateThatFails() throws IOException {
    Files.writeString(clients.resolve("broken.csv"), "function,unit,leader\nIT,a,b\n");
    CommandRun run = batchAfterOne("--gate", "functions.IT.today >= 60");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("1 failed");
  }

  @Test
  void whatIsDoneAndUnchanged_isNotComputedAgain_andADraftLeftOfItIsRemoved() throws IOException {
    batchAfterOne();
    Map<String, String> first = tree();
    // of a run that was killed when all was in place but its draft not yet gone
    Path left = Files.createDirectory(out.resolve(".north.locus-draft"));
    FileTime written = Files.getLastModifiedTime(out.resolve("north/result.json"));
    Files.writeString(out.resolve("south/report.md"), "mine");
    CommandRun again = batch("--force");

    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(Files.getLastModifiedTime(out.resolve("north/result.json"))).isEqualTo(written);
    assertThat(left).doesNotExist();
    assertThat(out.resolve("south/report.md.bak-1")).content().isEqualTo("mine");
    Files.delete(out.resolve("south/report.md.bak-1"));
    assertThat(tree()).isEqualTo(first);
  }

  /** The two could be subtracted, so that the difference would be of the one who is gone. */
  @Test
  void resultOfOnePersonFewer_isRefused_andTheEarlierStays_unlessAccepted() throws IOException {
    Path survey = clients.resolve("north/survey.csv");
    List<String> lines = Files.readAllLines(survey);
    String person = lines.get(1).substring(0, lines.get(1).indexOf(',') + 1);
    Files.write(survey, lines.stream().filter(line -> !line.startsWith(person)).toList());
    CommandRun refused = batchAfterOne("--quiet");
    byte[] earlier = Files.readAllBytes(out.resolve("north/result.json"));

    assertThat(refused.exit()).as(refused.err()).isEqualTo(3);
    assertThat(refused.out())
        .containsPattern("north\\s+was\\s+refused")
        .containsPattern("--accept-differencing")
        .doesNotContain("south was");
    assertThat(refused.err())
        .startsWith("locus: north was refused")
        .contains("--accept-differencing")
        .hasLineCount(1);
    assertThat(earlier)
        .isEqualTo(Files.readAllBytes(shared.resolve("done").resolve("north/result.json")));
    assertThat(out.resolve("portfolio.csv")).content().contains("north,,refused,", "south,south,a");

    Files.writeString(clients.resolve("batch.yaml"), "acceptDifferencing: true\n");
    Files.createFile(clients.resolve("north/release-log.csv"));
    Files.writeString(clients.resolve("north/study.yaml"), "files: survey.csv\n");
    CommandRun accepted = batch();

    assertThat(accepted.exit()).as(accepted.err()).isZero();
    assertThat(out.resolve("north/result.json"))
        .content()
        .isNotEqualTo(new String(earlier))
        .contains("differencing-accepted");
    assertThat(out.resolve("south/result.json")).content().doesNotContain("differencing-accepted");
    assertThat(Files.readAllLines(clients.resolve("north/release-log.csv")))
        .hasSize(2)
        .last(STRING)
        .endsWith(",true");
    assertThat(out.resolve("manifest.json")).content().contains("\"acceptDifferencing\": true");
  }

  /** As many as before, of whom one is another; what is known of one organisation binds no other. */
  @Test
  void swapOfAPerson_isRefusedByTheLedger_ofThatOrganisationAlone() throws IOException {
    leaveOut("south");
    String ledger = folder.resolve("ledger").toString();
    CommandRun first = batch("--ledger", ledger);
    assertThat(first.exit()).as(first.err()).isZero();
    byte[] earlier = Files.readAllBytes(out.resolve("north/result.json"));
    Path survey = clients.resolve("north/survey.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(survey));
    lines.replaceAll(line -> line.startsWith(person(lines)) ? turned(line) : line);
    Files.write(survey, lines);
    copy(clients.resolve("north"), clients.resolve("mill"), "survey.csv", "roster.csv");

    CommandRun swapped = batch("--ledger", ledger, "--threads", "2");

    assertThat(swapped.exit()).as(swapped.err()).isEqualTo(3);
    assertThat(swapped.out())
        .containsPattern("north\\s+was\\s+refused")
        .contains(ledger)
        .doesNotContain("mill was");
    assertThat(out.resolve("mill/result.json")).exists();
    assertThat(Files.readAllBytes(out.resolve("north/result.json"))).isEqualTo(earlier);
  }

  /** Nearly the same persons rated both functions, so that the results tell no number; the ledger knows who is in them. */
  @Test
  void resultThatTellsNoNumbers_isHeldAgainstTheLedger_whereThatHoldsTheEarlierOne()
      throws IOException {
    leaveOut("north");
    leaveOut("south");
    simulate("more", "--function=IT:45:4", "--function=HR:50:6", "--respondents=24");
    copy(shared.resolve("more"), clients.resolve("south"), "survey.csv", "roster.csv");
    Path survey = clients.resolve("south/survey.csv");
    List<String> all = ratingsOfNearlyTheSame(Files.readAllLines(survey));
    String ledger = folder.resolve("ledger").toString();
    Files.write(survey, all.subList(0, all.size() - 2 * LATE));
    CommandRun first = batch("--ledger", ledger);
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(out.resolve("south/result.json"))
        .content()
        .containsPattern("\"IT\": \\{\\s*\"2024\": null");

    Files.write(survey, all.subList(0, all.size() - 2 * (LATE - 1)));
    assertThat(batch("--ledger", ledger).exit()).as("one more").isEqualTo(3);
    Files.write(survey, all);
    assertThat(batch().exit()).as("nobody knows who is in it").isEqualTo(3);
    assertThat(batch("--ledger", folder.resolve("new").toString()).exit())
        .as("a ledger that does not hold the earlier one")
        .isEqualTo(3);
    Files.writeString(clients.resolve("south/study.yaml"), "title: Other\nfiles: survey.csv\n");
    assertThat(batch("--ledger", ledger).exit()).as("under another title").isEqualTo(3);
    Files.delete(clients.resolve("south/study.yaml"));
    CommandRun later = batch("--ledger", ledger);
    assertThat(later.exit()).as(later.err()).isZero();
    assertThat(out.resolve("south/result.json")).content().doesNotContain("differencing-accepted");
  }

  /** Those who rated both functions, by unit; one of the first has rated one alone. */
  private static List<String> ratingsOfNearlyTheSame(List<String> lines) {
    Map<String, List<String>> byPerson =
        lines.stream()
            .skip(1)
            .collect(
                Collectors.groupingBy(
                    line -> line.substring(0, line.indexOf(',')),
                    LinkedHashMap::new,
                    Collectors.toList()));
    byPerson.values().removeIf(ratings -> ratings.size() < 2);
    List<String> all = new ArrayList<>(lines.subList(0, 1));
    byPerson.values().forEach(all::addAll);
    all.remove(1);
    return all;
  }

  private static String person(List<String> lines) {
    return lines.get(1).substring(0, lines.get(1).indexOf(',') + 1);
  }

  /** Somebody whose last answer is another. */
  private static String turned(String line) {
    return line.substring(0, line.length() - 1) + (line.endsWith("1") ? "2" : "1");
  }

  /** Whichever thread is faster: the later round waits for the earlier. */
  @Test
  void roundsOfOneWave_thatDifferByFew_areOneResult() throws IOException {
    for (String year : List.of("2024", "2025")) {
      copy(clients.resolve("north"), clients.resolve(year + "/mill"), "survey.csv", "roster.csv");
    }
    Path survey = clients.resolve("2024/mill/survey.csv");
    List<String> lines = Files.readAllLines(survey);
    String person = lines.get(1).substring(0, lines.get(1).indexOf(',') + 1);
    Files.write(survey, lines.stream().filter(line -> !line.startsWith(person)).toList());
    CommandRun run = batchAfterOne("--threads", "4");

    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    assertThat(out.resolve("mill-2024/result.json")).exists();
    assertThat(out.resolve("mill-2025")).doesNotExist();
    assertThat(run.out()).containsPattern("the\\s+result\\s+mill-2024");
  }

  @Test
  void otherOptions_areComputedAgain() throws IOException {
    batchAfterOne();
    String first = Files.readString(out.resolve("north/result.json"));
    batch("--threshold", "50");

    assertThat(Files.readString(out.resolve("north/result.json")))
        .isNotEqualTo(first)
        .contains("\"threshold\": 50.0");
  }

  /** What is unchanged is made again where others read it. */
  @Test
  void audience_isThatOfTheDocumentsOfEach_andNotOfTheResult() throws IOException {
    batchAfterOne();
    leaveOut("south");
    String whole = Files.readString(out.resolve("north/report.md"));
    String result = Files.readString(out.resolve("north/result.json"));
    CommandRun run = batch("--audience", "board");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(out.resolve("north/report.md"))
        .content()
        .contains("Edition for the board")
        .hasSizeLessThan(whole.length());
    assertThat(out.resolve("north/result.json")).content().isEqualTo(result);
  }

  @Test
  void threads_changeNoByte() throws IOException {
    batchAfterOne();
    Map<String, String> before = tree();
    batch("--threads", "8", "--anew");

    assertThat(tree()).isEqualTo(before);
  }

  @Test
  void gates_areHeldAgainstEach_andEndWith1() throws IOException {
    CommandRun run = batchAfterOne("--gate", "functions.IT.today >= 60");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("1 passed", "1 failed", "north", "south");
  }

  @Test
  void gateOnAPlaceThatAnOrganisationHasNot_isUsage_andLosesNoResult() throws IOException {
    String gate = "functions.Sales.today >= 0";
    CommandRun run = batchAfterOne("--gate", gate);

    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("north: gate “" + gate, "south: gate “" + gate);
    assertThat(run.out()).contains("Analysed: all of 2 organisations.");
    assertThat(out.resolve("portfolio.json")).exists();
  }

  /** No text may say that gates are kept which nobody could look at. */
  @Test
  void brokenGate_isToldWhereverGatesAre() throws IOException {
    Path junit = folder.resolve("gates.xml");
    Path summary = folder.resolve("summary.md");
    String[] to = {"--junit", junit.toString(), "--summary", summary.toString()};

    batchAfterOne("--gate", "functions.HR.today >= 0", to[0], to[1], to[2], to[3]);
    String told = "The gates are not kept: 1 passed and 1 organisation held against none.";
    assertThat(out.resolve("portfolio.md")).content().contains(told, "- north is held against");
    assertThat(summary).content().contains("**Not all kept.** " + told, "- north is held against");
    assertThat(junit)
        .content()
        .contains("tests=\"2\" failures=\"0\" errors=\"1\"", "no “HR”; there are: IT");

    batch("--gate", "functions.Sales.today >= 0", to[0], to[1], to[2], to[3]);
    assertThat(out.resolve("portfolio.md"))
        .content()
        .contains("The gates are not kept: 0 passed and 2 organisations held against none.")
        .doesNotContain("**Gates and what was found**");
    assertThat(junit).content().contains("tests=\"2\" failures=\"0\" errors=\"2\"");
  }

  @Test
  void gateOfAFolderOfBatch_looksAtEachOrganisationOfItsLastRun() throws IOException {
    batchAfterOne();
    String gate = "functions.IT.today >= 0";
    CommandRun both = CommandRun.of("gate", out.toString(), "--gate", gate);
    CommandRun report = CommandRun.of("report", out.toString());
    Files.writeString(clients.resolve("south/survey.csv"), "a,b\n");
    batch();
    CommandRun one = CommandRun.of("gate", out.toString(), "--gate", gate);

    assertThat(both.exit()).as(both.err()).isZero();
    assertThat(both.out()).contains("2 passed", "north", "south");
    assertThat(report.exit()).isEqualTo(4);
    assertThat(report.err()).contains("several organisations", out.resolve("north").toString());
    assertThat(one.exit()).as("an older result is none of this run").isEqualTo(3);
    assertThat(one.out()).contains("1 passed", "south could not be analysed");
    assertThat(one.err()).contains("south could not be analysed");
  }

  @Test
  void junitFile_ofARunWithoutResults_isNotThatOfTheRunBefore() throws IOException {
    Path junit = folder.resolve("gates.xml");
    batchAfterOne("--gate", "functions.IT.today >= 0", "--junit", junit.toString());
    for (String name : NAMES) {
      Files.writeString(clients.resolve(name).resolve("survey.csv"), "a,b\n");
    }
    CommandRun run = batch("--gate", "functions.IT.today >= 0", "--junit", junit.toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(junit)
        .content()
        .contains("tests=\"2\" failures=\"0\" errors=\"2\"")
        .doesNotContain("today");
  }

  @Test
  void nameWithALineBreak_isOneLineInTheLogAndInJunit() throws IOException {
    Files.move(clients.resolve("north"), clients.resolve("north\n::error::x"));
    Path junit = folder.resolve("gates.xml");
    CommandRun run =
        batchAfterOne(
            "--gate", "functions.IT.today >= 1000", "--junit", junit.toString(), "--format", "csv");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err().lines()).noneMatch(line -> line.startsWith("::"));
    assertThat(Files.readString(junit).lines()).noneMatch(line -> line.startsWith("::"));
  }

  @Test
  void folderThatIsNoOrganisation_isTold() throws IOException {
    Path other = Files.createDirectories(clients.resolve("west"));
    CommandRun run = batchAfterOne();

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains(other + ": left out");
    assertThat(batch("--quiet").err()).isEmpty();
  }

  @Test
  void filesOfOthersInTheFolder_stay() throws IOException {
    Files.createDirectories(out.resolve("north"));
    Path notes = Files.writeString(out.resolve("notes.txt"), "mine");
    Path own = Files.writeString(out.resolve("north/result.json"), "mine");
    CommandRun run = batch();

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("Analysed: 1 of 2 organisations.");
    assertThat(notes).content().isEqualTo("mine");
    assertThat(own).content().isEqualTo("mine");
  }

  @Test
  void folderThatHoldsTheOrganisations_isRefused() throws IOException {
    CommandRun run = CommandRun.of("batch", clients.toString(), "--out", clients.toString());

    assertThat(run.exit()).isEqualTo(3);
    try (Stream<Path> left = Files.list(clients)) {
      assertThat(left).hasSize(2);
    }
  }

  @Test
  void oneTitleForAll_andAnEmptyFolder_areUsage() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));

    assertThat(batch("--title", "All").exit()).isEqualTo(2);
    assertThat(CommandRun.of("batch", empty.toString(), "--out", out.toString()).exit())
        .isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  /** Where one organisation shows it. */
  private void leaveOut(String name) throws IOException {
    Path files = clients.resolve(name);
    Files.delete(files.resolve("survey.csv"));
    Files.delete(files.resolve("roster.csv"));
    Files.delete(files);
  }

  private CommandRun batch(String... more) {
    return batch(clients, out, more);
  }

  private static CommandRun batch(Path clients, Path out, String... more) {
    return CommandRun.of(
        Stream.concat(
                Stream.of(
                    "batch",
                    clients.toString(),
                    "--instrument",
                    INSTRUMENT,
                    "--out",
                    out.toString(),
                    "--deliverables",
                    KINDS),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private Map<String, String> tree() throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> tree.put(out.relativize(file).toString(), content(file)));
    }
    return tree;
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void simulate(String name, String... options) {
    CommandRun run =
        CommandRun.of(
            Stream.concat(
                    Stream.of(
                        "simulate",
                        "--instrument",
                        INSTRUMENT,
                        "--units=4",
                        "--out=" + shared.resolve(name)),
                    Stream.of(options))
                .toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isZero();
  }
}
