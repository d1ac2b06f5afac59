package io.github.locus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whom a report is for: which of its sections they get. What these say, and every number in them, is the same for all. */
public enum Audience {
  /** Everything. */
  FULL,
  /** Who works with people: all but the statistics. */
  HR,
  /** Who decides in one meeting: the answer and the body, the words in it, what it may be used for, and how to cite it. */
  BOARD;

  private static final String APPENDIX = "appendix";
  private static final Set<String> STATISTICS =
      Set.of("ranking-figures", "robustness", "succession-figures", "method");
  private static final Set<String> BEHIND_THE_BODY = Set.of("glossary", "limits", "cite");

  /** The word of the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What they get of all sections of a report.
   *
   * @param all the sections, the appendix last
   * @return theirs; nothing in them refers to one that is left out
   */
  List<Section> of(List<Section> all) {
    if (this == FULL) {
      return all;
    }
    List<Section> kept = new ArrayList<>();
    boolean body = true;
    for (Section section : all) {
      body &= !section.id().equals(APPENDIX);
      boolean theirs =
          this == HR
              ? !STATISTICS.contains(section.id())
              : body || BEHIND_THE_BODY.contains(section.id());
      if (theirs) {
        kept.add(section);
      }
    }
    List<String> there = kept.stream().map(Section::id).toList();
    return kept.stream()
        .map(one -> new Section(one.id(), one.title(), within(one.blocks(), there)))
        .toList();
  }

  private static List<Block> within(List<Block> blocks, List<String> there) {
    return blocks.stream().flatMap(block -> within(block, there).stream()).toList();
  }

  private static Optional<Block> within(Block block, List<String> there) {
    if (block instanceof Block.Reference reference && !there.contains(reference.section())) {
      return Optional.empty();
    }
    return Optional.of(
        block instanceof Block.Beside beside
            ? new Block.Beside(within(beside.left(), there), within(beside.right(), there))
            : block);
  }
}
