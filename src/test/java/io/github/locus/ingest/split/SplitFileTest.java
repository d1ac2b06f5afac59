package io.github.locus.ingest.split;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.ingest.bytes.FilePart;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.TableOptions;
import io.github.locus.ingest.table.TableRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitFileTest {
  private static final List<String> ENDS = List.of("\n", "\r\n", "\r");
  private static final List<String> CELLS =
      List.of("", "x", "\"a,b\"", "\"two\nlines\"", "\"\"\"q\"\"\"", "ä", "\"\r\n\"");

  @TempDir private Path folder = Path.of("");

  @Test
  void eachPart_hasTheHeaderAndItsOwnLines() throws IOException, SplitException {
    Path file = file("v,company\n1,a\n2,b\n3,a\n", UTF_8);

    SplitFile split = SplitFile.of(file, "company");

    assertThat(split.parts().keySet()).containsExactly("a", "b");
    assertThat(text(split, "a")).isEqualTo("v,company\n1,a\n3,a\n");
    assertThat(text(split, "b")).isEqualTo("v,company\n2,b\n");
  }

  @Test
  void recordsWithoutAValue_areOfNoPart_andCounted() throws IOException, SplitException {
    SplitFile split = SplitFile.of(file("company,v\na,1\n,2\n \t,3\na,4\n", UTF_8), "company");

    assertThat(split.without()).isEqualTo(2);
    assertThat(text(split, "a")).isEqualTo("company,v\na,1\na,4\n");
  }

  @Test
  void persons_areCountedAndNotRecords() throws IOException, SplitException {
    SplitFile split =
        SplitFile.of(file("respondent,company\np,a\np,a\nq,a\nr,b\n", UTF_8), "company");

    assertThat(split.persons()).containsEntry("a", 2L).containsEntry("b", 1L);
  }

  /** Whatever the ends of lines and what stands in quotes: each record comes once, to whom it belongs, with its line. */
  @ParameterizedTest
  @MethodSource("seeds")
  void everyRecord_comesToItsOrganisation_withItsLine(int seed) throws IOException, SplitException {
    Random random = new Random(seed);
    String end = ENDS.get(random.nextInt(ENDS.size()));
    StringBuilder csv = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
    csv.append("id,company,text").append(end);
    for (int i = 0; i < 40; i++) {
      csv.append(i).append(',').append("abc".charAt(random.nextInt(3))).append(',');
      csv.append(CELLS.get(random.nextInt(CELLS.size()))).append(i < 39 ? end : "");
      csv.append(random.nextInt(8) == 0 && i < 39 ? end : "");
    }
    Path file = file(csv.toString(), UTF_8);
    Map<String, String> whole = rows(new FilePart(file, List.of(whole(file))));

    Map<String, String> parts = new LinkedHashMap<>();
    for (FilePart part : SplitFile.of(file, "company").parts().values()) {
      parts.putAll(rows(part));
    }

    assertThat(parts).containsExactlyInAnyOrderEntriesOf(whole).hasSize(40);
  }

  static IntStream seeds() {
    return IntStream.range(0, 30);
  }

  @Test
  void anotherColumn_isNamed_whereOneIsSpeltWrong() throws IOException {
    Path file = file("company,v\na,1\n", UTF_8);

    assertThatThrownBy(() -> SplitFile.of(file, "compny"))
        .isInstanceOf(SplitException.class)
        .hasMessageContaining("company");
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "gzip"})
  void whatHasNoLinesOfBytes_isRefused(String kind) throws IOException {
    Path file =
        kind.equals("gzip")
            ? Files.write(folder.resolve("a.gz"), new byte[] {31, (byte) 139, 8, 0, 0, 0, 0, 0})
            : file("\uFEFFcompany,v\na,1\nb,2\n", UTF_16LE);

    assertThatThrownBy(() -> SplitFile.of(file, "company")).isInstanceOf(SplitException.class);
  }

  private Path file(String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("survey.csv"), text.getBytes(charset));
  }

  private static FilePart.Run whole(Path file) throws IOException {
    return new FilePart.Run(0, Files.size(file), 1, 0);
  }

  private static String text(SplitFile split, String value) throws IOException {
    try (InputStream in = Optional.ofNullable(split.parts().get(value)).orElseThrow().open()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** Line and fields of each record, by its first field. */
  private static Map<String, String> rows(FilePart part) throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    try (OpenTable table = OpenTable.open(part, TableOptions.withDefaults())) {
      Optional<TableRow> row = table.next();
      while (row.isPresent()) {
        List<String> told = new ArrayList<>(List.of(row.get().fields()));
        told.add("line " + row.get().line());
        rows.put(row.get().field(0), String.join("|", told));
        row = table.next();
      }
    }
    return rows;
  }
}
