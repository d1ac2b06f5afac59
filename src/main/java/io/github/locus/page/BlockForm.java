package io.github.locus.page;

/**
 * How each kind of block is written in one form, such as HTML or Markdown.
 *
 * @param <F> what a block becomes
 */
public interface BlockForm<F> {
  /**
   * Running text.
   *
   * @param paragraph the text
   * @return its form
   */
  F paragraph(Block.Paragraph paragraph);

  /**
   * A list of sentences.
   *
   * @param bullets the sentences
   * @return its form
   */
  F bullets(Block.Bullets bullets);

  /**
   * Lines with what belongs to each.
   *
   * @param outline the lines
   * @return its form
   */
  F outline(Block.Outline outline);

  /**
   * Short facts side by side.
   *
   * @param facts the facts
   * @return its form
   */
  F facts(Block.Facts facts);

  /**
   * Blocks in two columns.
   *
   * @param beside the blocks
   * @return their form
   */
  F beside(Block.Beside beside);

  /**
   * Where more of it stands.
   *
   * @param reference the words, and the section
   * @return its form
   */
  F reference(Block.Reference reference);

  /**
   * The strengths and gaps of one function.
   *
   * @param profile the levels
   * @return its form
   */
  F profile(Profile profile);

  /**
   * Words explained.
   *
   * @param terms words and meanings
   * @return its form
   */
  F terms(Block.Terms terms);

  /**
   * The action plan.
   *
   * @param actions actions, most important first
   * @return its form
   */
  F actions(Block.Actions actions);

  /**
   * What a reader unfolds.
   *
   * @param folded the block and its title
   * @return its form
   */
  F folded(Block.Folded folded);

  /**
   * A table.
   *
   * @param table the table
   * @return its form
   */
  F table(Table table);

  /**
   * Levels of functions.
   *
   * @param levels the levels
   * @return its form
   */
  F levels(Levels levels);

  /**
   * A chart.
   *
   * @param picture the chart
   * @return its form
   */
  F picture(Picture picture);
}
