package io.github.locus.page;

import java.util.List;

/**
 * A part of a report.
 *
 * @param id anchor
 * @param title heading
 * @param blocks what it holds
 */
public record Section(String id, String title, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
