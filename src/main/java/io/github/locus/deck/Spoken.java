package io.github.locus.deck;

import io.github.locus.page.Block;
import io.github.locus.page.BlockForm;
import io.github.locus.page.Levels;
import io.github.locus.page.Picture;
import io.github.locus.page.Profile;
import io.github.locus.page.Table;
import io.github.locus.page.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines that a speaker has at hand for a block. Links lead nowhere from a slide, and stay away. */
final class Spoken implements BlockForm<List<String>> {
  /** All lines of some blocks. */
  List<String> of(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.in(this).stream()).toList();
  }

  /** A line a row, every figure under its heading. */
  static List<String> rows(Table table) {
    List<String> lines = new ArrayList<>();
    for (List<TableCell> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int c = 0; c < row.size(); c++) {
        String text = row.get(c).text();
        cells.add(c == 0 ? text : table.columns().get(c).heading() + " " + text);
      }
      lines.add(String.join(" · ", cells));
    }
    return lines;
  }

  @Override
  public List<String> paragraph(Block.Paragraph paragraph) {
    return List.of(paragraph.text());
  }

  @Override
  public List<String> bullets(Block.Bullets bullets) {
    return bullets.items();
  }

  @Override
  public List<String> outline(Block.Outline outline) {
    return outline.lines().stream().flatMap(line -> below(line).stream()).toList();
  }

  private static List<String> below(Block.Line line) {
    List<String> lines = new ArrayList<>(List.of(line.text()));
    line.below().forEach(one -> lines.addAll(below(one)));
    return lines;
  }

  @Override
  public List<String> facts(Block.Facts facts) {
    return List.of(String.join(" · ", facts.items()));
  }

  @Override
  public List<String> beside(Block.Beside beside) {
    List<String> lines = new ArrayList<>(of(beside.left()));
    lines.addAll(of(beside.right()));
    return lines;
  }

  @Override
  public List<String> reference(Block.Reference reference) {
    return List.of();
  }

  @Override
  public List<String> profile(Profile profile) {
    return rows(profile.table());
  }

  @Override
  public List<String> terms(Block.Terms terms) {
    return terms.items().stream().map(term -> term.word() + ": " + term.meaning()).toList();
  }

  @Override
  public List<String> actions(Block.Actions actions) {
    return actions.items().stream()
        .map(
            action ->
                List.of(
                        action.kind() + " (" + action.owner() + ")",
                        action.action(),
                        action.about(),
                        action.measure())
                    .stream()
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · ")))
        .toList();
  }

  @Override
  public List<String> folded(Block.Folded folded) {
    return folded.block().in(this);
  }

  @Override
  public List<String> table(Table table) {
    return rows(table);
  }

  @Override
  public List<String> levels(Levels levels) {
    return rows(levels.table());
  }

  @Override
  public List<String> picture(Picture picture) {
    return List.of(picture.description());
  }
}
