package io.github.locus.report;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import io.github.locus.page.Answer;
import io.github.locus.page.Block;
import io.github.locus.page.BlockForm;
import io.github.locus.page.Levels;
import io.github.locus.page.Picture;
import io.github.locus.page.Table;
import java.util.Map;

/** Blocks as HTML: a template a kind. */
public final class HtmlBlocks implements BlockForm<Content> {
  private final TemplateEngine engine;
  private final Map<String, String> svg;

  /**
   * The blocks of one document.
   *
   * @param engine renders the templates
   * @param svg picture of each chart, by its id
   */
  HtmlBlocks(TemplateEngine engine, Map<String, String> svg) {
    this.engine = engine;
    this.svg = Map.copyOf(svg);
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
            table(picture.table())));
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
