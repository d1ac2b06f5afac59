package io.github.locus.protection;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.List;

/**
 * Whether a rating gives one answer throughout, and whether it contradicts itself by that. Answers count as they were
 * given, before reversed items are turned: whoever reads the questions cannot agree to a statement and to its opposite.
 */
public final class AnswerPattern {
  /** Of fewer answers, one and the same throughout is no sign of anything. */
  private static final int ENOUGH = 10;

  private final int[] minima;
  private final int[] dimensionOf;
  private final boolean[] reversed;
  private final boolean[] hasMiddle;
  private final int[] middleOption;

  /** How a rating was answered. */
  public enum Kind {
    /** Fewer than ten answers: nothing can be told. */
    SHORT,
    /** Answers differ. */
    VARIED,
    /** One answer throughout, which may be meant. */
    STRAIGHT,
    /**
     * One answer throughout, the same to an item and to a reversed one of its dimension, and not the middle one: it
     * contradicts itself.
     */
    CARELESS
  }

  /** Reads options of a rating. */
  @FunctionalInterface
  public interface Answers {
    /**
     * The option that was chosen.
     *
     * @param item item index in the instrument's {@code items()}
     * @return 0 for the scale's lowest option; negative where missing
     */
    int option(int item);
  }

  /**
   * The patterns of a questionnaire.
   *
   * @param instrument what was asked
   */
  public AnswerPattern(Instrument instrument) {
    int items = instrument.items().size();
    minima = new int[items];
    dimensionOf = new int[items];
    reversed = new boolean[items];
    hasMiddle = new boolean[instrument.dimensions().size()];
    middleOption = new int[instrument.dimensions().size()];
    int item = 0;
    for (int d = 0; d < instrument.dimensions().size(); d++) {
      Dimension dimension = instrument.dimensions().get(d);
      hasMiddle[d] = dimension.scale().options() % 2 == 1;
      middleOption[d] = dimension.scale().options() / 2;
      List<SurveyItem> own = dimension.items();
      for (SurveyItem asked : own) {
        minima[item] = dimension.scale().min();
        dimensionOf[item] = d;
        reversed[item] = asked.reversed();
        item++;
      }
    }
  }

  /**
   * How a rating was answered.
   *
   * @param answers its answers
   * @return the pattern
   */
  public Kind of(Answers answers) {
    int answered = 0;
    int first = 0;
    for (int i = 0; i < minima.length; i++) {
      int option = answers.option(i);
      if (option >= 0) {
        int answer = minima[i] + option;
        if (answered > 0 && answer != first) {
          return isLong(answers) ? Kind.VARIED : Kind.SHORT;
        }
        first = answer;
        answered++;
      }
    }
    if (answered < ENOUGH) {
      return Kind.SHORT;
    }
    return contradicts(answers) ? Kind.CARELESS : Kind.STRAIGHT;
  }

  private boolean isLong(Answers answers) {
    int answered = 0;
    for (int i = 0; i < minima.length && answered < ENOUGH; i++) {
      answered += answers.option(i) >= 0 ? 1 : 0;
    }
    return answered >= ENOUGH;
  }

  private boolean contradicts(Answers answers) {
    boolean[] plain = new boolean[hasMiddle.length];
    boolean[] turned = new boolean[hasMiddle.length];
    for (int i = 0; i < minima.length; i++) {
      int option = answers.option(i);
      int d = dimensionOf[i];
      boolean isMiddle = hasMiddle[d] && option == middleOption[d];
      if (option >= 0 && !isMiddle) {
        plain[d] |= !reversed[i];
        turned[d] |= reversed[i];
      }
    }
    for (int d = 0; d < plain.length; d++) {
      if (plain[d] && turned[d]) {
        return true;
      }
    }
    return false;
  }
}
