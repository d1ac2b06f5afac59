package io.github.locus.report;

import io.github.locus.page.Answer;
import io.github.locus.page.Block;
import io.github.locus.page.BlockForm;
import io.github.locus.page.Document;
import io.github.locus.page.Levels;
import io.github.locus.page.Picture;
import io.github.locus.page.Profile;
import io.github.locus.page.Section;
import io.github.locus.page.Table;
import io.github.locus.page.TableCell;
import io.github.locus.result.MarkdownText;
import java.util.List;

/** {@code report.md}: the same words and figures as the page, charts as their tables. */
final class MarkdownReport {
  private final StringBuilder out = new StringBuilder();

  private MarkdownReport() {}

  static String of(Document page) {
    MarkdownReport report = new MarkdownReport();
    report.page(page);
    return report.out.toString();
  }

  private void page(Document page) {
    line("# " + MarkdownText.of(page.title()));
    page.notice().ifPresent(notice -> line("**" + MarkdownText.of(notice) + "**"));
    line("**" + MarkdownText.of(page.kicker()) + ".** " + MarkdownText.of(page.headline()));
    if (!page.facts().isEmpty()) {
      line(MarkdownText.of(String.join(" · ", page.facts())));
    }
    page.answer().ifPresent(this::answer);
    for (Section section : page.sections()) {
      if (!section.title().isEmpty()) {
        line("## " + MarkdownText.of(section.title()));
      }
      section.blocks().forEach(block -> block.in(new Blocks()));
    }
    if (!page.footer().isEmpty()) {
      out.append("---\n\n").append(MarkdownText.of(page.footer())).append('\n');
    }
  }

  private void answer(Answer answer) {
    answer.because().forEach(sentence -> line(MarkdownText.of(sentence)));
    for (Answer.Tile tile : answer.tiles()) {
      out.append("- **")
          .append(MarkdownText.of(tile.label()))
          .append(": ")
          .append(MarkdownText.of(tile.figure()));
      out.append("**: ").append(MarkdownText.of(tile.meaning())).append('\n');
    }
    point(answer.decision());
    answer.doubt().ifPresent(this::point);
    out.append('\n');
    if (!answer.actions().items().isEmpty()) {
      line("**" + MarkdownText.of(answer.actionsTitle()) + "**");
      answer.actions().in(new Blocks());
    }
    answer.picture().ifPresent(picture -> picture.in(new Blocks()));
  }

  private void point(Answer.Point point) {
    out.append("- **")
        .append(MarkdownText.of(point.label()))
        .append("**: ")
        .append(MarkdownText.of(point.text()))
        .append('\n');
  }

  private StringBuilder line(String line) {
    return out.append(line).append("\n\n");
  }

  private void row(List<String> cells) {
    out.append('|');
    cells.forEach(cell -> out.append(' ').append(MarkdownText.of(cell)).append(" |"));
    out.append('\n');
  }

  private void cells(List<TableCell> cells) {
    out.append('|');
    for (TableCell cell : cells) {
      String text = MarkdownText.of(cell.text());
      String shown =
          cell instanceof TableCell.Link link ? "[" + text + "](" + link.target() + ")" : text;
      out.append(' ').append(shown).append(" |");
    }
    out.append('\n');
  }

  /** Writes each block at the end of the text. */
  private final class Blocks implements BlockForm<StringBuilder> {
    @Override
    public StringBuilder paragraph(Block.Paragraph paragraph) {
      return line(MarkdownText.of(paragraph.text()));
    }

    @Override
    public StringBuilder bullets(Block.Bullets bullets) {
      bullets.items().forEach(item -> out.append("- ").append(MarkdownText.of(item)).append('\n'));
      return out.append('\n');
    }

    @Override
    public StringBuilder outline(Block.Outline outline) {
      outline.lines().forEach(line -> outlined("", line));
      return out.append('\n');
    }

    private void outlined(String indent, Block.Line line) {
      out.append(indent).append("- ").append(MarkdownText.of(line.text())).append('\n');
      line.below().forEach(below -> outlined(indent + "  ", below));
    }

    @Override
    public StringBuilder facts(Block.Facts facts) {
      return line(MarkdownText.of(String.join(" · ", facts.items())));
    }

    @Override
    public StringBuilder levels(Levels levels) {
      return table(levels.table());
    }

    @Override
    public StringBuilder beside(Block.Beside beside) {
      beside.left().forEach(block -> block.in(this));
      beside.right().forEach(block -> block.in(this));
      return out;
    }

    @Override
    public StringBuilder reference(Block.Reference reference) {
      return line("*" + MarkdownText.of(reference.text()) + "*");
    }

    @Override
    public StringBuilder profile(Profile profile) {
      return table(profile.table());
    }

    @Override
    public StringBuilder terms(Block.Terms terms) {
      terms
          .items()
          .forEach(
              t ->
                  out.append("- *")
                      .append(MarkdownText.of(t.word()))
                      .append("*: ")
                      .append(MarkdownText.of(t.meaning()))
                      .append('\n'));
      return out.append('\n');
    }

    @Override
    public StringBuilder actions(Block.Actions actions) {
      int number = actions.first();
      for (Block.Action action : actions.items()) {
        out.append(number++).append(". **").append(MarkdownText.of(action.kind())).append("** (");
        out.append(MarkdownText.of(action.owner()))
            .append(action.about().isEmpty() ? "" : ", " + MarkdownText.of(action.about()));
        out.append(action.action().isEmpty() ? ")." : "): " + MarkdownText.of(action.action()))
            .append(
                action.measure().isEmpty() ? "" : " *" + MarkdownText.of(action.measure()) + "*")
            .append('\n');
      }
      return out.append('\n');
    }

    /** Markdown cannot fold. */
    @Override
    public StringBuilder folded(Block.Folded folded) {
      return folded.block().in(this);
    }

    @Override
    public StringBuilder table(Table table) {
      line("**" + MarkdownText.of(table.title()) + "**");
      row(table.columns().stream().map(Table.Column::heading).toList());
      out.append('|');
      table.columns().forEach(column -> out.append(column.numeric() ? " ---: |" : " --- |"));
      out.append('\n');
      table.rows().forEach(MarkdownReport.this::cells);
      out.append('\n');
      return table.notes().isEmpty() ? out : line(MarkdownText.of(String.join(" ", table.notes())));
    }

    @Override
    public StringBuilder picture(Picture picture) {
      return line(
          "**"
              + MarkdownText.of(picture.title())
              + ".** "
              + MarkdownText.of(picture.description()));
    }
  }
}
