package io.github.locus.ingest.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.table.TableRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstRowsTest {
  @Test
  void cellThatStandsThereAgain_isLookedAtOnce() {
    TableRow one = new TableRow(2, new String[] {new String("Agree "), "x"});
    TableRow other = new TableRow(3, new String[] {"y", new String("Agree ")});

    FirstRows rows = FirstRows.of(List.of(one, other));

    assertThat(rows.cell(0, 0)).isEqualTo("agree").isSameAs(rows.cell(1, 1));
  }
}
