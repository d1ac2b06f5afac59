package io.github.locus.ingest;

import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.InputSource.StreamInput;
import io.github.locus.ingest.proposal.ColumnOutcome;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.studytext.StudyNaming;
import io.github.locus.ingest.studytext.StudyText;
import io.github.locus.ingest.table.TableOptions;
import io.github.locus.ingest.workbook.TestWorkbook;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.wording.English;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a draft of a file is, for tests that state the file by its header and a row for each person.
 *
 * @param read what came of it
 */
record DraftRun(Read<StudyDraft> read) {
  /** A draft of a file of text. */
  static DraftRun of(String csv, StatedFunctions stated) {
    return of(csv, stated, Optional.of("en"));
  }

  /** A draft whose texts are in a language, or in that which their words tell. */
  static DraftRun of(String csv, StatedFunctions stated, Optional<String> language) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return new DraftRun(
        new ProposalReader(new InstrumentLibrary(), stated)
            .read(
                new StreamInput("rows.csv", new ByteArrayInputStream(bytes)),
                IngestOptions.withDefaults(),
                Optional.empty(),
                language));
  }

  static DraftRun of(List<String> header, int rows, IntFunction<String> row) {
    return of(header, rows, row, StatedFunctions.none());
  }

  static DraftRun of(
      List<String> header, int rows, IntFunction<String> row, StatedFunctions stated) {
    String head =
        header.stream()
            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","));
    return of(
        IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n", head + "\n", "\n")),
        stated);
  }

  /** Answers that run over all five points, each by chance. */
  static String answers(int row, int columns) {
    return new Random(row)
        .ints(columns, 1, 6)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }

  /** A workbook of which the first of some sheets with the same columns is read. */
  static DraftRun ofSheets(String... names) {
    TestWorkbook book = new TestWorkbook();
    for (String name : names) {
      book.sheet(
          name,
          Stream.concat(
                  Stream.of("ID|Clarity|Speed|Trust"),
                  IntStream.range(0, 40)
                      .mapToObj(row -> "P" + row + "|" + answers(row, 3).replace(',', '|')))
              .toArray(String[]::new));
    }
    return new DraftRun(
        new ProposalReader(new InstrumentLibrary())
            .read(
                new StreamInput("survey.xlsx", new ByteArrayInputStream(book.bytes())),
                IngestOptions.withDefaults()
                    .withTable(TableOptions.withDefaults().withSheet(names[0])),
                Optional.empty(),
                Optional.of("en")));
  }

  /** A file of questions alone. */
  static DraftRun ofQuestions(List<String> questions, StatedFunctions stated) {
    return of(questions, 40, row -> answers(row, questions.size()), stated);
  }

  /** A file in which the same questions are asked of each of some, one after the other. */
  static DraftRun ofEach(
      List<String> rated, List<String> questions, BinaryOperator<String> question) {
    return ofQuestions(
        rated.stream().flatMap(of -> questions.stream().map(q -> question.apply(of, q))).toList(),
        StatedFunctions.none());
  }

  Proposal proposal() {
    return read.value().flatMap(StudyDraft::proposal).orElseThrow();
  }

  List<String> functions() {
    return proposal().instrument().functions().stream().map(OrgFunction::name).toList();
  }

  List<String> items() {
    return proposal().instrument().items().stream().map(item -> item.text().in("en")).toList();
  }

  List<OpenQuestion> asked() {
    return proposal().account().asked().stream().map(ColumnOutcome.Asked::question).toList();
  }

  List<String> messages() {
    return read.diagnostics().stream().map(English::message).toList();
  }

  String study() {
    return new StudyText(
            proposal(),
            new StudyNaming(
                "study.yaml", "rows.csv", false, "instrument.yaml", Optional.empty(), Map.of()))
        .text(English.SPEECH);
  }

  /** Both drafted files. */
  String files() {
    return study() + proposal().instrumentFile(English.SPEECH).orElse("");
  }
}
