package io.github.locus.page;

import io.github.locus.result.Statement;
import io.github.locus.wording.ResultWords;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where a page gives its reasons: what a board must know under "Why", what rests on variances and on what chance would
 * show beside the tables that show them.
 */
enum ReasonPlaces {
  /** What hangs on a leader. */
  LEADERS("leader-loss", "place-share"),
  /** What changes of leader showed. */
  CHANGES("succession-shift"),
  /** The same in variances. */
  VARIANCES("succession-spread"),
  /** What people say outright. */
  PEOPLE("should-is", "periphery", "window"),
  /** Why. */
  WHY;

  private final Set<String> codes;

  ReasonPlaces(String... codes) {
    this.codes = Set.of(codes);
  }

  /**
   * Where a reason stands.
   *
   * @param code code of its statement
   * @return the one place
   */
  static ReasonPlaces of(String code) {
    return Arrays.stream(values())
        .filter(place -> place.codes.contains(code))
        .findFirst()
        .orElse(WHY);
  }

  /**
   * The reasons that stand in this place.
   *
   * @param told a result, and the words for it
   * @return sentences, the strongest first
   */
  List<String> of(ResultWords told) {
    List<Statement> reasons = told.result().verdict().reasons();
    List<String> sentences = told.sentences().reasons();
    return IntStream.range(0, reasons.size())
        .filter(i -> of(reasons.get(i).code()) == this)
        .mapToObj(sentences::get)
        .toList();
  }
}
