package io.github.locus.ingest.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.ingest.study.StatedStudy;
import io.github.locus.ingest.studyfile.StudyReader;
import io.github.locus.wording.English;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days of a round are those of one that the data have. */
class FieldworkWavesTest {
  private static final String DAYS = "from: 2025-05-12, to: 2025-06-06}";

  private static List<String> faults(String yaml, String... waves) throws Exception {
    byte[] file = yaml.getBytes(StandardCharsets.UTF_8);
    StatedStudy stated =
        new StudyReader().read("study.yaml", new ByteArrayInputStream(file)).value().orElseThrow();
    Diagnostics out = new Diagnostics();
    FieldworkWaves.check(stated.study(), stated.places(), List.of(waves), out);
    return out.toList().stream()
        .map(fault -> fault.place() + " " + English.message(fault))
        .toList();
  }

  @Test
  void daysOfOneRound_needNoName() throws Exception {
    assertThat(faults("fieldwork: {" + DAYS, "1")).isEmpty();
    assertThat(faults("fieldwork: {wave: 2025, " + DAYS, "2024", "2025")).isEmpty();
  }

  @Test
  void daysWithoutARound_whereThereAreSeveral_areRefused() throws Exception {
    assertThat(faults("fieldwork: {" + DAYS, "2024", "2025"))
        .containsExactly("study.yaml:1:12 the key “wave” is missing here");
  }

  @Test
  void aRoundThatTheDataLack_isRefusedWhereItStands() throws Exception {
    assertThat(faults("fieldwork: {wave: 2026, " + DAYS, "2024", "2025"))
        .containsExactly("study.yaml:1:19 “wave” must be one of 2024, 2025, not “2026”");
    assertThat(faults("fieldwork: [{wave: 2026, " + DAYS + "]", "2024", "2025"))
        .containsExactly("study.yaml:1:20 “wave” must be one of 2024, 2025, not “2026”");
  }
}
