package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.page.Block;
import io.github.locus.page.Document;
import io.github.locus.page.DocumentFixtures;
import io.github.locus.page.Section;
import io.github.locus.page.SummaryDocument;
import io.github.locus.page.Table;
import io.github.locus.page.TableCell;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.ResultWords;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Blocks that a report has not, in the forms that have all kinds. */
class BlockFormsTest {
  private static final Table TABLE =
      new Table(
          "Table",
          List.of(
              new Table.Column("what", "what", false), new Table.Column("share", "share", true)),
          List.of(
              List.of(new TableCell.Plain("<a>"), new TableCell.Margin("87%", "7")),
              List.of(new TableCell.Plain("b"), new TableCell.Interval("66", "60–69"))),
          List.of());
  private static final Block OUTLINE =
      new Block.Outline(
          List.of(
              new Block.Line("file", List.of(new Block.Line("<column>", List.of()))),
              new Block.Line("end", List.of())));

  @Test
  void outline_isAListInAList() throws Exception {
    assertThat(html(OUTLINE)).contains("<ul>\n<li>file\n<ul>\n<li>&lt;column&gt;");
    assertThat(MarkdownReport.of(document(OUTLINE))).contains("- file\n  - &lt;column>\n- end\n");
  }

  @Test
  void facts_areOneLine() throws Exception {
    Block facts = new Block.Facts(List.of("one", "two"));

    assertThat(html(facts)).contains("<p>one · two</p>");
    assertThat(MarkdownReport.of(document(facts))).contains("one · two\n");
  }

  @Test
  void figures_keepTheirMarginAndInterval() throws Exception {
    assertThat(html(TABLE)).contains("87%<small>±7</small>", "66<small>60–69</small>", "&lt;a&gt;");
    assertThat(MarkdownReport.of(document(TABLE))).contains("87% ±7", "66 (60–69)");
  }

  @Test
  void headingsOfLongWords_crowdATable_soThatPaperDoesNotCutIt() {
    assertThat(HtmlBlocks.setting(nine("Legal and Communications"))).isEqualTo("many crowded");
    assertThat(HtmlBlocks.setting(nine("Legal and Risk"))).isEqualTo("many");
  }

  private static Table nine(String heading) {
    return new Table(
        "Nine",
        Collections.nCopies(9, new Table.Column(heading, heading, true)),
        List.of(),
        List.of());
  }

  @Test
  void levels_areATableWhereNoBarsAreDrawn() throws Exception {
    Document summary = SummaryDocument.of(ResultWords.of(ResultFixtures.rich()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport.write(summary, Map.of(), out);

    String fact = summary.facts().get(0);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("<caption>", "repeatable", fact)
        .doesNotContain("<h2></h2>", "></a>");
    assertThat(MarkdownReport.of(summary)).contains("| IT |", fact);
  }

  private static String html(Block block) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport.write(document(block), Map.of(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document document(Block block) {
    return DocumentFixtures.of(new Section("a", "A", List.of(block)));
  }
}
