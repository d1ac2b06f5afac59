package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.ingest.InputSource.StreamInput;
import io.github.locus.ingest.export.ExportLookalikes;
import io.github.locus.ingest.proposal.ColumnOutcome;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.table.AnswerRows;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.known.SurveyGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever people did to a file: each of its columns is placed, asked or left out, each record is used
 * or left out, and a scale holds nothing that the file does not support.
 */
class AccountMutationsTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final int KNOWN = SeededCases.count(6, 25);
  private static final ProposalReader READER = new ProposalReader(new InstrumentLibrary());
  private static final List<SurveyFile> FILES = files();

  /** Scales of more points are sliders: nobody chooses each of them. */
  private static final int LONGEST = 11;

  /** Rows without any cell are told, and are no records. */
  private static final String BLANK = "blank";

  private static List<SurveyFile> files() {
    List<SurveyFile> files = new ArrayList<>();
    ExportLookalikes.all().forEach(file -> files.add(new SurveyFile(file.name(), file.bytes())));
    LongStream.range(0, KNOWN)
        .forEach(
            seed ->
                files.add(
                    new SurveyFile("known survey " + seed, SurveyGenerator.of(seed).bytes())));
    try (Stream<Path> cases = Files.walk(CASES)) {
      for (Path file : cases.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        files.add(new SurveyFile(CASES.relativize(file).toString(), Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private record SurveyFile(String name, byte[] bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  static LongStream seeds() {
    return SeededCases.seeds(12, 2000);
  }

  /** By default one of each platform and the known ones: the columns of every case are in {@code ColumnAccountTest}. */
  static List<SurveyFile> unchanged() {
    int exports = ExportLookalikes.all().size() + KNOWN;
    return FILES.subList(0, SeededCases.count(exports, FILES.size()));
  }

  @ParameterizedTest
  @MethodSource("unchanged")
  void file_isAccountedFor(SurveyFile file) {
    holds(file.bytes());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changedTable_isAccountedFor(long seed) {
    Random random = new Random(seed);
    byte[] bytes = FILES.get(random.nextInt(FILES.size())).bytes();
    int header =
        draft(bytes)
            .flatMap(StudyDraft::proposal)
            .map(p -> p.facts().layout().headerRows())
            .orElse(1);
    TableMutation table = TableMutation.of(bytes);
    for (int times = random.nextInt(3); times >= 0; times--) {
      table.mutate(Math.min(header, table.rows().size()), random);
    }

    holds(table.bytes());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void damagedBytes_areAccountedFor(long seed) {
    Random random = new Random(seed);

    accountIsWhole(Corruption.of(FILES.get(random.nextInt(FILES.size())).bytes(), random));
  }

  private static void holds(byte[] bytes) {
    accountIsWhole(bytes)
        .filter(draft -> !draft.reading().containsKey("person"))
        .flatMap(StudyDraft::proposal)
        .ifPresent(proposal -> scalesAreSupported(proposal, bytes));
  }

  private static Optional<StudyDraft> accountIsWhole(byte[] bytes) {
    Optional<StudyDraft> proposed = draft(bytes);
    if (proposed.isEmpty()) {
      return proposed;
    }
    Proposal proposal = proposed.get().proposal().orElseThrow();
    assertThat(proposal.account().outcomes())
        .extracting(outcome -> outcome.column().index())
        .containsExactlyElementsOf(
            IntStream.range(0, proposal.facts().layout().columns().size()).boxed().toList());
    IngestResult read =
        Pulse.read(
            SurveyInput.of(Pulse.bytes("survey.csv", bytes))
                .withOptions(options(proposed.get().reading())));
    read.sources().stream()
        .filter(source -> !source.platform().equals("tidy"))
        .forEach(
            source ->
                assertThat(proposal.facts().records())
                    .as("records that are used and those left out: %s", source.leftOut())
                    .isEqualTo(
                        source.records()
                            - source.leftOut().entrySet().stream()
                                .filter(entry -> !entry.getKey().equals(BLANK))
                                .mapToLong(Map.Entry::getValue)
                                .sum()));
    return proposed;
  }

  /**
   * Numbers alone: what labels mean they say themselves. The ends are seen, but for 1, since no scale
   * begins at 2; between them no two neighbours are missing, as before a code that stands apart.
   */
  private static void scalesAreSupported(Proposal proposal, byte[] bytes) {
    if (!proposal.isDrafted()) {
      return;
    }
    List<List<String>> rows = TableMutation.of(bytes).rows();
    List<List<String>> records =
        rows.subList(Math.min(rows.size(), proposal.facts().layout().headerRows()), rows.size());
    for (Dimension dimension : proposal.instrument().dimensions()) {
      ResponseScale scale = dimension.scale();
      Set<Integer> seen = numbers(proposal, dimension, records);
      if (!scale.labels().isEmpty() || seen.isEmpty()) {
        continue;
      }
      assertThat(seen)
          .as("%s on %s to %s", dimension.id(), scale.min(), scale.max())
          .contains(scale.max())
          .containsAnyOf(scale.min(), scale.min() == 1 ? 2 : scale.min());
      if (scale.options() <= LONGEST) {
        assertThat(IntStream.range(scale.min(), scale.max()))
            .as(
                "%s on %s to %s, of which %s are seen",
                dimension.id(), scale.min(), scale.max(), seen)
            .allMatch(point -> seen.contains(point) || seen.contains(point + 1));
      }
    }
  }

  /** The numbers in the columns whose place in a dimension is not asked about. */
  private static Set<Integer> numbers(
      Proposal proposal, Dimension dimension, List<List<String>> records) {
    List<String> items = dimension.items().stream().map(item -> item.id()).toList();
    Set<Integer> numbers = new TreeSet<>();
    for (ColumnOutcome outcome : proposal.account().outcomes()) {
      if (outcome instanceof ColumnOutcome.Placed placed && items.contains(placed.use())) {
        records.stream()
            .filter(row -> row.size() > placed.column().index())
            .map(row -> row.get(placed.column().index()).strip().replaceFirst("\\.0$", ""))
            .filter(cell -> cell.matches("-?\\d{1,4}"))
            .forEach(cell -> numbers.add(Integer.parseInt(cell)));
      }
    }
    return numbers;
  }

  private static Optional<StudyDraft> draft(byte[] bytes) {
    return READER
        .read(
            new StreamInput("survey.csv", new ByteArrayInputStream(bytes)),
            IngestOptions.withDefaults(),
            Optional.empty(),
            Optional.of("en"))
        .value()
        .filter(draft -> draft.proposal().isPresent());
  }

  /** How rows of answers were put together to records, where they were. */
  private static IngestOptions options(Map<String, String> reading) {
    IngestOptions options = IngestOptions.withDefaults();
    if (!reading.containsKey("person")) {
      return options;
    }
    List<String> apart =
        Stream.of(reading.getOrDefault("apart", "").split("\n"))
            .filter(name -> !name.isEmpty())
            .toList();
    return options.withTable(
        options
            .table()
            .withAnswers(
                new AnswerRows(
                    reading.getOrDefault("person", ""),
                    reading.getOrDefault("question", ""),
                    reading.getOrDefault("answer", ""),
                    apart)));
  }
}
