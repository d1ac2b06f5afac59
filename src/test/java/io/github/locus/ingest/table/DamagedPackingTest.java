package io.github.locus.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.bytes.MalformedInputException;
import io.github.locus.ingest.workbook.TestWorkbook;
import io.github.locus.wording.English;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A packed file that was damaged on its way is refused, or read as it was. */
class DamagedPackingTest {
  private static final int RECORDS = 40;
  private static final Map<String, byte[]> FILES = files();

  private static Map<String, byte[]> files() {
    StringBuilder text = new StringBuilder("a,b,c\n");
    String[] rows = new String[RECORDS + 1];
    rows[0] = "a|b|c";
    Random random = new Random(11);
    for (int r = 1; r <= RECORDS; r++) {
      List<String> cells =
          List.of("r" + r, "x" + random.nextInt(1000), "" + (1 + random.nextInt(5)));
      text.append(String.join(",", cells)).append('\n');
      rows[r] = String.join("|", cells);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Map.of(
        "workbook",
        new TestWorkbook().sheet("S", rows).bytes(),
        "zip",
        TestWorkbook.zip(Map.of("s.csv", text.toString())),
        "gzip",
        packed.toByteArray());
  }

  private static Stream<Long> seeds(int count) {
    return IntStream.range(0, count).mapToObj(Long::valueOf);
  }

  static Stream<Long> few() {
    return seeds(30);
  }

  static Stream<Long> many() {
    return seeds(3000);
  }

  @ParameterizedTest
  @MethodSource("few")
  void oneByteOrTheEnd_isNeverTakenForAnotherTable(long seed) throws IOException {
    check(seed);
  }

  @Tag("nightly")
  @ParameterizedTest
  @MethodSource("many")
  void oneByteOrTheEnd_isNeverTakenForAnotherTable_often(long seed) throws IOException {
    check(seed);
  }

  private static void check(long seed) throws IOException {
    Random random = new Random(seed);
    for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
      List<String> sound = read(file.getValue());
      assertThat(sound).hasSize(RECORDS + 1);
      byte[] damaged = file.getValue().clone();
      if (random.nextInt(4) == 0) {
        damaged = Arrays.copyOf(damaged, 4 + random.nextInt(damaged.length - 4));
      } else {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        assertThat(read(damaged)).as("%s, seed %d", file.getKey(), seed).isEqualTo(sound);
      } catch (MalformedInputException e) {
        assertThat(English.message(e.diagnostic("s"))).isNotBlank();
      }
    }
  }

  private static List<String> read(byte[] bytes) throws IOException {
    List<String> rows = new ArrayList<>();
    TableOptions options = TableOptions.withDefaults();
    try (OpenTable table = OpenTable.open(new MemorySource("s", bytes, true), options)) {
      rows.add(String.join("|", table.header().fields()));
      for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
        rows.add(String.join("|", row.get().fields()));
      }
    }
    return rows;
  }
}
