package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.chart.Charts;
import io.github.locus.page.Block;
import io.github.locus.page.Document;
import io.github.locus.page.DocumentFixtures;
import io.github.locus.page.Picture;
import io.github.locus.page.ResultDocument;
import io.github.locus.page.Section;
import io.github.locus.page.Table;
import io.github.locus.page.TableCell;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.ResultWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTest {
  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 200})
  void noLineOfAReport_isLongerThanTheTerminal(int columns) {
    for (Result result : List.of(ResultFixtures.rich(), ResultFixtures.withheld())) {
      ResultWords told = ResultWords.of(result);

      assertThat(written(ResultDocument.of(told, Charts.of(told)), columns))
          .hasSizeGreaterThan(50)
          .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(columns));
    }
  }

  @Test
  void whereALineIsTooShort_figuresOfTheLastColumnsLoseTheirMarginFirst() {
    assertThat(written(document(), 40))
        .containsSequence("design   right   width", "now     87% ±7  8.1 ±1");
    assertThat(written(document(), 19))
        .containsSequence("design  right width", "now    87% ±7   8.1");
  }

  @Test
  void whereNoLineDoes_eachRowIsARecord() {
    assertThat(written(document(), 14)).containsSequence("now", "  right", "  choice: 87%");
  }

  @Test
  void whereTheWordsAtTheHeadOfARowAreLong_theyAreBroken_andFiguresStayInColumns() {
    Table table =
        new Table(
            "",
            List.of(
                new Table.Column("dimension", "dimension", false),
                new Table.Column("before", "before", true),
                new Table.Column("after", "after", true)),
            List.of(
                List.of(
                    new TableCell.Plain("Joins learning, support and exchange"),
                    new TableCell.Plain("62.6"),
                    new TableCell.Plain("61.1"))),
            List.of());

    assertThat(written(document(table), 32))
        .containsSequence(
            "dimension           before after",
            "Joins learning,       62.6  61.1",
            "support and",
            "exchange");
  }

  @Test
  void sectionOfPicturesAlone_isNotHeaded_forATerminalDrawsNone() {
    Table none = new Table("", List.of(), List.of(), List.of());

    assertThat(written(document(new Picture("p", "title", "description", none)), 80))
        .doesNotContain("A");
  }

  private static Document document() {
    return document(
        new Table(
            "",
            List.of(
                new Table.Column("design", "design", false),
                new Table.Column("right choice", "right", true),
                new Table.Column("width", "width", true)),
            List.of(
                List.of(
                    new TableCell.Plain("now"),
                    new TableCell.Margin("87%", "7"),
                    new TableCell.Margin("8.1", "1"))),
            List.of()));
  }

  private static Document document(Block block) {
    return DocumentFixtures.of(new Section("a", "A", List.of(block)));
  }

  private static List<String> written(Document document, int columns) {
    TextPage page = new TextPage(columns, Glyphs.of(true), new Style(false));
    TextForm.write(document, page);
    return page.lines();
  }
}
