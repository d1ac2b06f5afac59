package io.github.locus.report;

import io.github.locus.result.SafeText;
import java.util.List;

/** {@code report.md}: the same words and figures as the page, charts as their tables. */
final class MarkdownReport {
  private static final String SIGNS = "\\`*_[]#|~";

  private final StringBuilder out = new StringBuilder();

  private MarkdownReport() {}

  static String of(ReportPage page) {
    MarkdownReport report = new MarkdownReport();
    report.page(page);
    return report.out.toString();
  }

  private void page(ReportPage page) {
    line("# " + text(page.title()));
    line("**" + text(page.kicker()) + ".** " + text(page.headline()));
    for (ReportPage.Tile tile : page.tiles()) {
      out.append("- **").append(text(tile.label())).append(": ").append(text(tile.figure()));
      out.append("**: ").append(text(tile.meaning())).append('\n');
    }
    if (!page.tiles().isEmpty()) {
      out.append('\n');
    }
    for (Section section : page.sections()) {
      line("## " + text(section.title()));
      section.blocks().forEach(this::block);
    }
    out.append("---\n\n").append(text(page.footer())).append('\n');
  }

  private void line(String line) {
    out.append(line).append("\n\n");
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      line(text(paragraph.text()));
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
                      .append(text(t.word()))
                      .append("*: ")
                      .append(text(t.meaning()))
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
    items.forEach(item -> out.append("- ").append(text(item)).append('\n'));
    out.append('\n');
  }

  private void picture(PictureView picture) {
    line("**" + text(picture.title()) + ".** " + text(picture.description()));
  }

  private void actions(Block.Actions actions) {
    int number = 1;
    for (Block.Action action : actions.items()) {
      out.append(number++).append(". **").append(text(action.kind())).append("** (");
      out.append(text(action.owner()))
          .append(action.about().isEmpty() ? "" : ", " + text(action.about()));
      out.append("): ")
          .append(text(action.action()))
          .append(" *Measure: ")
          .append(text(action.measure()))
          .append("*\n");
    }
    out.append('\n');
  }

  private void table(TableView table) {
    line("**" + text(table.title()) + "**");
    row(table.columns().stream().map(TableView.Column::heading).toList());
    out.append('|');
    table.columns().forEach(column -> out.append(column.numeric() ? " ---: |" : " --- |"));
    out.append('\n');
    table.rows().forEach(this::row);
    out.append('\n');
    if (!table.notes().isEmpty()) {
      line(text(String.join(" ", table.notes())));
    }
  }

  private void row(List<String> cells) {
    out.append('|');
    cells.forEach(cell -> out.append(' ').append(text(cell)).append(" |"));
    out.append('\n');
  }

  /** Words of users mean nothing to Markdown or HTML. */
  private static String text(String given) {
    String words = SafeText.of(given);
    StringBuilder safe = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '<') {
        safe.append("&lt;");
      } else if (SIGNS.indexOf(c) >= 0) {
        safe.append('\\').append(c);
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }
}
