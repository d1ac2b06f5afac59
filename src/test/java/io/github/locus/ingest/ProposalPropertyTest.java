package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.diagnostic.Read;
import io.github.locus.diagnostic.Severity;
import io.github.locus.ingest.InputSource.StreamInput;
import io.github.locus.ingest.export.ExportLookalikes;
import io.github.locus.ingest.export.ExportLookalikes.Lookalike;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.proposal.ProposalSummary;
import io.github.locus.ingest.proposal.RosterTemplate;
import io.github.locus.ingest.study.StatedStudy;
import io.github.locus.ingest.studyfile.StudyReader;
import io.github.locus.ingest.studytext.StudyNaming;
import io.github.locus.ingest.studytext.StudyText;
import io.github.locus.instrument.Instrument;
import io.github.locus.wording.English;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever was done to an export: what is proposed can be read, or the file is refused with reasons. */
class ProposalPropertyTest {
  private static final int CASES = SeededCases.count(20, 400);
  private static final List<String> MARKS =
      List.of(
          "\"", ",", ";", "\n", "\r\n", "\0", "\u00e9", "\u202e", "{", "}", ": ", "# ", "- ", "[",
          "]");

  private final ProposalReader reader = new ProposalReader(new InstrumentLibrary());

  @Test
  void damagedExport_isProposedSoThatItCanBeRead_orRefused() {
    int proposed = 0;
    int refused = 0;
    List<Lookalike> files = ExportLookalikes.all();
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      Lookalike file = files.get(seed % files.size());
      byte[] bytes = damaged(file.bytes(), random);
      Read<StudyDraft> result =
          reader.read(
              new StreamInput("export.csv", new ByteArrayInputStream(bytes)),
              IngestOptions.withDefaults(),
              Optional.empty(),
              Optional.of("en"));
      Optional<Proposal> found = result.value().flatMap(StudyDraft::proposal);
      if (found.isPresent()) {
        proposed++;
        holds(found.get(), file + " seed " + seed);
      } else if (result.value().isEmpty()) {
        refused++;
        assertThat(result.diagnostics())
            .as("%s seed %d", file, seed)
            .anyMatch(d -> d.severity() == Severity.ERROR);
      }
    }
    assertThat(proposed).isGreaterThan(CASES / 4);
    assertThat(refused).isGreaterThan(CASES / 10);
  }

  private static void holds(Proposal proposal, String what) {
    StudyNaming naming =
        new StudyNaming(
            "study.yaml", "export.csv", false, "instrument.yaml", Optional.empty(), Map.of());
    String text = new StudyText(proposal, naming).text(English.SPEECH);
    Read<StatedStudy> study = new StudyReader().read("study.yaml", bytes(text));
    String file = proposal.instrumentFile(English.SPEECH).orElseThrow();
    Read<Instrument> instrument =
        new InstrumentReader().read(new StreamInput("instrument.yaml", bytes(file)));
    boolean read = study instanceof Read.Done && instrument instanceof Read.Done;
    assertThat(read)
        .as("%s%n%s%n%s", what, text, file)
        .isEqualTo(proposal.account().asked().isEmpty());
    if (instrument instanceof Read.Done<Instrument> valid) {
      assertThat(valid.read()).isEqualTo(proposal.instrument());
    }
    assertThat(ProposalSummary.of(proposal)).isNotEmpty();
    assertThat(text + file + RosterTemplate.of(proposal).text())
        .as(what)
        .doesNotContain(ExportLookalikes.CANARY);
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** One to three bytes or runs of bytes replaced, below the header rows or in them. */
  private static byte[] damaged(byte[] good, Random random) {
    byte[] bytes = good;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + random.nextInt(6));
      byte[] with = MARKS.get(random.nextInt(MARKS.size())).getBytes(StandardCharsets.UTF_8);
      byte[] next = Arrays.copyOf(bytes, from + with.length + bytes.length - to);
      System.arraycopy(with, 0, next, from, with.length);
      System.arraycopy(bytes, to, next, from + with.length, bytes.length - to);
      bytes = next;
    }
    return bytes;
  }
}
