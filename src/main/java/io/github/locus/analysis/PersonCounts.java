package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.protection.ProtectedRatings;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.scoring.ScoredSurvey;
import io.github.locus.statistics.DistinctCounts;
import java.util.List;
import java.util.Optional;

/**
 * How many distinct persons stand behind figures that rest on a part of the ratings; those of functions, cells and leaders
 * are in {@link io.github.locus.separation.RespondentCounts}. One pass over the ratings.
 */
final class PersonCounts {
  private final ProtectedSurvey survey;
  private final ScoredSurvey scored;
  private final int waves;
  private final int dimensions;
  private final int items;
  private final DistinctCounts dimension;
  private final DistinctCounts dimensionEver;
  private final DistinctCounts testimony;
  private final DistinctCounts testimonyEver;
  private final DistinctCounts item;
  private final DistinctCounts complete;
  private final DistinctCounts side;
  private final DistinctCounts everything;
  private final int strategy;
  private final int reliance;

  private PersonCounts(ScoredSurvey scored) {
    this.scored = scored;
    survey = scored.survey();
    Instrument instrument = survey.instrument();
    int functions = survey.functions().size();
    waves = survey.waves().size();
    dimensions = instrument.dimensions().size();
    items = instrument.items().size();
    dimension = new DistinctCounts(functions * waves * dimensions);
    dimensionEver = new DistinctCounts(functions * dimensions);
    testimony = new DistinctCounts(functions * waves);
    testimonyEver = new DistinctCounts(functions);
    item = new DistinctCounts(functions * items);
    complete = new DistinctCounts(dimensions);
    side = new DistinctCounts(functions * 2);
    everything = new DistinctCounts(1);
    strategy = position(instrument, DimensionRole.STRATEGY);
    reliance = position(instrument, DimensionRole.RELIANCE);
  }

  private static int position(Instrument instrument, DimensionRole role) {
    Optional<Dimension> asked = instrument.testimony(role);
    return asked.map(instrument.dimensions()::indexOf).orElse(-1);
  }

  static PersonCounts of(ScoredSurvey scored) {
    PersonCounts counts = new PersonCounts(scored);
    for (int r = 0; r < scored.survey().ratings().size(); r++) {
      counts.add(r);
    }
    return counts;
  }

  private void add(int rating) {
    ProtectedRatings ratings = survey.ratings();
    int response = ratings.response(rating);
    int person = survey.responses().respondent(response);
    int f = ratings.function(rating);
    everything.add(0, person);
    answers(rating, f, person);
    side.add(2 * f + (survey.self(rating) ? 1 : 0), person);
    int wave = survey.wave(rating);
    for (int d = 0; d < dimensions; d++) {
      if (scored.scored(d, rating)) {
        dimension.add((f * waves + wave) * dimensions + d, person);
        dimensionEver.add(f * dimensions + d, person);
      }
    }
    if (strategy >= 0
        && reliance >= 0
        && scored.scored(strategy, rating)
        && scored.scored(reliance, rating)) {
      testimony.add(f * waves + wave, person);
      testimonyEver.add(f, person);
    }
  }

  private void answers(int rating, int f, int person) {
    List<Dimension> all = survey.instrument().dimensions();
    int i = 0;
    for (int d = 0; d < dimensions; d++) {
      boolean whole = true;
      for (int last = i + all.get(d).items().size(); i < last; i++) {
        if (survey.ratings().answered(i, rating)) {
          item.add(f * items + i, person);
        } else {
          whole = false;
        }
      }
      if (whole) {
        complete.add(d, person);
      }
    }
  }

  /** Persons whose used ratings of a function in a wave have a dimension. */
  int ofDimension(int function, int wave, int dimensionIndex) {
    return wave < 0 ? 0 : dimension.of((function * waves + wave) * dimensions + dimensionIndex);
  }

  /** The same over all waves. */
  int ofDimension(int function, int dimensionIndex) {
    return dimensionEver.of(function * dimensions + dimensionIndex);
  }

  /** Persons who testified to the repeatability of a function in a wave. */
  int ofTestimony(int function, int wave) {
    return wave < 0 ? 0 : testimony.of(function * waves + wave);
  }

  /** The same over all waves. */
  int ofTestimony(int function) {
    return testimonyEver.of(function);
  }

  /** Persons who answered an item about a function, all waves. */
  int ofItem(int function, int itemIndex) {
    return item.of(function * items + itemIndex);
  }

  /** Persons with a rating that answers every item of a dimension. */
  int complete(int dimensionIndex) {
    return complete.of(dimensionIndex);
  }

  /** Persons who rated a function as their own (used ratings). */
  int self(int function) {
    return side.of(2 * function + 1);
  }

  /** Persons who rated a function as others' (used ratings). */
  int others(int function) {
    return side.of(2 * function);
  }

  /** Persons with a used rating. */
  int used() {
    return everything.of(0);
  }
}
