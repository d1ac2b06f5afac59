package io.github.locus.ingest.field;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.field.PlacedField.Certainty;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds how much each record counts. Its name says so, or its numbers look like it: survey weights
 * are scaled so that their mean is 1 (Kish 1992), and lie on both sides of it.
 */
final class Weights {
  private static final String KEY = StudyField.WEIGHT.key();

  /** Words of which one, or an end of one, in a short name says that its numbers are weights. */
  private static final String WORD = "weight_word";

  private static final int MOST_WORDS_OF_A_NAME = 4;

  /** Times more or less than one record that the mean weight of a survey hardly goes beyond. */
  private static final double FAR = 5;

  /** How near to 1 the mean is of numbers that nothing but their values calls weights. */
  private static final double NEAR = 0.1;

  private static final int FEWEST_VALUES = 5;
  private static final int HIGHEST = 20;

  private final FieldHeaders headers;
  private final FieldShapes shapes;

  Weights(FieldHeaders headers, FieldShapes shapes) {
    this.headers = headers;
    this.shapes = shapes;
  }

  /**
   * Looks at the columns that hold no item.
   *
   * @param profiles what their cells hold
   * @param taken places of those that hold another field
   * @return the column; asked where its name or its numbers leave it open; only suggested where it
   *     is not the only one that is called so
   */
  Optional<PlacedField> find(List<ColumnProfile> profiles, Set<Integer> taken) {
    List<ColumnProfile> numbers =
        Abreast.filter(
            profiles,
            profile ->
                profile.column().kind() == ColumnKind.QUESTION
                    && !taken.contains(profile.column().index())
                    && shapes.fits(StudyField.WEIGHT, profile));
    List<ColumnProfile> called = Abreast.filter(numbers, p -> areNamed(p) || isNamedByAWord(p));
    if (called.size() > 1) {
      return Optional.of(placed(called.get(0), Certainty.SUGGESTED, Clause.IS_NOT_ALONE));
    }
    if (!called.isEmpty()) {
      return called.stream().map(this::called).findFirst();
    }
    return numbers.stream()
        .filter(Weights::lookLikeIt)
        .findFirst()
        .map(profile -> placed(profile, Certainty.ASKED, Clause.ASK_WEIGHT_BY_NUMBERS));
  }

  /** Whether the whole name of numbers says that they are weights. */
  boolean areNamed(ColumnProfile profile) {
    return headers.isCalled(KEY, profile.column()) && shapes.fits(StudyField.WEIGHT, profile);
  }

  private boolean isNamedByAWord(ColumnProfile profile) {
    return profile.column().row().isEmpty()
        && Stream.of(profile.column().name(), profile.column().question())
            .allMatch(text -> Wording.of(text).words().size() <= MOST_WORDS_OF_A_NAME)
        && headers.endsAWord(WORD, profile.column());
  }

  private PlacedField called(ColumnProfile profile) {
    Spread spread = Spread.of(profile);
    boolean usual = spread.mean() >= 1 / FAR && spread.mean() <= FAR;
    return usual && !spread.whole()
        ? placed(profile, Certainty.SURE, Clause.IS_WEIGHT)
        : placed(profile, Certainty.ASKED, Clause.ASK_WEIGHT_BY_NAME);
  }

  private static boolean lookLikeIt(ColumnProfile profile) {
    boolean decimals =
        profile.column().row().isEmpty()
            && profile.values().size() >= FEWEST_VALUES
            && profile.header().ofNumbers().isEmpty()
            && !profile.header().isComputed();
    if (!decimals) {
      return false;
    }
    Spread spread = Spread.of(profile);
    return !spread.whole()
        && spread.least() > 0
        && spread.least() < 1
        && spread.most() > 1
        && spread.most() <= HIGHEST
        && Math.abs(spread.mean() - 1) <= NEAR;
  }

  private static PlacedField placed(ColumnProfile profile, Certainty certainty, Clause why) {
    return new PlacedField(StudyField.WEIGHT, profile.column(), certainty, why);
  }

  /**
   * Numbers of a column, as far as its distinct values are kept.
   *
   * @param mean over the records
   * @param least the smallest
   * @param most the largest
   * @param whole whether none has decimals
   */
  private record Spread(double mean, double least, double most, boolean whole) {
    static Spread of(ColumnProfile profile) {
      double sum = 0;
      long records = 0;
      double least = Double.POSITIVE_INFINITY;
      double most = 0;
      boolean whole = true;
      for (Map.Entry<String, Long> value : profile.values().entrySet()) {
        double number = Double.parseDouble(value.getKey().replace(',', '.'));
        sum += number * value.getValue();
        records += value.getValue();
        least = Math.min(least, number);
        most = Math.max(most, number);
        whole &= number == Math.rint(number);
      }
      return new Spread(sum / records, least, most, whole);
    }
  }
}
