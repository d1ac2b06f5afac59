package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.field.PlacedField;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.PersonNames;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people keep them in a spreadsheet, with what they put beside and between the answers. */
class HandMadeTablesTest {
  private static final List<String> RATED = List.of("IT fast", "IT good", "HR fast", "HR good");

  /** Three groups of twelve people, below each the rows that somebody put there. */
  private static Proposal grouped(String... below) {
    StringBuilder csv = new StringBuilder("Plant," + String.join(",", RATED) + "\n");
    for (String plant : List.of("Alpha", "Beta", "Gamma")) {
      for (int person = 0; person < 12; person++) {
        csv.append(plant).append(',').append(DraftRun.answers(csv.length(), 4)).append('\n');
      }
      for (String row : below) {
        csv.append(row.replace("*", plant)).append('\n');
      }
    }
    return DraftRun.of(csv.toString(), StatedFunctions.none()).proposal();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total *,40,41,38,36",
        "* Ergebnis,40,41,38,36",
        "Subtotal,40,41,38,36",
        "Zwischensumme,40,41,38,36",
        "Ø *,3.3,3.4,3.1,3.0"
      })
  void rowBelowEachGroup_isNoRecord(String below) {
    Proposal proposal = grouped(below);

    assertThat(proposal.facts().leftOut()).containsEntry(LeftOutReason.TOTAL, 3L);
    assertThat(proposal.questions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Standardabw.",
        "Std.-Abw.",
        "\u00C9cart type",
        "Desv. est\u00E1ndar",
        "Odchylenie std.",
        "\u015Arednia",
        "\u5E73\u5747"
      })
  void rowOfMeansOrSpreadAtTheEnd_isNoRecord(String word) {
    String[] team = {"North", "South", "East"};
    String rows =
        IntStream.range(0, 40)
            .mapToObj(p -> team[p % 3] + "," + DraftRun.answers(p, 4))
            .collect(Collectors.joining("\n"));
    String csv = "Team," + String.join(",", RATED) + "\n" + rows + "\n" + word + ",0.9,1.1,1,0.8\n";

    assertThat(DraftRun.of(csv, StatedFunctions.none()).proposal().facts().leftOut())
        .containsEntry(LeftOutReason.TOTAL, 1L);
  }

  @Test
  void headersInTwoLanguages_nameEachFunctionOnce() {
    List<String> header =
        List.of(
            "Die IT ist für uns da / IT is there for us",
            "HR ist für uns da / HR is there for us",
            "Die IT weiß, was wir tun / IT knows what we do",
            "HR weiß, was wir tun / HR knows what we do");

    Proposal proposal = DraftRun.of(header, 40, p -> DraftRun.answers(p, 4)).proposal();

    assertThat(proposal.questions()).isEmpty();
    assertThat(proposal.instrument().items().get(0).text().byLanguage())
        .containsValues("{function} ist für uns da", "{function} is there for us");
  }

  @Test
  void functionsDeclinedInStemsAboveRows_areRated() {
    List<String> header =
        List.of(
            "Miten arvioit IT-palveluita? [Nopeus]",
            "Miten arvioit IT-palveluita? [Laatu]",
            "Miten arvioit henkil\u00F6st\u00F6palveluita? [Nopeus]",
            "Miten arvioit henkil\u00F6st\u00F6palveluita? [Laatu]");

    Proposal proposal = DraftRun.of(header, 40, p -> DraftRun.answers(p, 4)).proposal();

    assertThat(proposal.questions()).isEmpty();
    assertThat(proposal.instrument().functions()).hasSize(2);
  }

  @Test
  void groupThatIsCalledTotal_isOne() {
    assertThat(grouped("Total,3,4,5,2").facts().leftOut()).isEmpty();
  }

  private static DraftRun beside(String header, String... values) {
    return DraftRun.of(
        IntStream.range(0, 40)
            .mapToObj(p -> values[p % values.length] + "," + DraftRun.answers(p, 4))
            .collect(Collectors.joining("\n", header + "," + String.join(",", RATED) + "\n", "\n")),
        StatedFunctions.none());
  }

  @Test
  void numbersBehindOneWord_areNoDates() {
    assertThat(beside("Dezernat", "Dez 1", "Dez 2", "Dez 3").study()).contains("unit: \"?\"");
  }

  @ParameterizedTest
  @CsvSource({
    "Semester, WS23, SS24",
    "Semester, WiSe 2023/24, SoSe 2024",
    "Term, Fall 2023, Spring 2024",
    "Trimester, 1. Trimester, 2. Trimester"
  })
  void halfYears_areRounds(String header, String first, String second) {
    assertThat(beside(header, second, first).study().replace("\"", ""))
        .contains("waves: [" + first + ", " + second + "]");
  }

  @Test
  void pointsInSigns_standInTheirOrder() {
    String csv =
        IntStream.range(0, 40)
            .mapToObj(p -> "U" + p % 2 + "," + DraftRun.answers(p, 4))
            .collect(Collectors.joining("\n", "Site," + String.join(",", RATED) + "\n", "\n"))
            .replace(",5", ",++")
            .replace(",4", ",+")
            .replace(",3", ",+/-")
            .replace(",2", ",-")
            .replace(",1", ",--");

    assertThat(DraftRun.of(csv, StatedFunctions.none()).files())
        .contains("labels: {en: [\"--\", \"-\", \"+/-\", \"+\", \"++\"]}");
  }

  @Test
  void whoLeadsAFunction_isNotItsName() {
    List<String> header =
        List.of("IT (Müller): fast", "IT (Müller): good", "HR (Roth): fast", "HR (Roth): good");

    DraftRun draft = DraftRun.of(header, 40, row -> DraftRun.answers(row, 4));

    assertThat(draft.functions()).containsExactly("IT", "HR");
    assertThat(draft.files()).doesNotContain("Müller");
  }

  @Test
  void whoLeadsTheRatedFunction_isNotWrittenDown() {
    String csv =
        IntStream.range(0, 60)
            .mapToObj(
                row ->
                    List.of("IT (Müller)", "HR (Roth)", "Legal (Braun)").get(row % 3)
                        + ","
                        + DraftRun.answers(row, 2))
            .collect(Collectors.joining("\n", "Function,Speed,Quality\n", "\n"));

    DraftRun draft = DraftRun.of(csv, StatedFunctions.none());

    assertThat(draft.functions()).containsExactly("IT", "HR", "Legal");
    assertThat(draft.files()).doesNotContain("Müller");
  }

  @ParameterizedTest
  @CsvSource({
    "Sales (Anna Schmidt), true",
    "North - A. Ek, true",
    "Ward 3 (Mrs Doe), true",
    "North (Hamburg), false",
    "Plant 1 - Assembly, false"
  })
  void nameBesideAUnit_isAPersons(String unit, boolean person) {
    assertThat(PersonNames.standIn(unit)).isEqualTo(person);
  }

  @Test
  void oneRowAnAnswerOfNobody_isRefusedAsThat() {
    String csv =
        IntStream.range(0, 60)
            .mapToObj(row -> "S" + row / 20 + ",Q " + "ABC".charAt(row % 3) + "," + (1 + row % 5))
            .collect(Collectors.joining("\n", "Site,Question,Score\n", "\n"));

    assertThat(DraftRun.of(csv, StatedFunctions.none()).read().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.ANSWERS_OF_NOBODY);
  }

  /** Six questions below where people work, and twenty people who are called so. */
  private static List<DiagnosticCode> turned(String first, String person, int step) {
    String head =
        IntStream.rangeClosed(1, 20)
            .mapToObj(p -> person + p * step)
            .collect(Collectors.joining(",", first + ",", "\nSite"));
    String csv =
        IntStream.range(0, 6)
            .mapToObj(q -> "It is " + "abcdef".charAt(q) + "," + DraftRun.answers(q, 20))
            .collect(Collectors.joining("\n", head + ",North".repeat(20) + "\n", "\n"));
    return DraftRun.of(csv, StatedFunctions.none()).read().diagnostics().stream()
        .map(Diagnostic::code)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"Statement, T, 7", "'', P, 1", "Frage, Teilnehmer , 1"})
  void peopleInColumns_haveToBeTurned(String first, String person, int step) {
    assertThat(turned(first, person, step)).containsExactly(DiagnosticCode.TRANSPOSED_TABLE);
  }

  @Test
  void samePersonsInRows_areRead() {
    Optional<PlacedField> person =
        DraftRun.of(
                IntStream.range(0, 40)
                    .mapToObj(row -> "Respondent " + row + "," + DraftRun.answers(row, 6))
                    .collect(Collectors.joining("\n", "ID,P1,P2,P3,P4,P5,P6\n", "\n")),
                StatedFunctions.none())
            .proposal()
            .fields()
            .stream()
            .filter(field -> field.field() == StudyField.RESPONDENT)
            .findFirst();

    assertThat(person).isPresent();
  }

  @Test
  void countsOfUnits_doNotTellHowFewTheOthersAre() {
    String[] units = new String[40];
    Arrays.setAll(units, p -> p < 20 ? "Amt 10" : p < 38 ? "Amt 20" : "Amt 30");

    assertThat(beside("Amtsbereich", units).study().replaceAll("\\s*\n\\s*# ", " "))
        .contains("(Amt 10, Amt 20)")
        .doesNotContain("Amt 30");
  }

  @ParameterizedTest
  @CsvSource({
    "Die Zusammenarbeit mit der Apotheke ist gut, Die Zusammenarbeit mit dem Labor ist gut, Apotheke",
    "Working with the pharmacy is easy, Working with the laboratory is easy, pharmacy",
    "La collaboration avec la pharmacie est bonne, La collaboration avec le laboratoire est bonne,"
        + " pharmacie"
  })
  void functionsBehindArticles_areRated(String one, String other, String function) {
    DraftRun draft = DraftRun.of(List.of(one, other), 40, row -> DraftRun.answers(row, 2));

    assertThat(draft.functions()).hasSize(2).contains(function);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pay,food,training", "management,team,board"})
  void topicsBehindArticles_areNoFunctions(String topics) {
    List<String> questions =
        Arrays.stream(topics.split(",")).map(t -> "I am happy with the " + t).toList();

    assertThat(DraftRun.ofQuestions(questions, StatedFunctions.none()).functions())
        .containsExactly("organisation");
  }

  @Test
  void marksInHalves_areProposedFromTheWorst() {
    List<String> header =
        Stream.of("IT Tempo", "IT Güte", "HR Tempo", "HR Güte")
            .map(question -> question + " (Note 1,0 = sehr gut bis 6,0 = ungenügend)")
            .toList();

    DraftRun draft =
        DraftRun.of(
            header,
            44,
            row ->
                IntStream.range(0, 4)
                    .map(q -> 2 + (row + q) % 11)
                    .mapToObj(halves -> "\"" + halves / 2 + "," + halves % 2 * 5 + "\"")
                    .collect(Collectors.joining(",")));

    assertThat(draft.files()).contains("labels: {en: [\"6,0\", \"5,5\"");
  }

  @Test
  void columnsCalledAsFunctions_areRatedAndNotTheirImportance() {
    List<String> header =
        List.of("IT", "IT importance", "HR", "HR importance", "Legal", "Legal importance");

    Proposal proposal = DraftRun.of(header, 40, row -> DraftRun.answers(row, 6)).proposal();

    assertThat(proposal.placed())
        .extracting(placed -> placed.column().index())
        .containsExactly(0, 2, 4);
  }

  @Test
  void stemThatNamesAnAnswer_makesNoInstructionOfARow() {
    List<String> rows = List.of("Responde en 24 horas", "Explica todo", "Escucha");
    List<String> labels = List.of("En desacuerdo", "Neutral", "De acuerdo");

    DraftRun draft =
        DraftRun.of(
            rows.stream().map(row -> "¿Está de acuerdo? [" + row + "]").toList(),
            40,
            row ->
                IntStream.range(0, 3)
                    .mapToObj(q -> labels.get((row * 7 + q) % 3))
                    .collect(Collectors.joining(",")));

    assertThat(draft.items()).hasSize(3);
  }

  @Test
  void roundsBehindTheFirstRecords_areAskedFor() {
    String csv =
        IntStream.range(0, 600)
            .mapToObj(
                row ->
                    String.format("%02d.03.%d,", 1 + row % 28, row < 560 ? 2022 : 2024)
                        + DraftRun.answers(row, 2))
            .collect(Collectors.joining("\n", "Datum,IT,HR\n", "\n"));

    assertThat(DraftRun.of(csv, StatedFunctions.none()).study()).contains("wave: \"?\"");
  }

  @Test
  void numbersWithPoints_areNumbers() {
    String csv =
        IntStream.range(0, 40)
            .mapToObj(row -> DraftRun.answers(row, 3).replace(",", ".,") + ".")
            .collect(Collectors.joining("\n", "A,B,C\n", "\n"));

    assertThat(DraftRun.of(csv, StatedFunctions.none()).files()).contains("{min: 1, max: 5}");
  }

  @ParameterizedTest
  @CsvSource({"windows-1251, Полностью не согласен со всем", "GBK, 非常不同意这个问题吗非常同意"})
  void otherAlphabets_areNotReadAsLatin(String encoding, String text) throws Exception {
    assertThat(codes(encoding, text)).containsExactly(DiagnosticCode.INVALID_ENCODING);
  }

  @Test
  void codesThatEachStandInTwoRecords_mayBeOfPersons() {
    String[] codes = new String[20];
    Arrays.setAll(codes, p -> "k" + (p * 37 % 91 + 10) + "z");

    assertThat(beside("Bezeichner", codes).study()).contains("respondent: \"?\"");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1250, Rozhodně odpovídá příjemně, INVALID_ENCODING",
    "windows-1250, Zespół działa, INVALID_ENCODING",
    "windows-1250, Segítőkész és gyors, INVALID_ENCODING",
    "windows-1254, hızlı yanıt, INVALID_ENCODING"
  })
  void neighboursOfLatin_areNotReadAsIt(String encoding, String text, DiagnosticCode code)
      throws Exception {
    assertThat(codes(encoding, text)).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Þetta er fljótt og vel", "où ça va très vite, Noël", "São João, ¿m³?"})
  void languagesOfWindows1252_areRead(String text) throws Exception {
    assertThat(codes("windows-1252", text)).doesNotContain(DiagnosticCode.INVALID_ENCODING);
  }

  private static List<DiagnosticCode> codes(String encoding, String text) throws Exception {
    byte[] bytes = ("id;a;b\n" + ("1;" + text + ";3\n").repeat(9)).getBytes(encoding);
    return new ProposalReader(new InstrumentLibrary())
            .read(
                new InputSource.StreamInput("rows.csv", new ByteArrayInputStream(bytes)),
                IngestOptions.withDefaults(),
                Optional.empty(),
                Optional.empty())
            .diagnostics()
            .stream()
            .map(Diagnostic::code)
            .toList();
  }

  @Test
  void tableInWordsBelow_isNoRecord() {
    List<String> labels = List.of("Disagree", "Neutral", "Agree");
    String csv =
        IntStream.range(0, 40)
            .mapToObj(
                row ->
                    IntStream.range(0, 4)
                        .mapToObj(q -> labels.get((row * 7 + q + row / 5) % 3))
                        .collect(Collectors.joining(",", "U" + row % 3 + ",", "")))
            .collect(Collectors.joining("\n", "Site," + String.join(",", RATED) + "\n", "\n"));

    DraftRun draft =
        DraftRun.of(csv + "\nSite,Head\nNorth,Alt\nSouth,Blue\n", StatedFunctions.none());

    assertThat(draft.proposal().facts().records()).isEqualTo(40);
  }
}
