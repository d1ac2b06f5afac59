package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.diagnostic.Clause;
import io.github.locus.gate.GateException;
import io.github.locus.gate.GateKeeper;
import io.github.locus.gate.GateParser;
import io.github.locus.page.GateDocument;
import io.github.locus.report.Documents;
import io.github.locus.report.GitHubLines;
import io.github.locus.report.JunitFile;
import io.github.locus.result.GateOutcome;
import io.github.locus.result.GateReport;
import io.github.locus.result.GateStatus;
import io.github.locus.result.GatedResult;
import io.github.locus.result.MissingResult;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioState;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.GateSentences;
import io.github.locus.wording.Words;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What is said of gates is what became of them: batches of random organisations, gates and bounds, many of these a hair
 * beside the figure, in every text that tells of them and in both languages.
 */
class GateMessagesTest {
  private static final Pattern LINE =
      Pattern.compile("(\\S+): (.*) \\((?:found|gefunden): (.*)\\)");
  private static final Pattern FIGURE_GATE = Pattern.compile(".* (>=|<=|>|<|==|!=) (-?[0-9.]+)");
  private static final List<Result> RESULTS =
      List.of(
          ResultFixtures.rich(),
          ResultFixtures.published(),
          ResultFixtures.internal(),
          ResultFixtures.withheld());

  /** A batch whose gates have been judged. */
  private record Judged(GateReport report, List<BatchLine> lines, Words words) {
    GateSentences told() {
      return new GateSentences(words);
    }

    String name(GateStatus status) {
      return words.name("gated", status);
    }
  }

  static Stream<SplittableRandom> seeds() {
    return SeededCases.seeds(60, 2_000).mapToObj(SplittableRandom::new);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void figureAndBound_inALine_lieAsItsFirstWordSays(SplittableRandom random) throws Exception {
    Judged judged = judged(random);
    for (GatedResult result : judged.report().results()) {
      for (GateOutcome outcome : result.gates()) {
        holds(judged, judged.told().line(result, outcome));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void junit_countsAndElements_sayWhatTheirMessagesSay(SplittableRandom random) throws Exception {
    Judged judged = judged(random);
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(JunitFile.of(judged.report(), judged.told())))
            .getDocumentElement();
    Map<String, Integer> seen = new HashMap<>();
    NodeList cases = root.getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      Element one = (Element) ((Element) cases.item(i)).getElementsByTagName("*").item(0);
      seen.merge(one.getTagName(), 1, Integer::sum);
      String said = "system-out".equals(one.getTagName()) ? text(one) : one.getAttribute("message");
      Matcher line = LINE.matcher(said);
      if (line.matches()) {
        holds(judged, said);
        assertThat(judged.name(statusOf(one.getTagName()))).isEqualTo(line.group(1));
      } else {
        assertThat(one.getTagName()).as(said).isEqualTo("error");
      }
    }
    assertThat(root.getAttribute("tests")).isEqualTo(Integer.toString(cases.getLength()));
    assertThat(root.getAttribute("failures")).isEqualTo(count(seen, "failure"));
    assertThat(root.getAttribute("errors")).isEqualTo(count(seen, "error"));
    int withoutResult = judged.report().missing().size();
    boolean bad = seen.containsKey("failure") || seen.getOrDefault("error", 0) > withoutResult;
    assertThat(judged.report().passed()).isEqualTo(!bad && !judged.report().results().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void annotations_areErrorsExactlyWhereTheRunDoesNotPass(SplittableRandom random)
      throws Exception {
    Judged judged = judged(random);
    List<String> lines = GitHubLines.of(judged.report(), judged.told());
    for (String line : lines) {
      Matcher told = LINE.matcher(line.substring(line.indexOf("::", 2) + 2).replace("%25", "%"));
      if (told.matches()) {
        holds(judged, told.group());
        assertThat(told.group(1)).isNotEqualTo(judged.name(GateStatus.PASSED));
        boolean warning = line.startsWith("::warning");
        assertThat(warning)
            .isEqualTo(
                judged.report().unknownPasses()
                    && told.group(1).equals(judged.name(GateStatus.UNKNOWN)));
      }
    }
    boolean anError = lines.stream().anyMatch(line -> line.startsWith("::error"));
    assertThat(anError)
        .isEqualTo(!judged.report().passed() || !judged.report().missing().isEmpty());
    assertThat(lines.get(lines.size() - 1).startsWith("::notice"))
        .isEqualTo(judged.report().passed());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void headline_pageAndExitCode_agree(SplittableRandom random) throws Exception {
    Judged judged = judged(random);
    GateReport report = judged.report();
    Words words = judged.words();
    String page = Documents.markdown(GateDocument.of(report, words));
    String headline = judged.told().headline(report);

    assertThat(page)
        .contains(words.say(report.passed() ? "gate.kicker.passed" : "gate.kicker.failed"));
    assertThat(headline.contains(words.say("gate.all.passed", "counts", "").replaceAll(":.*", ":")))
        .isEqualTo(report.passed());
    for (GateStatus status : GateStatus.values()) {
      long n = report.count(status);
      assertThat(n == 0 || headline.contains(n + " " + judged.name(status))).isTrue();
      long rows =
          page.lines().filter(line -> line.contains("| " + judged.name(status) + " |")).count();
      assertThat(rows).as(page).isEqualTo(n);
    }
    ExitCode due =
        !report.broken().isEmpty()
            ? ExitCode.USAGE
            : !report.missing().isEmpty()
                ? ExitCode.INPUT_ERRORS
                : report.passed() ? ExitCode.DONE : ExitCode.GATE_FAILED;
    assertThat(BatchLine.exit(judged.lines(), Optional.of(report))).isEqualTo(due);
  }

  /** The figure that is told lies beside the bound that is told as the word that is told says. */
  private static void holds(Judged judged, String said) {
    Matcher line = LINE.matcher(said);
    assertThat(line.matches()).as(said).isTrue();
    Matcher gate = FIGURE_GATE.matcher(line.group(2));
    boolean unknown = line.group(1).equals(judged.name(GateStatus.UNKNOWN));
    boolean figure = line.group(3).matches("-?[0-9.]+");
    if (!gate.matches() || unknown) {
      assertThat(unknown && figure).as(said).isFalse();
      return;
    }
    int order = new BigDecimal(line.group(3)).compareTo(new BigDecimal(gate.group(2)));
    boolean kept =
        switch (gate.group(1)) {
          case ">=" -> order >= 0;
          case "<=" -> order <= 0;
          case ">" -> order > 0;
          case "<" -> order < 0;
          case "==" -> order == 0;
          default -> order != 0;
        };
    assertThat(line.group(1))
        .as(said)
        .isEqualTo(judged.name(kept ? GateStatus.PASSED : GateStatus.FAILED));
  }

  private static GateStatus statusOf(String element) {
    return switch (element) {
      case "system-out" -> GateStatus.PASSED;
      case "failure" -> GateStatus.FAILED;
      default -> GateStatus.UNKNOWN;
    };
  }

  private static String text(Node node) {
    return node.getTextContent().strip();
  }

  private static String count(Map<String, Integer> seen, String element) {
    return Integer.toString(seen.getOrDefault(element, 0));
  }

  private static Judged judged(SplittableRandom random) throws GateException {
    Words words = Words.of(random.nextBoolean() ? "en" : "de");
    List<BatchLine> lines = new ArrayList<>();
    int organisations = 1 + random.nextInt(6);
    for (int o = 0; o < organisations; o++) {
      lines.add(line("organisation " + o, random));
    }
    return new Judged(
        GateReport.of(
            lines.stream().flatMap(line -> line.gated().stream()).toList(),
            lines.stream()
                .filter(line -> line.entry().state() == PortfolioState.FAILED)
                .map(line -> new MissingResult(line.entry().name(), line.entry().failure()))
                .toList(),
            lines.stream().flatMap(line -> line.broken(words).stream()).toList(),
            random.nextBoolean()),
        lines,
        words);
  }

  private static BatchLine line(String name, SplittableRandom random) throws GateException {
    int kind = random.nextInt(12);
    if (kind == 0) {
      return new BatchLine(
          PortfolioEntry.without(name, PortfolioState.FAILED, Optional.of("it has no table")),
          ExitCode.INPUT_ERRORS,
          Optional.empty(),
          List.of(),
          Optional.empty());
    }
    PortfolioEntry entry = PortfolioEntry.without(name, PortfolioState.ANALYZED, Optional.empty());
    if (kind == 1) {
      return new BatchLine(
          entry,
          ExitCode.DONE,
          Optional.empty(),
          List.of(),
          Optional.of(Clause.IS_FOLDER.with(name)));
    }
    Result result = RESULTS.get(random.nextInt(RESULTS.size()));
    List<GateOutcome> outcomes = new ArrayList<>();
    for (int g = 1 + random.nextInt(4); g > 0; g--) {
      outcomes.add(outcome(result, random));
    }
    Optional<String> title = random.nextBoolean() ? Optional.of("One title") : Optional.empty();
    return new BatchLine(
        entry,
        ExitCode.DONE,
        Optional.of(new GatedResult(name, title, 5, outcomes)),
        List.of(),
        Optional.empty());
  }

  private static GateOutcome outcome(Result result, SplittableRandom random) throws GateException {
    GateKeeper keeper = GateKeeper.of(result);
    if (random.nextInt(6) == 0) {
      String verdict = random.nextBoolean() ? result.verdict().kind().code() : "develop";
      return keeper.judge(
          GateParser.parse((random.nextBoolean() ? "verdict in " : "verdict not in ") + verdict));
    }
    String figure =
        String.join(
            ".",
            "functions",
            ResultFixtures.FUNCTIONS.get(random.nextInt(4)),
            List.of("today", "repeatable", "showcase", "tau").get(random.nextInt(4)),
            List.of("mean", "low", "high").get(random.nextInt(3)));
    String sign = List.of(">=", "<=", ">", "<", "==", "!=").get(random.nextInt(6));
    return keeper.judge(
        GateParser.parse(figure + " " + sign + " " + bound(keeper, figure, random)));
  }

  /** Anywhere, at the figure, or beside it by less than is told of most figures. */
  private static String bound(GateKeeper keeper, String figure, SplittableRandom random)
      throws GateException {
    Optional<Double> value = keeper.judge(GateParser.parse(figure + " >= 0")).value();
    if (value.isEmpty() || random.nextInt(4) == 0) {
      return String.format(Locale.ROOT, "%.1f", random.nextDouble(-10, 110));
    }
    BigDecimal beside = new BigDecimal("1e-" + (1 + random.nextInt(12)));
    return BigDecimal.valueOf(value.orElseThrow())
        .add(beside.multiply(BigDecimal.valueOf(random.nextInt(3) - 1)))
        .toPlainString();
  }
}
