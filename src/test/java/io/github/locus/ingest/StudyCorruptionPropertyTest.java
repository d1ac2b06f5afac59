package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.diagnostic.Read;
import io.github.locus.survey.SourceFile;
import io.github.locus.survey.Survey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damaged exports end in a survey that accounts for every record, or in a diagnostic. */
class StudyCorruptionPropertyTest {
  private static final int CASES = SeededCases.count(15, 150);
  private static final String MARKS = "\",;\n\r\t[]{}-é€\u00a0\u0000'";
  private static final String FORMS =
      """
      ID,Start time,Completion time,Email,Works well,Is open,Knows us,Site,Lead
      1,2025-01-02 10:00,2025-01-02 10:05,canary@x.example,4,2,1,North,IT
      2,2025-02-02 10:00,2025-02-02 10:05,canary@x.example,5,1,-2,South,Nobody
      3,2025-03-02 10:00,2025-03-02 10:05,canary@x.example,3,,0,"North, East",HR
      4,2025-03-03 10:00,2025-03-03 10:05,canary@x.example,,,,South,
      """;
  private static final String QUALTRICS =
      """
      StartDate,EndDate,Status,Progress,Finished,ResponseId,RecipientEmail,Q1_1,Q1_2,Q1_3,Q2
      Start Date,End Date,Response Type,Progress,Finished,Response ID,Recipient Email,"About us,
      all in all - Works well",About us - Is open,About us - Knows us,Site
      "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""progress""}","{""ImportId"":""finished""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""QID1_1""}","{""ImportId"":""QID1_2""}","{""ImportId"":""QID1_3""}","{""ImportId"":""QID2""}"
      2025-01-02,2025-01-02,0,100,1,R_1,canary@x.example,Agree,Strongly disagree,1,North
      2025-01-02,2025-01-02,0,100,1,R_2,canary@x.example,Strongly agree,Disagree,-1,South
      2025-01-03,2025-01-03,1,100,1,R_3,canary@x.example,Agree,Disagree,0,South
      2025-01-03,2025-01-03,0,40,0,R_4,canary@x.example,Neither agree nor disagree,,2,South
      """;

  @ParameterizedTest
  @CsvSource({"forms,1", "forms,2", "qualtrics,3", "qualtrics,4"})
  void everyRecord_isUsedOrCounted_orThereIsAReason(String platform, long seed) {
    boolean forms = platform.equals("forms");
    String study =
        forms
            ? "columns: {respondent: ID, unit: Site, should_lead: Lead}\n"
                + "nominations: {none: Nobody}\nwaves: [{name: a, from: 2025-01-15}]\n"
                + "items: {IT: [Works well, Is open, Knows us]}"
            : "columns: {respondent: ResponseId, unit: Q2}\nitems: {IT: \"Q1_{n}\"}\n"
                + "records: {unfinished: drop}";
    Random random = new Random(seed);
    int read = 0;
    for (int i = 0; i < CASES; i++) {
      byte[] damaged = damage(forms ? FORMS : QUALTRICS, random);

      IngestResult result = StudyRun.of(study).bytes("export.csv", damaged).read();

      assertThat(Pulse.shown(result)).doesNotContain("canary@");
      if (result.survey() instanceof Read.Done<Survey> ingested) {
        read++;
        SourceFile source = result.sources().get(0);
        long leftOut =
            source.leftOut().entrySet().stream()
                .filter(reason -> !reason.getKey().equals("blank"))
                .mapToLong(reason -> reason.getValue())
                .sum();
        assertThat(ingested.read().responses().size() + leftOut)
            .as("case %d", i)
            .isEqualTo(source.records());
      } else {
        assertThat(result.diagnostics()).as("case %d", i).anyMatch(d -> d.isError());
      }
    }
    assertThat(read).isBetween(CASES / 10, CASES);
  }

  private static byte[] damage(String good, Random random) {
    byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
    int at = random.nextInt(bytes.length);
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> splice(bytes, at, at + random.nextInt(bytes.length - at), new byte[0]);
      case 2 -> splice(bytes, at, at, mark(random));
      case 3 -> splice(bytes, at, at + 1, mark(random));
      default -> lineTwice(good, random);
    };
  }

  private static byte[] mark(Random random) {
    int at = random.nextInt(MARKS.length());
    return MARKS.substring(at, at + 1).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte[] with) {
    byte[] spliced = new byte[bytes.length - (to - from) + with.length];
    System.arraycopy(bytes, 0, spliced, 0, from);
    System.arraycopy(with, 0, spliced, from, with.length);
    System.arraycopy(bytes, to, spliced, from + with.length, bytes.length - to);
    return spliced;
  }

  private static byte[] lineTwice(String good, Random random) {
    String[] lines = good.split("\n", -1);
    StringBuilder text = new StringBuilder();
    int twice = random.nextInt(lines.length);
    for (int l = 0; l < lines.length; l++) {
      text.append(lines[l]).append('\n');
      text.append(l == twice ? lines[l] + "\n" : "");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
