package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.InputSource.StreamInput;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLookalikes;
import io.github.locus.ingest.proposal.ColumnAccount;
import io.github.locus.ingest.proposal.ColumnOutcome;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.proposal.ProposalSummary;
import io.github.locus.ingest.studytext.StudyNaming;
import io.github.locus.ingest.studytext.StudyText;
import io.github.locus.wording.English;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every column of every file is placed, asked about or left out: once, and with its reason. */
@TestInstance(Lifecycle.PER_CLASS)
class ColumnAccountTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final ProposalReader READER = new ProposalReader(new InstrumentLibrary());

  /** What came of each file, which several tests look at. */
  private final Map<String, Optional<Proposal>> proposed = new HashMap<>();

  private record Export(String name, byte[] bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Export> exports() throws IOException {
    List<Export> exports = new ArrayList<>();
    ExportLookalikes.all().forEach(file -> exports.add(new Export(file.name(), file.bytes())));
    try (Stream<Path> files = Files.walk(CASES)) {
      files
          .filter(file -> file.toString().endsWith(".csv"))
          .sorted()
          .map(file -> new Export(CASES.relativize(file).toString(), read(file)))
          .forEach(exports::add);
    }
    return exports;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Proposal> propose(Export export) {
    return proposed.computeIfAbsent(export.name(), name -> read(export));
  }

  private static Optional<Proposal> read(Export export) {
    Read<StudyDraft> result =
        READER.read(
            new StreamInput(export.name(), new ByteArrayInputStream(export.bytes())),
            IngestOptions.withDefaults(),
            Optional.empty(),
            Optional.of("en"));
    return result.value().flatMap(StudyDraft::proposal);
  }

  @ParameterizedTest
  @MethodSource("exports")
  void columns_arePlacedAskedOrLeftOut_eachOnce(Export export) {
    propose(export)
        .ifPresent(
            proposal -> {
              ColumnAccount account = proposal.account();
              int columns = proposal.facts().layout().columns().size();
              int leftOut = account.leftOut().values().stream().mapToInt(List::size).sum();

              assertThat(account.outcomes())
                  .extracting(outcome -> outcome.column().index())
                  .containsExactlyElementsOf(IntStream.range(0, columns).boxed().toList());
              assertThat(account.placed().size() + account.asked().size() + leftOut)
                  .isEqualTo(columns);
            });
  }

  @ParameterizedTest
  @MethodSource("exports")
  void draftedQuestionnaire_leavesNoColumnOutForBeingInNone(Export export) {
    propose(export)
        .filter(Proposal::isDrafted)
        .ifPresent(
            proposal ->
                assertThat(proposal.account().leftOut())
                    .doesNotContainKey(ExclusionReason.NOT_IN_QUESTIONNAIRE));
  }

  @ParameterizedTest
  @MethodSource("exports")
  void summaryAndStudyFile_sayEachReason(Export export) {
    propose(export)
        .ifPresent(
            proposal -> {
              String study = flat(study(proposal));
              Map<ExclusionReason, List<ExportColumn>> leftOut = proposal.account().leftOut();

              assertThat(leftOut.keySet())
                  .allSatisfy(
                      reason -> assertThat(study).contains(English.SPEECH.said(reason.clause())));
              assertThat(ProposalSummary.of(proposal))
                  .filteredOn(line -> line.kind() == ProposalSummary.Kind.ALL)
                  .hasSize(1);
            });
  }

  @ParameterizedTest
  @MethodSource("exports")
  void questions_standInTheStudyFile(Export export) {
    propose(export)
        .ifPresent(
            proposal -> {
              List<ColumnOutcome.Asked> asked = proposal.account().asked();
              String drafted =
                  study(proposal)
                      + proposal.instrumentFile(English.SPEECH).orElse("no questionnaire");

              assertThat(asked.isEmpty() || drafted.contains("TO DO:")).isTrue();
            });
  }

  @Test
  void filesOfMostKinds_areProposed() throws IOException {
    assertThat(exports().stream().map(this::propose).flatMap(Optional::stream))
        .hasSizeGreaterThan(40);
  }

  private static String study(Proposal proposal) {
    return new StudyText(
            proposal,
            new StudyNaming(
                "study.yaml", "export.csv", false, "instrument.yaml", Optional.empty(), Map.of()))
        .text(English.SPEECH);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s*\n\\s*#\\s*", " ");
  }
}
