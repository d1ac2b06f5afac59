package io.github.locus.survey;

import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import java.util.List;

/**
 * A whole survey in memory, checked: nothing in it needs to be doubted any more.
 *
 * @param instrument what was asked; its items give the answers' columns
 * @param functions the functions that were rated, in the instrument's order
 * @param units unit names, sorted by code point
 * @param waves wave names in time order; {@code 1} where the data have none
 * @param responses what belongs to the respondent
 * @param ratings the ratings
 * @param roster who led what
 */
public record Survey(
    Instrument instrument,
    List<OrgFunction> functions,
    List<String> units,
    List<String> waves,
    Responses responses,
    Ratings ratings,
    Roster roster) {
  /** Copies the lists. */
  public Survey {
    functions = List.copyOf(functions);
    units = List.copyOf(units);
    waves = List.copyOf(waves);
  }

  /**
   * The cell of a rating.
   *
   * @param rating rating number
   * @return (function, unit, wave)
   */
  public UnitCell cell(int rating) {
    return new UnitCell(ratings.function(rating), ratings.unit(rating), wave(rating));
  }

  /**
   * The wave of a rating.
   *
   * @param rating rating number
   * @return wave index
   */
  public int wave(int rating) {
    return responses.wave(ratings.response(rating));
  }
}
