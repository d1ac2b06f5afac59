package io.github.locus.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.ingest.bytes.ByteSource;
import io.github.locus.ingest.bytes.MalformedInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PivotedRowsTest {
  private record Text(String text) implements ByteSource {
    @Override
    public String name() {
      return "long.csv";
    }

    @Override
    public String shown() {
      return "long.csv";
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean canReopen() {
      return true;
    }
  }

  private static List<String> pivot(String text, String... apart) throws IOException {
    TableOptions options =
        TableOptions.withDefaults()
            .withAnswers(new AnswerRows("who", "Question", "answer", List.of(apart)));
    List<String> lines = new ArrayList<>();
    try (OpenTable table = OpenTable.open(new Text(text), options)) {
      lines.add(String.join("|", table.columns()));
      for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
        lines.add(row.get().line() + ": " + String.join("|", row.get().fields()));
      }
    }
    return lines;
  }

  @Test
  void rowsOfAPerson_becomeOne_withAColumnAQuestion() throws IOException {
    String text =
        "who,site,Question,answer,text\n1,N,x,4,Agree\n2,S,x,5,Fully\n1,N,y,3,Neither\n2,S,z,1,No\n";

    assertThat(pivot(text)).containsExactly("who|site|x|y|z", "2: 1|N|4|3|", "3: 2|S|5||1");
  }

  @Test
  void columnThatTellsRecordsApart_makesARowOfEach() throws IOException {
    String text = "who,area,Question,answer\n1,IT,x,4\n1,HR,x,2\n1,IT,y,3\n";

    assertThat(pivot(text, "area")).containsExactly("who|area|x|y", "2: 1|IT|4|3", "3: 1|HR|2|");
  }

  @Test
  void sameAnswerTwice_isOne_andAnotherAnswerIsAFault() throws IOException {
    assertThat(pivot("who,Question,answer\n1,x,4\n1,x,4\n")).containsExactly("who|x", "2: 1|4");
    assertThatThrownBy(() -> pivot("who,Question,answer\n1,x,4\n1,x,5\n"))
        .isInstanceOf(MalformedInputException.class);
  }

  @Test
  void rowsWithoutPersonOrQuestion_areNoAnswers() throws IOException {
    assertThat(pivot("who,Question,answer\n,x,4\n1,,4\n1,x,2\n"))
        .containsExactly("who|x", "4: 1|2");
  }
}
