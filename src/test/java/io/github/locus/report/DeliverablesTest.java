package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.Component;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.ManifestJson;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.ResultJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeliverablesTest {
  /** Paper takes longest; {@link PdfReportTest} looks at it. */
  private static final Set<Deliverable> ALL =
      EnumSet.complementOf(
          EnumSet.of(Deliverable.DRAWS, Deliverable.PDF, Deliverable.DOCX, Deliverable.PPTX));

  private static final Set<Deliverable> DEFAULT =
      EnumSet.complementOf(
          EnumSet.of(
              Deliverable.DRAWS,
              Deliverable.PDF,
              Deliverable.DOCX,
              Deliverable.PPTX,
              Deliverable.XLSX));
  private static final Set<Deliverable> TEXT =
      EnumSet.of(Deliverable.HTML, Deliverable.MARKDOWN, Deliverable.JSON, Deliverable.TABLES);

  /** Pictures of pixels take longest of these, and have no words to look for. */
  private static final Set<Deliverable> WORDED = EnumSet.copyOf(ALL);

  static {
    WORDED.remove(Deliverable.CHARTS_PNG);
  }

  private static final Result RICH = ResultFixtures.rich();
  private static final Map<Result, Written> DRAWN = new HashMap<>();
  private static final String HOSTILE = "<script>alert('x')</script>";

  static List<Result> results() {
    List<String> twelve = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      twelve.add("Function number " + i + " with a name that goes on and on until nobody reads it");
    }
    return List.of(
        RICH,
        ResultFixtures.withheld(),
        ResultFixtures.sized(List.of("Only one"), 1),
        ResultFixtures.withheld(List.of("Only one")),
        ResultFixtures.sized(twelve, SeededCases.count(3, 40)),
        ResultFixtures.sized(List.of("IT", "HR"), SeededCases.count(30, 200)));
  }

  /**
   * Every deliverable of a result, with pictures of pixels for one of them; drawn once for all tests that look at the
   * same.
   */
  private static Written all(Result result) throws Exception {
    Written known = DRAWN.get(result);
    if (known == null) {
      known = write(result, result.equals(RICH) ? ALL : WORDED);
      DRAWN.put(result, known);
    }
    return known;
  }

  private static Written write(Result result, Set<Deliverable> chosen) throws Exception {
    FolderContent content = Deliverables.of(result, chosen, Origin.unknown());
    Map<String, byte[]> files = new LinkedHashMap<>(content.files());
    files.put("manifest.json", ManifestJson.write(content.manifest().orElseThrow()));
    return new Written(files);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("results")
  void everyResultHasAReport(Result result) throws Exception {
    assertThat(all(result).files().keySet())
        .contains(
            "report.html", "report.md", "result.json", "manifest.json", "tables/functions.csv");
  }

  /** Pictures of pixels say it as the SVG does; nothing else can be read without its mark. */
  @Test
  void everyDeliverableOfAnInternalResultSaysSo() throws Exception {
    Map<String, byte[]> files = write(ResultFixtures.internal(), WORDED).files();

    files.forEach(
        (path, bytes) -> {
          String text = new String(bytes, StandardCharsets.UTF_8);
          if (path.endsWith(".csv")) {
            assertThat(text.lines())
                .as(path)
                .allMatch(l -> l.endsWith(",yes") || l.endsWith(",internal"));
          } else if (path.endsWith(".json")) {
            assertThat(text).as(path).contains("\"internal\": true");
          } else if (path.endsWith(".xlsx")) {
            assertThat(WorkbookText.of(bytes).words())
                .as(path)
                .containsIgnoringCase("internal: all");
          } else {
            assertThat(text).as(path).containsIgnoringCase("internal: all");
          }
        });
  }

  @Test
  void everyFileThatNamesALeaderSaysSo() throws Exception {
    Component<Result, Map<String, FunctionResult>> functions = Result::functions;
    Component<FunctionResult, List<LeaderResult>> table = FunctionResult::leaderTable;
    Component<LeaderResult, Optional<String>> name = LeaderResult::name;
    Component<Result, AnalysisOptions> options = Result::options;
    Component<AnalysisOptions, Boolean> asked = AnalysisOptions::nameLeaders;
    Result few = ResultFixtures.sized(List.of("IT", "HR"), 1);
    Map<String, FunctionResult> named = new LinkedHashMap<>(few.functions());
    named.replaceAll(
        (id, one) ->
            table.replaced(
                one,
                one.leaderTable().stream()
                    .map(leader -> name.replaced(leader, Optional.of("Quilp " + leader.code())))
                    .toList()));
    Map<String, byte[]> files =
        write(
                options.replaced(
                    functions.replaced(few, named), asked.replaced(few.options(), true)),
                WORDED)
            .files();

    Map<String, String> naming = new LinkedHashMap<>();
    files.forEach(
        (path, bytes) -> {
          String text =
              path.endsWith(".xlsx")
                  ? WorkbookText.of(bytes).words()
                  : new String(bytes, StandardCharsets.UTF_8);
          if (text.contains("Quilp")) {
            naming.put(path, text);
          }
        });
    assertThat(naming.keySet())
        .as("tables by code alone, for what is in the order of levels would rank persons")
        .containsExactlyInAnyOrder(
            "report.html", "report.md", "result.json", "tables/leaders.csv", "tables.xlsx");
    naming.forEach(
        (path, text) ->
            assertThat(text)
                .as(path)
                .containsAnyOf("This result names", "leaders_named", "\"nameLeaders\": true"));
  }

  @Test
  void noDeliverableOfAnotherResultSaysSo() throws Exception {
    all(RICH)
        .files()
        .forEach(
            (path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContainIgnoringCase("internal: all"));
  }

  @Test
  void aRichResultHasEveryDeliverable() throws Exception {
    assertThat(all(RICH).files().keySet())
        .contains(
            "report.html",
            "report.md",
            "result.json",
            "manifest.json",
            "tables/functions.csv",
            "tables/lenses.csv",
            "charts/lenses.svg",
            "charts/lenses.png",
            "charts/dimensions.svg");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("results")
  void noOutputPrintsWhatIsNotANumber(Result result) throws Exception {
    Written output = all(result);
    for (String path : output.files().keySet()) {
      if (path.endsWith(".png")) {
        continue;
      }
      assertThat(output.text(path))
          .as(path)
          .doesNotContain("NaN", "Infinity", "Optional[", "Optional.empty");
    }
  }

  @Test
  void twoRunsGiveTheSameBytes() throws Exception {
    Map<String, byte[]> one = all(RICH).files();
    Map<String, byte[]> two = write(RICH, ALL).files();
    assertThat(two.keySet()).containsExactlyElementsOf(one.keySet());
    one.forEach((path, bytes) -> assertThat(two.get(path)).as(path).isEqualTo(bytes));
  }

  /** A batch took a set without an order, and its manifests differed from run to run. */
  @Test
  void filesStandInTheOrderOfTheirKinds_whateverThatOfTheSet() throws Exception {
    Set<Deliverable> turned =
        new LinkedHashSet<>(List.of(Deliverable.TABLES, Deliverable.JSON, Deliverable.MARKDOWN));

    assertThat(write(RICH, turned).files().keySet())
        .containsExactlyElementsOf(write(RICH, EnumSet.copyOf(turned)).files().keySet());
  }

  @Test
  void onlyWhatIsChosenIsWritten() throws Exception {
    assertThat(write(RICH, EnumSet.of(Deliverable.JSON)).files().keySet())
        .containsExactly("result.json", "manifest.json");
  }

  @Test
  void theJsonIsTheResult() throws Exception {
    Written output = write(RICH, EnumSet.of(Deliverable.JSON));
    assertThat(ResultJson.read(output.text("result.json").getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(RICH);
  }

  @Test
  void theManifestHashesEveryOtherFile() throws Exception {
    Written output = all(RICH);
    String manifest = output.text("manifest.json");
    for (String path : output.files().keySet()) {
      if (!path.equals("manifest.json")) {
        assertThat(manifest).containsPattern("\"" + Pattern.quote(path) + "\": \"[0-9a-f]{64}\"");
      }
    }
  }

  @Test
  void aHostileNameIsShownAndDoesNothing() throws Exception {
    Result result = ResultFixtures.sized(List.of(HOSTILE, "=1+1", "a|b"), 3);
    Written output = write(result, WORDED);
    assertThat(output.text("report.html")).doesNotContain("<script").contains("&lt;script&gt;");
    assertThat(output.text("charts/lenses.svg")).doesNotContain("<script");
    assertThat(output.text("report.md")).doesNotContain("<script").contains("a\\|b");
    assertThat(output.text("tables/functions.csv")).contains("\r\n'=1+1,");
  }

  @Test
  void thePageNeedsNothingFromOutside() throws Exception {
    String html = all(RICH).text("report.html");
    assertThat(html)
        .doesNotContainPattern("(src|href)=[\"']?(https?:|//)")
        .doesNotContain("<script", "<link", "@import");
    assertThat(html).doesNotContainPattern("url\\((?!data:)[^#]");
  }

  @Test
  void everyPictureHasATextAlternativeAndItsTable() throws Exception {
    String html = all(RICH).text("report.html");
    int pictures = html.split("<figure ", -1).length - 1;
    assertThat(pictures).isGreaterThanOrEqualTo(3);
    // each is drawn for a page and for a phone, and the style shows one of the two
    assertThat(html.split("role='img' aria-labelledby=", -1)).hasSize(2 * pictures + 1);
    assertThat(html.split("<figcaption>\\s*<details>", -1)).hasSize(pictures + 1);
  }

  @Test
  void idsOnThePageAreUnique() throws Exception {
    String html = all(RICH).text("report.html");
    List<String> ids =
        Pattern.compile(" id=[\"']([^\"']+)[\"']")
            .matcher(html)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(10);
  }

  @Test
  void aWithheldFigureIsADashWithItsReason() throws Exception {
    String html = write(ResultFixtures.withheld(), TEXT).text("report.html");
    assertThat(html)
        .contains("<td class=\"n\">–</td>")
        .contains("Not shown (–): fewer than 5 persons.");
  }

  @Test
  void aListWithAnUnknownDeliverable_isNone() {
    assertThat(Deliverable.parse("html,ppt")).isEmpty();
    assertThat(Deliverable.parse("")).isEmpty();
  }

  @Test
  void listsOfDeliverablesForgiveCaseAndBlanks() {
    assertThat(Deliverable.parse("HTML, charts"))
        .contains(EnumSet.of(Deliverable.HTML, Deliverable.CHARTS_SVG, Deliverable.CHARTS_PNG));
    assertThat(Deliverable.parse("all")).contains(DEFAULT);
    assertThat(Deliverable.parse("board"))
        .contains(
            EnumSet.of(Deliverable.PDF, Deliverable.DOCX, Deliverable.PPTX, Deliverable.XLSX));
  }

  private record Written(Map<String, byte[]> files) {
    String text(String path) {
      return new String(Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
    }
  }
}
