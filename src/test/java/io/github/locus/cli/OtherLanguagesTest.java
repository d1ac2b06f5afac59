package io.github.locus.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.analysis.Analysis;
import io.github.locus.analysis.Study;
import io.github.locus.analysis.StudyOptions;
import io.github.locus.analysis.Translation;
import io.github.locus.compare.Comparer;
import io.github.locus.ingest.IngestResult;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.SurveyInput;
import io.github.locus.ingest.SurveyReader;
import io.github.locus.instrument.Instrument;
import io.github.locus.page.ComparisonDocument;
import io.github.locus.page.Document;
import io.github.locus.page.PlanDocument;
import io.github.locus.page.SummaryDocument;
import io.github.locus.reference.FirstCapabilities;
import io.github.locus.report.ComparisonDeliverables;
import io.github.locus.report.Deliverable;
import io.github.locus.report.Deliverables;
import io.github.locus.report.Documents;
import io.github.locus.report.Glyphs;
import io.github.locus.report.Origin;
import io.github.locus.report.PlanDeliverables;
import io.github.locus.report.Style;
import io.github.locus.report.TextForm;
import io.github.locus.report.TextPage;
import io.github.locus.result.Comparison;
import io.github.locus.result.EvidencePlan;
import io.github.locus.result.Finding;
import io.github.locus.result.PlanFixtures;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.Statement;
import io.github.locus.simulate.Story;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Sentences;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports in other languages than English have no English in them. A further language is one file: here one whose every
 * letter is another, in brackets.
 */
class OtherLanguagesTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final Path CASES = Path.of("src/test/resources/cases");

  /** Keys of study files and names that are the same in every language. */
  private static final String KEYS =
      " function unit wave leader headcount items item labels missing records respondent weight date"
          + " reversed organisation change SoSci Survey ";

  private static final String SURVEY = "samples/too-close/survey.csv";
  private static final String ROSTER = "samples/too-close/roster.csv";

  private static final String PSEUDO = "qps";
  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String OTHER = "áƀçďéƒĝĥíĵķĺɱñóþʠŕšťúṽŵẋýžÁƁÇĎÉƑĜĤÍĴĶĹṀÑÓÞǪŔŠŤÚṼŴẊÝŽ";

  /** A text of the catalogue around its places. */
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

  /** Codes of diagnostics, and what is typed. */
  private static final Pattern CODE =
      Pattern.compile("\\[[a-z0-9-]+]|locus|--[a-z-]+|result\\.json");

  /** What stands around the words of a text. */
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Words ENGLISH = Words.of("en");
  private static final List<Piece> PIECES = ENGLISH.keys().stream().flatMap(Piece::of).toList();

  /** All texts of a language in one. */
  private static final Map<String, String> CATALOGUES = new ConcurrentHashMap<>();

  /** By sample, language and whether with sensitivity; several tests look at one result. */
  private static final Map<List<Object>, Result> ANALYSED = new ConcurrentHashMap<>();

  /** The samples, cut to their first units; whole in the nightly build. */
  private static Path units = Path.of("");

  static Stream<String> samples() {
    return Arrays.stream(Story.values()).map(Story::id);
  }

  /** With and without waves; the others in the nightly build. */
  static Stream<String> fewSamples() {
    return samples()
        .filter(
            id -> SeededCases.count(0, 1) == 1 || List.of("three-waves", "too-close").contains(id));
  }

  @BeforeAll
  static void makesALanguage(@TempDir Path folder) throws Exception {
    units = folder;
    List<String> lines = new ArrayList<>();
    for (String key : ENGLISH.keys()) {
      lines.add(key + "=" + pseudo(key, ENGLISH.pattern(key)));
    }
    Files.createDirectories(catalogue().getParent());
    Files.write(catalogue(), lines, StandardCharsets.UTF_8);
  }

  @AfterAll
  static void unmakesIt() throws Exception {
    Files.delete(catalogue());
  }

  /** Beside the catalogues of the program, as they are found on the class path. */
  private static Path catalogue() throws URISyntaxException {
    Path classes =
        Path.of(
            OtherLanguagesTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return classes.resolve("io/github/locus/wording").resolve(PSEUDO + ".properties");
  }

  private static String pseudo(String key, String text) {
    if (key.startsWith("number.decimal") || key.startsWith("number.grouping")) {
      return text;
    }
    StringBuilder changed = new StringBuilder("[");
    boolean place = false;
    for (char c : text.toCharArray()) {
      place = c == '{' || place && c != '}';
      int letter = PLAIN.indexOf(c);
      changed.append(place || letter < 0 ? c : OTHER.charAt(letter));
    }
    return changed.append("]").toString();
  }

  @ParameterizedTest
  @MethodSource("fewSamples")
  void aGermanReport_hasNoEnglishOfTheCatalogue(String sample) throws Exception {
    // the curves of weights take most of the time, and their words are the same in every sample
    Result result = analyse(sample, "de", sample.equals("too-close"));

    assertThat(english(told(result), result, Words.of("de"), 1)).isEmpty();
  }

  @Test
  void aFurtherLanguage_isOneFile() throws Exception {
    holdsNoEnglish("three-waves", false);
  }

  @Tag("nightly")
  @ParameterizedTest
  @MethodSource("samples")
  void aFurtherLanguage_isOneFile_forEverySample(String sample) throws Exception {
    holdsNoEnglish(sample, true);
  }

  private static void holdsNoEnglish(String sample, boolean sensitivity) throws Exception {
    Result result = analyse(sample, PSEUDO, sensitivity);
    String told = told(result);

    assertThat(told).contains("ŕéþéáťáƀĺé", "ĺéáďéŕ");
    assertThat(english(told, result, Words.of(PSEUDO), 1)).isEmpty();
  }

  static Stream<Path> exports() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
      int step = SeededCases.count(10, 1);
      return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get);
    }
  }

  /** What init tells, its remarks, and the comments of the files that it writes; of all exports in the nightly build. */
  @ParameterizedTest
  @MethodSource("exports")
  void aDraft_hasNoEnglishOfTheCatalogue(Path export, @TempDir Path folder) throws IOException {
    for (String language : List.of("de", PSEUDO)) {
      CommandRun run =
          CommandRun.of(
              "init",
              export.toString(),
              "--out",
              folder.resolve(language).toString(),
              "--language",
              language);
      String told =
          CODE.matcher(run.out() + run.err()).replaceAll("") + comments(folder.resolve(language));

      assertThat(
              english(
                  told,
                  Files.readString(export, ISO_8859_1) + export + KEYS,
                  Words.of(language),
                  4))
          .as(language)
          .isEmpty();
    }
  }

  /** The report as text, a comparison, a plan with its chart, and a check, in each form in which they are given. */
  @ParameterizedTest
  @ValueSource(strings = {"de", PSEUDO})
  void everyOtherPage_hasNoEnglishOfTheCatalogue(String language) throws Exception {
    Words words = Words.of(language);
    Result result = analyse("three-waves", language, false);
    Result rich = ResultFixtures.rich();
    Comparison comparison = Comparer.compare(rich, ResultFixtures.withheld());
    EvidencePlan plan = PlanFixtures.plan();
    String report = utf8(file(result, Deliverable.MARKDOWN, "report.md"));
    List<String> pages = new ArrayList<>();
    pages.add(
        report.replaceAll("(?m)^- .*\\(\\d{4}\\)\\..*$", "")); // literature stays as published
    for (Document document :
        List.of(ComparisonDocument.of(comparison, words), PlanDocument.of(plan, words))) {
      pages.add(Documents.markdown(document));
      pages.add(lines(document));
    }
    pages.add(text(utf8(ComparisonDeliverables.of(comparison, words).page())));
    pages.add(text(utf8(PlanDeliverables.page(plan, words))));
    // its head has names for programs, the same in every language
    pages.add(
        utf8(ComparisonDeliverables.of(comparison, words).table()).replaceFirst("\\A.*\\R", ""));
    for (String format : List.of("text", "html")) {
      CommandRun check =
          CommandRun.of(
              "check", SURVEY, "--roster", ROSTER, "--format", format, "--language", language);
      pages.add((format.equals("html") ? text(check.out()) : check.out()) + check.err());
    }
    String data = data(result) + " | " + data(rich) + SURVEY + ROSTER + KEYS + plan;

    assertThat(english(CODE.matcher(String.join(" ", pages)).replaceAll(""), data, words, 3))
        .isEmpty();
  }

  private static String lines(Document document) {
    TextPage page = new TextPage(80, Glyphs.of(true), new Style(false));
    TextForm.write(document, page);
    return String.join(" ", page.lines());
  }

  private static byte[] file(Result result, Deliverable deliverable, String name) throws Exception {
    return Objects.requireNonNull(
        Deliverables.of(result, Set.of(deliverable), Origin.unknown()).files().get(name));
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * What is wrong with a command line, with a file that it names, and with a folder that it would write to: in the language
   * whose every letter is another; in the nightly build in German too.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "analyze",
        "analyze --no-such-option",
        "analyze FOLDER/none.csv",
        "analyze samples/too-close/survey.csv --out samples/too-close",
        "analyze samples/too-close/survey.csv --deliverables html",
        "analyze samples/too-close/survey.csv --out FOLDER --deliverables ppt",
        "analyze samples/too-close/survey.csv --min-group two",
        "analyze samples/too-close/survey.csv --threshold 100",
        "analyze samples/too-close/survey.csv --code-key FOLDER/none",
        "analyze samples/too-close/survey.csv --code-key samples/too-close/survey.csv --out",
        "analyze samples/too-close/survey.csv --seed 1 --seed 2",
        "analyze samples/too-close/survey.csv --instrument locus-25",
        "check - -",
        "check samples/too-close/survey.csv --encoding latin",
        "check samples/too-close/survey.csv --delimiter x",
        "compare - -",
        "compare samples samples",
        "compare one",
        "init samples/german/antworten.csv --out FOLDER --study FOLDER/study.yaml",
        "init samples/german/antworten.csv --out README.md",
        "init samples/german/antworten.csv --out /",
        "plan",
        "plan --function IT",
        "plan --function IT:50:5",
        "plan --function IT:50:5 --function IT:60:5",
        "plan --function XX:50:5 --function IT:60:5",
        "plan FOLDER/none.json --units 5",
        "plan FOLDER/none.json",
        "report",
        "report README.md",
        "report samples",
        "report samples samples",
        "report --languages",
      })
  void whatCannotBeDone_isToldWithoutEnglishOfTheCatalogue(String line, @TempDir Path folder) {
    for (String language : List.of(PSEUDO, "de").subList(0, SeededCases.count(1, 2))) {
      String[] words = (line + " --language " + language).replace("FOLDER", folder + "").split(" ");
      CommandRun run = CommandRun.of(words);

      assertThat(run.exit()).isIn(2, 3, 4);
      assertThat(run.err()).contains("locus: ");
      assertThat(
              english(
                  CODE.matcher(run.err()).replaceAll(""),
                  line
                      + folder
                      + KEYS
                      + " csv markdown comma semicolon tab pipe study init code-key result.json",
                  Words.of(language),
                  3))
          .as(language + run.err())
          .isEmpty();
    }
  }

  private static String comments(Path folder) throws IOException {
    StringBuilder comments = new StringBuilder();
    for (String name : List.of("study.yaml", "instrument.yaml")) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        Files.readAllLines(file).stream()
            .filter(line -> line.contains("#"))
            .map(line -> line.substring(line.indexOf('#') + 1))
            .forEach(line -> comments.append(CODE.matcher(line).replaceAll("")));
      }
    }
    return comments.toString();
  }

  /** With waves, which have the most to say; of all samples in the nightly build. */
  static Stream<String> translated() {
    return fewSamples().filter(id -> SeededCases.count(0, 1) == 1 || id.equals("three-waves"));
  }

  @ParameterizedTest
  @MethodSource("translated")
  void aResult_isSaidInAnotherLanguage_asIfItHadBeenAnalysedInIt(String sample) {
    Result english = analyse(sample, "en", false);

    assertThat(Translation.of(english, "de", Optional.of(instrument(sample))))
        .isEqualTo(analyse(sample, "de", false));
  }

  @Test
  void aQuestionnaireThatIsNotAtHand_keepsItsTexts_andItIsSaid() {
    Result english = ResultFixtures.rich();
    Result german = Translation.of(english, "de", Optional.empty());

    assertThat(german.functions()).isEqualTo(english.functions());
    assertThat(german.verdict().kind()).isEqualTo(english.verdict().kind());
    assertThat(german.verdict().reasons())
        .extracting(Statement::code)
        .isEqualTo(english.verdict().reasons().stream().map(Statement::code).toList());
    assertThat(german.instrument()).isEqualTo(english.instrument());
    assertThat(german.findings()).extracting(Finding::code).contains("instrument-language");
    assertThat(Translation.of(german, "de", Optional.empty()).findings())
        .hasSameSizeAs(german.findings());
  }

  /** Diagnostics are put into words when they are found, in all languages that there are. */
  @Test
  void remarksOfReading_changeTheirLanguageWithTheResult() {
    Result english = remarking(Map.of("en", "a column is not known", "de", "eine Spalte"), "en");
    Result german = Translation.of(english, "de", Optional.empty());

    assertThat(ResultWords.of(german).sentences().findings())
        .contains("eine Spalte")
        .noneSatisfy(text -> assertThat(text).contains("Einlesen der Umfrage"));
    assertThat(Translation.of(german, "en", Optional.empty()).findings())
        .isEqualTo(english.findings());
  }

  @Test
  void remarksOfReading_thatWereNotMadeInALanguage_stayInTheirs_andItIsSaid() {
    Result english = remarking(Map.of("en", "a column is not known"), "en");
    Result german = Translation.of(english, "de", Optional.empty());

    assertThat(ResultWords.of(german).sentences().findings())
        .contains("a column is not known")
        .anySatisfy(text -> assertThat(text).contains("Einlesen der Umfrage").contains(": 1."));
    assertThat(Translation.of(english, "en", Optional.empty())).isEqualTo(english);
  }

  private static Result remarking(Map<String, String> texts, String language) {
    return ResultFixtures.with(
        ResultFixtures.rich(),
        Result::findings,
        List.of(
            Finding.of("unknown-column", Finding.Severity.WARNING)
                .remarking(texts)
                .translated(language)));
  }

  @Test
  void aLanguageWithoutWords_getsEnglishOnes_andItIsSaid() {
    Result result = analyse("three-waves", "fr", false);

    Sentences sentences = ResultWords.of(result).sentences();
    assertThat(sentences.headline())
        .isEqualTo(ResultWords.of(analyse("three-waves", "en", false)).sentences().headline());
    assertThat(result.findings()).extracting(Finding::code).contains("instrument-language");
    assertThat(sentences.warnings()).anySatisfy(text -> assertThat(text).contains("fr"));
  }

  /** What people read of a result: the page with its charts, and the summary. */
  private static String told(Result result) throws Exception {
    return text(utf8(file(result, Deliverable.HTML, "report.html")))
        + "\n"
        + lines(SummaryDocument.of(ResultWords.of(result)));
  }

  /** The text of a page, and of attributes that are read out; the literature stays as published. */
  private static String text(String html) {
    String body = html.substring(html.indexOf("</style>"));
    String read = body.replaceAll("aria-label=\"([^\"]*)\"", ">$1<");
    return read.replaceAll("(?s)(id=\"method\".*?)<ul>.*?</ul>", "$1")
        .replaceAll("<[^>]*>", " ")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }

  /**
   * Pieces of English texts that stand in a text, of so many letters and more; not those that the other language has too,
   * nor those that are data.
   */
  private static Set<String> english(String told, Result result, Words other, int least) {
    return english(told, data(result), other, least);
  }

  private static Set<String> english(String told, String data, Words other, int least) {
    String same = CATALOGUES.computeIfAbsent(other.language(), language -> everyText(other));
    Set<String> spoken = WORD.matcher(told).results().map(MatchResult::group).collect(toSet());
    Set<String> found = new TreeSet<>();
    for (Piece piece : PIECES) {
      String words = piece.words();
      if (words.length() > least
          && spoken.contains(piece.first())
          && hasWord(told, words)
          && !hasWord(same, words)
          && !hasWord(data, words)) {
        found.add(piece.key() + ": " + words);
      }
    }
    return found;
  }

  private static String everyText(Words words) {
    return words.keys().stream()
        .map(key -> key.startsWith("number.") ? "" : words.pattern(key))
        .collect(Collectors.joining(" | "));
  }

  /** Words between the places of an English text, and the first of them. */
  private record Piece(String key, String words, String first) {
    static Stream<Piece> of(String key) {
      return PLACE
          .splitAsStream(ENGLISH.pattern(key))
          .map(piece -> EDGES.matcher(piece).replaceAll(""))
          .flatMap(
              words ->
                  WORD.matcher(words)
                      .results()
                      .limit(1)
                      .map(m -> new Piece(key, words, m.group())));
    }
  }

  private static boolean hasWord(String text, String words) {
    int at = text.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      boolean whole =
          (at == 0 || !Character.isLetter(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetter(text.charAt(end)));
      if (whole) {
        return true;
      }
      at = text.indexOf(words, at + 1);
    }
    return false;
  }

  /** What is not ours to translate: the questionnaire and names. */
  private static String data(Result result) {
    List<String> data = new ArrayList<>(result.functions().keySet());
    result.inputs().forEach(in -> data.addAll(List.of(in.path(), in.platform(), in.encoding())));
    data.add(result.options().instrument());
    result
        .instrument()
        .dimensions()
        .forEach(
            d -> {
              data.add(d.id());
              data.add(d.name());
              data.addAll(d.labels());
              d.items().forEach(item -> data.addAll(List.of(item.id(), item.text())));
            });
    result.decision().ifPresent(d -> d.weightings().forEach(w -> data.add(w.name())));
    // actions are the questionnaire's too
    result.verdict().actions().forEach(a -> data.addAll(a.proposal().stream().toList()));
    return String.join(" | ", data);
  }

  private static Result analyse(String sample, String language, boolean sensitivity) {
    return ANALYSED.computeIfAbsent(
        List.of(sample, language, sensitivity), key -> run(sample, language, sensitivity));
  }

  private static Instrument instrument(String sample) {
    return FirstCapabilities.instrument(FirstCapabilities.idOf(SAMPLES.resolve(sample)));
  }

  private static Result run(String sample, String language, boolean sensitivity) {
    Path folder = units.resolve(sample);
    if (!Files.exists(folder)) {
      FirstCapabilities.copy(SAMPLES.resolve(sample), SeededCases.count(3, 12), folder);
    }
    IngestResult read =
        new SurveyReader(new InstrumentLibrary())
            .read(
                SurveyInput.of(InputSource.of(folder.resolve("survey.csv")))
                    .withRoster(InputSource.of(folder.resolve("roster.csv")))
                    .withInstrument(instrument(sample)));
    StudyOptions usual = StudyOptions.defaults();
    StudyOptions options =
        new StudyOptions(
            Optional.of("Muster"),
            List.of(),
            usual.threshold(),
            usual.assurance(),
            usual.minGroup(),
            usual.careless(),
            usual.seed(),
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            language,
            2,
            sensitivity);
    return new Analysis("1.0")
        .run(new Study(read.survey().value().orElseThrow(), read.sources(), List.of(), options));
  }
}
