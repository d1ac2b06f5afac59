package io.github.locus.report;

import io.github.locus.result.MarkdownText;
import java.util.List;

/** {@code report.md}: the same words and figures as the page, charts as their tables. */
final class MarkdownReport {
  private final StringBuilder out = new StringBuilder();

  private MarkdownReport() {}

  static String of(ReportPage page) {
    MarkdownReport report = new MarkdownReport();
    report.page(page);
    return report.out.toString();
  }

  private void page(ReportPage page) {
    line("# " + MarkdownText.of(page.title()));
    page.notice().ifPresent(notice -> line("**" + MarkdownText.of(notice) + "**"));
    line("**" + MarkdownText.of(page.kicker()) + ".** " + MarkdownText.of(page.headline()));
    for (ReportPage.Tile tile : page.tiles()) {
      out.append("- **")
          .append(MarkdownText.of(tile.label()))
          .append(": ")
          .append(MarkdownText.of(tile.figure()));
      out.append("**: ").append(MarkdownText.of(tile.meaning())).append('\n');
    }
    if (!page.tiles().isEmpty()) {
      out.append('\n');
    }
    for (Section section : page.sections()) {
      line("## " + MarkdownText.of(section.title()));
      section.blocks().forEach(this::block);
    }
    out.append("---\n\n").append(MarkdownText.of(page.footer())).append('\n');
  }

  private void line(String line) {
    out.append(line).append("\n\n");
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      line(MarkdownText.of(paragraph.text()));
    } else if (block instanceof Block.Bullets bullets) {
      bullets(bullets.items());
    } else if (block instanceof Block.FoldedBullets folded) {
      bullets(folded.items());
    } else if (block instanceof Block.Terms terms) {
      terms
          .items()
          .forEach(
              t ->
                  out.append("- *")
                      .append(MarkdownText.of(t.word()))
                      .append("*: ")
                      .append(MarkdownText.of(t.meaning()))
                      .append('\n'));
      out.append('\n');
    } else if (block instanceof Block.OpenTable open) {
      table(open.table());
    } else if (block instanceof Block.FoldedTable folded) {
      table(folded.table());
    } else if (block instanceof Block.OpenPicture open) {
      picture(open.picture());
    } else if (block instanceof Block.FoldedPicture folded) {
      picture(folded.picture());
    } else if (block instanceof Block.Actions actions) {
      actions(actions);
    }
  }

  private void bullets(List<String> items) {
    items.forEach(item -> out.append("- ").append(MarkdownText.of(item)).append('\n'));
    out.append('\n');
  }

  private void picture(PictureView picture) {
    line("**" + MarkdownText.of(picture.title()) + ".** " + MarkdownText.of(picture.description()));
  }

  private void actions(Block.Actions actions) {
    int number = 1;
    for (Block.Action action : actions.items()) {
      out.append(number++).append(". **").append(MarkdownText.of(action.kind())).append("** (");
      out.append(MarkdownText.of(action.owner()))
          .append(action.about().isEmpty() ? "" : ", " + MarkdownText.of(action.about()));
      out.append("): ")
          .append(MarkdownText.of(action.action()))
          .append(" *")
          .append(MarkdownText.of(action.measure()))
          .append("*\n");
    }
    out.append('\n');
  }

  private void table(TableView table) {
    line("**" + MarkdownText.of(table.title()) + "**");
    row(table.columns().stream().map(TableView.Column::heading).toList());
    out.append('|');
    table.columns().forEach(column -> out.append(column.numeric() ? " ---: |" : " --- |"));
    out.append('\n');
    table.rows().forEach(this::row);
    out.append('\n');
    if (!table.notes().isEmpty()) {
      line(MarkdownText.of(String.join(" ", table.notes())));
    }
  }

  private void row(List<String> cells) {
    out.append('|');
    cells.forEach(cell -> out.append(' ').append(MarkdownText.of(cell)).append(" |"));
    out.append('\n');
  }
}
