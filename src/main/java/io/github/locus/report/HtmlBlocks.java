package io.github.locus.report;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import io.github.locus.page.Answer;
import io.github.locus.page.Block;
import io.github.locus.page.BlockForm;
import io.github.locus.page.Levels;
import io.github.locus.page.Picture;
import io.github.locus.page.Profile;
import io.github.locus.page.Table;
import java.util.Arrays;
import java.util.Map;

/** Blocks as HTML: a template a kind. */
public final class HtmlBlocks implements BlockForm<Content> {
  private static final int FEW = 4;
  private static final int MANY = 8;

  /** Letters of headings that stand side by side on paper, in small type and with their margins. */
  private static final int LETTERS_ACROSS = 90;

  private final TemplateEngine engine;
  private final Map<String, String> svg;
  private final Map<String, String> half;

  /**
   * The blocks of one document.
   *
   * @param engine renders the templates
   * @param svg picture of each chart, by its id
   * @param half the same where two columns share a page; a chart that is not in it stands across the page
   */
  HtmlBlocks(TemplateEngine engine, Map<String, String> svg, Map<String, String> half) {
    this.engine = engine;
    this.svg = Map.copyOf(svg);
    this.half = Map.copyOf(half);
  }

  /**
   * How a table is set, by what its headings need.
   *
   * @param table a table
   * @return style classes; {@code crowded} where the longest words of its headings do not stand side by side on paper
   */
  public static String setting(Table table) {
    int columns = table.columns().size();
    if (columns < FEW) {
      return "narrow";
    }
    if (columns < MANY) {
      return "wide";
    }
    int letters = table.columns().stream().mapToInt(c -> longestWord(c.heading())).sum();
    return letters > LETTERS_ACROSS ? "many crowded" : "many";
  }

  private static int longestWord(String heading) {
    return Arrays.stream(heading.split(" ")).mapToInt(String::length).max().orElse(0);
  }

  @Override
  public Content paragraph(Block.Paragraph paragraph) {
    return part("paragraph", Map.of("paragraph", paragraph));
  }

  @Override
  public Content bullets(Block.Bullets bullets) {
    return part("bullets", Map.of("bullets", bullets));
  }

  @Override
  public Content outline(Block.Outline outline) {
    return part("outline", Map.of("lines", outline.lines()));
  }

  @Override
  public Content facts(Block.Facts facts) {
    return paragraph(new Block.Paragraph(String.join(" · ", facts.items())));
  }

  @Override
  public Content levels(Levels levels) {
    return table(levels.table());
  }

  @Override
  public Content beside(Block.Beside beside) {
    boolean columns = beside.left().stream().allMatch(this::fitsColumn);
    HtmlBlocks column = columns ? new HtmlBlocks(engine, half, half) : this;
    return part(
        "beside",
        Map.of(
            "columns",
            columns,
            "profile",
            beside.left().stream().anyMatch(Profile.class::isInstance),
            "left",
            beside.left().stream().map(block -> block.in(column)).toList(),
            "right",
            beside.right().stream().map(block -> block.in(column)).toList()));
  }

  /** A picture without a form for a column stands across the page, with the words below it. */
  private boolean fitsColumn(Block block) {
    return !(block instanceof Picture picture)
        || half.containsKey(picture.id())
        || !svg.containsKey(picture.id());
  }

  @Override
  public Content reference(Block.Reference reference) {
    return part("reference", Map.of("reference", reference));
  }

  @Override
  public Content profile(Profile profile) {
    return part("profile", Map.of("profile", profile));
  }

  /**
   * The style of bars: a class for each whole number of per cent.
   *
   * @return rules
   */
  static String bars() {
    StringBuilder css = new StringBuilder();
    for (int percent = 0; percent <= 100; percent++) {
      css.append(".w").append(percent).append("{width:").append(percent).append("%}");
      css.append(".at").append(percent).append("{left:").append(percent).append("%}");
    }
    return css.append('\n').toString();
  }

  /**
   * The class of a bar.
   *
   * @param points from 0 to 100
   * @return whole points, as they are printed
   */
  public static long share(double points) {
    return Math.round(Math.max(0, Math.min(100, points)));
  }

  @Override
  public Content terms(Block.Terms terms) {
    return part("terms", Map.of("terms", terms));
  }

  @Override
  public Content actions(Block.Actions actions) {
    return part("actions", Map.of("actions", actions));
  }

  @Override
  public Content folded(Block.Folded folded) {
    return part("folded", Map.of("folded", folded, "content", folded.block().in(this)));
  }

  @Override
  public Content table(Table table) {
    return part("table", Map.of("table", table));
  }

  @Override
  public Content picture(Picture picture) {
    return part(
        "picture",
        Map.of(
            "picture",
            picture,
            "svg",
            svg.getOrDefault(picture.id(), ""),
            "table",
            table(titled(picture))));
  }

  /** The table of a chart under the name of its chart, for a reader who goes from landmark to landmark. */
  private static Table titled(Picture picture) {
    Table table = picture.table();
    return new Table(
        table.title() + ": " + picture.title(), table.columns(), table.rows(), table.notes());
  }

  /**
   * The first page of a report.
   *
   * @param answer what a reader in a hurry has to know
   * @return its form
   */
  public Content answer(Answer answer) {
    return part(
        "answer",
        Map.of(
            "answer",
            answer,
            "picture",
            answer.picture().map(this::picture).orElse(output -> {}),
            "actions",
            actions(answer.actions())));
  }

  private Content part(String template, Map<String, Object> given) {
    return output -> engine.render("part/" + template + ".jte", given, output);
  }
}
