package io.github.locus.wording;

import io.github.locus.result.Band;
import io.github.locus.result.Estimate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a figure is written in a language, in every output alike: points with one decimal or none, shares as whole per cent
 * and never "100%" of what is not certain, a real minus sign, an en dash for what may not be shown.
 *
 * @param decimal decimal sign
 * @param grouping sign between groups of three digits
 * @param percent text before and after the number of per cent, with {@code {number}} between
 * @param range text of an interval with a negative bound, with {@code {low}} and {@code {high}}
 */
public record Numbers(String decimal, String grouping, String percent, String range) {
  /** What stands for a figure that may not be shown or cannot be estimated. */
  public static final String WITHHELD = "–";

  /** More than 99 of 100. */
  static final int CERTAIN = 100;

  static Numbers of(Words words) {
    return new Numbers(
        words.pattern("number.decimal"),
        words.pattern("number.grouping"),
        words.pattern("number.percent"),
        words.pattern("number.range"));
  }

  /**
   * A number at a number of decimals, half up, without a negative zero.
   *
   * @param value finite number
   * @param decimals 0 or more
   * @return such as {@code −1.4}
   */
  public String number(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    String digits = written(rounded.abs().toPlainString());
    return rounded.signum() < 0 ? "−" + digits : digits;
  }

  /**
   * A count, a seed or another whole number.
   *
   * @param count the number
   * @return such as {@code 1,024}
   */
  public String whole(long count) {
    return number((double) count, 0);
  }

  /**
   * A level in whole points.
   *
   * @param points POMP points
   * @return such as {@code 66}
   */
  public String points(double points) {
    return number(points, 0);
  }

  /**
   * A level that somebody set: without decimals where it is whole.
   *
   * @param level POMP points
   * @return such as {@code 60} or {@code 62.5}
   */
  public String setLevel(double level) {
    return number(level, level == Math.rint(level) ? 0 : 1);
  }

  /**
   * A number that somebody set, with the decimals that it has, six at most.
   *
   * @param value finite number
   * @return such as {@code 0.85} or {@code 60}
   */
  public String exact(double value) {
    BigDecimal set = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    return number(value, Math.max(0, set.stripTrailingZeros().scale()));
  }

  /**
   * A difference with its sign.
   *
   * @param points points
   * @return such as {@code +3.1}
   */
  public String signed(double points) {
    String text = number(points, 1);
    return text.startsWith("−") || text.equals(number(0, 1)) ? text : "+" + text;
  }

  /**
   * A share as whole per cent, "&gt; 99%" and "&lt; 1%" at the ends.
   *
   * @param share in 0..1
   * @return such as {@code 87%}
   */
  public String percent(double share) {
    if (share > 0.99 && share < 1) {
      return ">\u00a0" + ofHundred("99");
    }
    return share > 0 && share < 0.01
        ? "<\u00a0" + ofHundred("1")
        : ofHundred(number(100 * share, 0));
  }

  /**
   * A share of people of whom there are some, published in steps of 5%. One that rounds to none is told as less than a step.
   *
   * @param share in 0..1
   * @return such as {@code 15%} or {@code < 5%}
   */
  public String shareOfSome(double share) {
    return share == 0 ? "<\u00a0" + ofHundred("5") : percent(share);
  }

  /**
   * A share as per cent with decimals.
   *
   * @param share in 0..1
   * @param decimals of the per cent
   * @return such as {@code 2.5%}
   */
  public String percent(double share, int decimals) {
    return ofHundred(number(100 * share, decimals));
  }

  /**
   * A probability, of which certainty is never written.
   *
   * @param probability in 0..1
   * @return such as {@code 87%}
   */
  public String probability(double probability) {
    return switch (ofHundred(probability)) {
      case CERTAIN -> ">\u00a0" + ofHundred("99");
      case 0 -> "<\u00a0" + ofHundred("1");
      default -> ofHundred(number(100 * probability, 0));
    };
  }

  /**
   * A probability in whole per cent as every text prints it, so that one figure is never "99%" in one place and more than
   * that in another.
   *
   * @param probability in 0..1
   * @return 0 for "fewer than 1 of 100", {@link #CERTAIN} for "more than 99 of 100", else rounded half up
   */
  static int ofHundred(double probability) {
    if (probability > 0.99) {
      return CERTAIN;
    }
    return probability < 0.01
        ? 0
        : BigDecimal.valueOf(100 * probability).setScale(0, RoundingMode.HALF_UP).intValue();
  }

  /**
   * A permutation or test probability.
   *
   * @param p in 0..1
   * @return such as {@code 0.03} or {@code < 0.001}
   */
  public String pValue(double p) {
    if (p < 0.001) {
      return "<\u00a0" + number(0.001, 3);
    }
    return number(p, p < 0.1 ? 3 : 2);
  }

  /**
   * An interval.
   *
   * @param low lower bound
   * @param high upper bound
   * @param decimals of both
   * @return such as {@code 60–69}, or {@code −3 to 2} where a bound is negative
   */
  public String interval(double low, double high, int decimals) {
    String from = number(low, decimals);
    String to = number(high, decimals);
    return from.startsWith("−") || to.startsWith("−")
        ? range.replace("{low}", from).replace("{high}", to)
        : from + "–" + to;
  }

  /**
   * A number of persons, as exactly as it may be told.
   *
   * @param persons the band
   * @return {@code 10–19}, or the number where the band has one
   */
  public String band(Band persons) {
    return persons.isExact()
        ? number(persons.from(), 0)
        : interval(persons.from(), persons.to(), 0);
  }

  /**
   * An estimate and its interval.
   *
   * @param estimate the estimate
   * @param decimals of all three figures
   * @return such as {@code 66 (60–69)}
   */
  public String estimate(Estimate estimate, int decimals) {
    return number(estimate.mean(), decimals)
        + " ("
        + interval(estimate.low(), estimate.high(), decimals)
        + ")";
  }

  /**
   * An estimate that may be withheld.
   *
   * @param estimate the estimate
   * @param decimals of all three figures
   * @return as {@link #estimate(Estimate, int)}, or {@link #WITHHELD}
   */
  public String estimate(Optional<Estimate> estimate, int decimals) {
    return estimate.map(e -> estimate(e, decimals)).orElse(WITHHELD);
  }

  /**
   * A number of per cent.
   *
   * @param number the number, written
   * @return such as {@code 87%}
   */
  public String ofHundred(String number) {
    return percent.replace("{number}", number);
  }

  private String written(String digits) {
    int point = digits.indexOf('.');
    int end = point < 0 ? digits.length() : point;
    StringBuilder text = new StringBuilder(digits);
    if (point >= 0) {
      text.replace(point, point + 1, decimal);
    }
    for (int at = end - 3; at > 0; at -= 3) {
      text.insert(at, grouping);
    }
    return text.toString();
  }
}
