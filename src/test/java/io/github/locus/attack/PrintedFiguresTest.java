package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.cli.CommandRun;
import io.github.locus.reference.FirstCapabilities;
import io.github.locus.result.JsonForm;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFormatException;
import io.github.locus.result.ResultJson;
import io.github.locus.result.Statement;
import io.github.locus.result.Verdict;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every number of a report, a table and a chart is a figure of the result, in surveys of which one unit has four people
 * too: there much is withheld, and a sentence that prints what is not there would be the first to be wrong.
 */
class PrintedFiguresTest {
  private static final int UNITS = SeededCases.count(3, 12);
  private static final int LEFT = 4;
  private static final Pattern MARKUP =
      Pattern.compile("(?s)<(style|script)\\b.*?</\\1>|<[^>]*>|\\]\\([^)]*\\)|(?m)^\\d+\\. ");
  private static final Pattern PUBLICATION =
      Pattern.compile("(?m)^- .*\\(\\d{4}\\)\\. .*$|<li>[^<]*\\(\\d{4}\\)\\. .*?</li>");
  private static final Pattern SPOKEN =
      Pattern.compile("\\b(?:alt|title|aria-label|data-\\w+)=\"([^\"]*)\"");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
  private static final List<String> ENGLISH = fixed("en");
  private static final List<String> GERMAN = fixed("de");

  static Stream<String> samples() {
    return Stream.of("repeatable-lnd", "three-waves", "too-close", "astute-it-leader")
        .limit(SeededCases.count(1, 4));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyNumberThatIsPrinted_isAFigureOfTheResult(String sample, @TempDir Path folder)
      throws IOException, ResultFormatException {
    Path survey = folder.resolve("survey");
    FirstCapabilities.copy(Path.of("samples", sample), UNITS, survey);
    Files.writeString(
        survey.resolve("survey.csv"), cut(Files.readString(survey.resolve("survey.csv"))));
    Path out = folder.resolve("out");
    CommandRun run =
        CommandRun.of(
            "analyze",
            "--study",
            study(survey).toString(),
            "--out",
            out.toString(),
            "--deliverables",
            "json,html,md,tables,charts-svg");
    assertThat(run.exit()).as(run.err()).isZero();
    Result result = ResultJson.read(Files.readAllBytes(out.resolve("result.json")));

    assertThat(result.fieldwork()).isNotEmpty();
    assertThat(statements(result.verdict()).flatMap(s -> s.figures().stream()))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(ResultJson.figure(result, f.path())).as(f.path()).isPresent());
    // the codes and figures alone: what the sentences print must not explain itself
    PrintedNumbers said =
        new PrintedNumbers(
            ResultReader.tree(new String(JsonForm.write(result), StandardCharsets.UTF_8)));
    Map<String, List<String>> unexplained = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(PrintedFiguresTest::isRead).toList()) {
        unexplained.put(
            out.relativize(file).toString(), unexplained(said, Files.readString(file), ENGLISH));
      }
    }
    for (String format : List.of("text", "markdown", "html")) {
      unexplained.put(
          "deutsch " + format,
          unexplained(said, decimalPoints(inGerman(out.resolve("result.json"), format)), GERMAN));
    }
    unexplained.values().removeIf(List::isEmpty);
    assertThat(unexplained).isEmpty();
  }

  /** It says when people were asked, each round in other weeks: days are printed too. */
  private static Path study(Path folder) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("survey.csv"));
    int wave = List.of(lines.get(0).split(",")).indexOf("wave");
    List<String> waves =
        lines.stream().skip(1).map(line -> line.split(",")[wave]).distinct().sorted().toList();
    StringBuilder yaml =
        new StringBuilder(
            "files: [survey.csv]\nroster: roster.csv\ninstrument: instrument.yaml\nfieldwork:\n");
    for (int i = 0; i < waves.size(); i++) {
      LocalDate first = LocalDate.of(2024 + i, 5, 13 + i);
      yaml.append(
          "  - {wave: '%s', from: %s, to: %s}\n"
              .formatted(waves.get(i), first, first.plusDays(25)));
    }
    return Files.writeString(folder.resolve("study.yaml"), yaml.toString());
  }

  private static String inGerman(Path result, String format) {
    CommandRun run =
        CommandRun.of("report", result.toString(), "--language", "de", "--format", format);
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out();
  }

  private static String decimalPoints(String text) {
    return DECIMAL_COMMA.matcher(text).replaceAll(".");
  }

  private static List<String> unexplained(PrintedNumbers said, String page, List<String> fixed) {
    String shown = withoutFixedText(page.replace("&amp;", "&").replace("&#39;", "'"), fixed);
    StringBuilder text = new StringBuilder(MARKUP.matcher(shown).replaceAll(" "));
    // what is said of a picture, and of what a pointer rests on
    SPOKEN.matcher(shown).results().forEach(spoken -> text.append("\n").append(spoken.group(1)));
    return said.unexplained(text.toString());
  }

  private static Stream<Statement> statements(Verdict verdict) {
    return Stream.of(
            Stream.of(verdict.summary()),
            verdict.reservation().stream(),
            verdict.reasons().stream(),
            verdict.actions().stream().map(PlannedAction::does),
            verdict.wouldChange().stream(),
            verdict.caveats().stream())
        .flatMap(each -> each);
  }

  private static boolean isRead(Path file) {
    return file.toString().matches(".*\\.(md|csv|svg|html)");
  }

  /** What the catalogue says of itself, such as years of publications and 90% intervals. */
  private static List<String> fixed(String language) {
    Words words = Words.of(language);
    return words.keys().stream()
        .flatMap(key -> Stream.of(words.pattern(key).split("\\{[^}]*\\}")))
        .map(PrintedFiguresTest::decimalPoints)
        .filter(text -> text.length() > 12 && text.matches("(?s).*\\d.*"))
        .distinct()
        .toList();
  }

  private static String withoutFixedText(String text, List<String> fixedText) {
    String rest = PUBLICATION.matcher(text).replaceAll(" ");
    for (String fixed : fixedText) {
      rest = rest.replace(fixed, " ");
    }
    return rest;
  }

  /** The survey of whose first unit only so many people are left. */
  private static String cut(String csv) {
    List<String> lines = csv.lines().toList();
    List<String> header = List.of(lines.get(0).split(","));
    int person = header.indexOf("respondent");
    int unit = header.indexOf("unit");
    String first =
        lines.stream()
            .skip(1)
            .map(line -> line.split(",")[unit])
            .sorted()
            .findFirst()
            .orElseThrow();
    Map<String, Set<String>> people = new HashMap<>();
    return lines.stream()
        .filter(
            line -> {
              String[] cells = line.split(",", -1);
              if (!cells[unit].equals(first)) {
                return true;
              }
              Set<String> kept = people.computeIfAbsent(first, any -> new TreeSet<>());
              return kept.contains(cells[person])
                  || (kept.size() < LEFT && kept.add(cells[person]));
            })
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
