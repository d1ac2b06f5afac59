package io.github.locus.report;

import io.github.locus.page.Block;
import io.github.locus.page.BlockForm;
import io.github.locus.page.Document;
import io.github.locus.page.Levels;
import io.github.locus.page.Picture;
import io.github.locus.page.Profile;
import io.github.locus.page.Section;
import io.github.locus.page.Table;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents as text for a terminal: no line is longer than its width. A terminal shows tables, no charts. */
public final class TextForm implements BlockForm<TextPage> {
  private static final String STEP = "  ";

  private final TextPage page;

  private TextForm(TextPage page) {
    this.page = page;
  }

  /**
   * Writes a document.
   *
   * @param document the document
   * @param page where
   */
  public static void write(Document document, TextPage page) {
    document.notice().ifPresent(page::strong);
    page.strong(document.headline());
    if (!document.facts().isEmpty()) {
      page.facts(document.facts());
    }
    for (Section section : document.sections()) {
      if (section.blocks().stream().allMatch(Picture.class::isInstance)) {
        continue; // a terminal draws none
      }
      page.line("");
      if (!section.title().isEmpty()) {
        page.strong(section.title());
      }
      section.blocks().forEach(block -> block.in(new TextForm(page)));
    }
  }

  @Override
  public TextPage paragraph(Block.Paragraph paragraph) {
    page.paragraph(paragraph.text());
    return page;
  }

  @Override
  public TextPage bullets(Block.Bullets bullets) {
    bullets.items().forEach(item -> page.hanging(page.glyphs().bullet() + " ", item));
    return page;
  }

  /**
   * Writes a block that is a page by itself.
   *
   * @param block the block
   * @param page where
   */
  public static void write(Block block, TextPage page) {
    block.in(new TextForm(page));
  }

  @Override
  public TextPage outline(Block.Outline outline) {
    outline.lines().forEach(line -> line("", line));
    return page;
  }

  /** Where a line is broken, the rest stands further in than what is below it. */
  private void line(String indent, Block.Line line) {
    page.hanging(indent, indent + STEP + STEP, line.text());
    line.below().forEach(below -> line(indent + STEP, below));
  }

  @Override
  public TextPage facts(Block.Facts facts) {
    page.facts(facts.items());
    return page;
  }

  @Override
  public TextPage levels(Levels levels) {
    new TextLevels(levels, page).write();
    return page;
  }

  @Override
  public TextPage beside(Block.Beside beside) {
    beside.left().forEach(block -> block.in(this));
    beside.right().forEach(block -> block.in(this));
    return page;
  }

  @Override
  public TextPage reference(Block.Reference reference) {
    page.paragraph(reference.text());
    return page;
  }

  @Override
  public TextPage profile(Profile profile) {
    return table(profile.table());
  }

  @Override
  public TextPage terms(Block.Terms terms) {
    terms.items().forEach(term -> page.hanging("  ", term.word() + ": " + term.meaning()));
    return page;
  }

  @Override
  public TextPage actions(Block.Actions actions) {
    int number = actions.first();
    for (Block.Action action : actions.items()) {
      page.hanging(
          number++ + ". ",
          Stream.of(
                  action.about().isEmpty()
                      ? action.owner() + ":"
                      : action.owner() + " (" + action.about() + "):",
                  action.action(),
                  action.measure())
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" ")));
    }
    return page;
  }

  @Override
  public TextPage folded(Block.Folded folded) {
    return folded.block().in(this);
  }

  @Override
  public TextPage table(Table table) {
    new TextTable(table, page).write();
    table.notes().forEach(page::paragraph);
    return page;
  }

  @Override
  public TextPage picture(Picture picture) {
    return page;
  }
}
