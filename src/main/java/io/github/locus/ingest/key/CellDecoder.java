package io.github.locus.ingest.key;

import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.label.FoldedLabel;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a cell by all that is known of a column, in this order: what the study or the reading of the
 * whole column says, cells that hold no answer whatever the scale, numbers, and labels that are no
 * answer in any scale.
 */
final class CellDecoder {
  private final LabelCatalogue catalogue;
  private final AnswerRange range;
  private final Map<String, Integer> exact;
  private final Map<String, Integer> folded;
  private final boolean readsNumbers;

  /**
   * A decoder.
   *
   * @param catalogue answers that are none
   * @param range how numbers become points, and whether a code below zero is one
   * @param exact codes by plain cell
   * @param folded codes by folded label
   * @param readsNumbers whether a number that is not among those is an answer
   */
  CellDecoder(
      LabelCatalogue catalogue,
      AnswerRange range,
      Map<String, Integer> exact,
      Map<String, Integer> folded,
      boolean readsNumbers) {
    this.catalogue = catalogue;
    this.range = range;
    this.exact = Map.copyOf(exact);
    this.folded = Map.copyOf(folded);
    this.readsNumbers = readsNumbers;
  }

  int decode(String cell) {
    Integer stated = exact.get(LabelFolding.plain(cell));
    if (stated != null) {
      return stated;
    }
    FoldedLabel label = LabelFolding.fold(cell);
    Integer known = folded.get(label.key());
    if (known != null) {
      return known;
    }
    Optional<Absence> absence = catalogue.cell(cell);
    if (absence.isPresent()) {
      return AnswerKey.codeOf(absence.get());
    }
    if (label.isNumber() || (readsNumbers && label.firm())) {
      return number(label.number().orElseThrow());
    }
    return catalogue
        .absence(label.text())
        .map(
            kind ->
                catalogue.isDoubtful(label.text()) ? AnswerKey.AMBIGUOUS : AnswerKey.codeOf(kind))
        .orElse(AnswerKey.UNREADABLE);
  }

  private int number(int number) {
    if (readsNumbers && range.holds(number)) {
      return range.point(number);
    }
    if (number < 0 && range.low() >= 0) {
      return AnswerKey.codeOf(Absence.CODE);
    }
    return readsNumbers ? AnswerKey.OFF_SCALE : AnswerKey.UNREADABLE;
  }
}
