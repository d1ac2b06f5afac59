package io.github.locus.deck;

import io.github.locus.page.Block;
import io.github.locus.page.Levels;
import io.github.locus.page.Picture;
import io.github.locus.page.Profile;
import io.github.locus.page.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What a section holds, by kind and whatever stands beside or is folded in what.
 *
 * @param pictures charts
 * @param tables tables
 * @param profiles profiles of functions
 * @param actions plans
 * @param paragraphs running text
 * @param terms words explained
 * @param words all that is said rather than shown
 */
record Parts(
    List<Picture> pictures,
    List<Table> tables,
    List<Profile> profiles,
    List<Block.Actions> actions,
    List<String> paragraphs,
    List<Block.Term> terms,
    List<Block> words) {

  static Parts of(List<Block> blocks) {
    Parts parts =
        new Parts(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    blocks.forEach(parts::take);
    return parts;
  }

  private void take(Block block) {
    if (block instanceof Picture picture) {
      pictures.add(picture);
    } else if (block instanceof Table table) {
      tables.add(table);
    } else if (block instanceof Levels levels) {
      tables.add(levels.table());
    } else if (block instanceof Profile profile) {
      profiles.add(profile);
    } else if (block instanceof Block.Actions plan) {
      actions.add(plan);
    } else if (block instanceof Block.Beside beside) {
      beside.left().forEach(this::take);
      beside.right().forEach(this::take);
    } else if (block instanceof Block.Folded folded) {
      take(folded.block());
    } else {
      said(block);
    }
  }

  private void said(Block block) {
    words.add(block);
    if (block instanceof Block.Paragraph paragraph) {
      paragraphs.add(paragraph.text());
    } else if (block instanceof Block.Terms explained) {
      terms.addAll(explained.items());
    }
  }
}
