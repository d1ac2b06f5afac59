package io.github.locus.audit;

import io.github.locus.result.Estimate;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.Result;
import io.github.locus.result.Share;
import io.github.locus.result.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * An attack on single figures of a result.
 *
 * @param tried how many figures it was tried on
 * @param found JSON pointers of those at which it succeeded
 */
record FigureAttack(int tried, List<String> found) {
  /** From here on a level says that all of a group answered alike, POMP points; METHOD §11.8. */
  private static final double ALIKE_HIGH = 95;

  private static final double ALIKE_LOW = 5;

  /** Places at which a level stands. */
  private static final Pattern LEVEL =
      Pattern.compile(
          "/(today|repeatable|renewed|showcase|level|reportedRepeatability)$"
              + "|/(dimensions|repeatableDimensions)/[^/]+$");

  /** Levels have one decimal, shares and probabilities three, variances three digits. */
  private static final int DECIMALS_OF_POINTS = 1;

  private static final int DECIMALS_OF_SHARES = 3;
  private static final int DIGITS = 3;

  FigureAttack {
    found = List.copyOf(found);
  }

  static FigureAttack onSmallGroups(Result result, Map<String, Shown<?>> figures) {
    int minimum = result.options().minGroup();
    return on(figures, figure -> figure.persons() > 0, figure -> figure.persons() < minimum);
  }

  static FigureAttack onAlikeAnswers(Result result, Map<String, Shown<?>> figures) {
    int small = 2 * result.options().minGroup();
    Map<String, Shown<?>> ofFew = new LinkedHashMap<>();
    figures.forEach(
        (place, figure) -> {
          if (figure.persons() > 0 && figure.persons() < small) {
            ofFew.put(place, figure);
          }
        });
    ofFew.entrySet().removeIf(figure -> !tellsAnswers(figure.getKey(), figure.getValue()));
    return on(ofFew, figure -> true, FigureAttack::isExtreme);
  }

  /** A share of answers, or a level; effects and spreads near 0 say nothing of what anybody answered. */
  private static boolean tellsAnswers(String place, Shown<?> figure) {
    Object value = figure.value().orElse(null);
    return value instanceof Share || value instanceof Estimate && LEVEL.matcher(place).find();
  }

  private static boolean isExtreme(Shown<?> figure) {
    return figure.value().orElse(null) instanceof Share share
        ? share.share() <= 0 || share.share() >= 1
        : figure.value().orElse(null) instanceof Estimate level
            && (level.mean() >= ALIKE_HIGH || level.mean() <= ALIKE_LOW);
  }

  /** An internal result has all digits, which is what this finds; else no figure has as many. */
  static FigureAttack onDigits(Map<String, Shown<?>> figures) {
    return on(
        figures,
        figure -> figure.persons() > 0 && figure.value().orElse(null) instanceof Estimate,
        figure -> figure.value().orElse(null) instanceof Estimate level && isFine(level.mean()));
  }

  private static boolean isFine(double value) {
    BigDecimal digits = BigDecimal.valueOf(value).stripTrailingZeros();
    int decimals = Math.abs(value) > 1 ? DECIMALS_OF_POINTS : DECIMALS_OF_SHARES;
    return digits.scale() > decimals && digits.precision() > DIGITS;
  }

  /** Persons of a leader are told in bands, whose lower end is the least that there can be. */
  static FigureAttack onNames(Result result) {
    int fewest = 2 * result.options().minGroup();
    int tried = 0;
    List<String> found = new ArrayList<>();
    for (var function : result.functions().entrySet()) {
      for (LeaderResult leader : function.getValue().leaderTable()) {
        if (leader.name().isPresent()) {
          tried++;
          if (leader.respondents().filter(band -> band.from() >= fewest).isEmpty()) {
            found.add("/functions/" + function.getKey() + "/leaderTable/" + leader.code());
          }
        }
      }
    }
    return new FigureAttack(tried, found);
  }

  private static FigureAttack on(
      Map<String, Shown<?>> figures, Predicate<Shown<?>> tried, Predicate<Shown<?>> found) {
    int attacked = 0;
    List<String> places = new ArrayList<>();
    for (Map.Entry<String, Shown<?>> figure : figures.entrySet()) {
      if (tried.test(figure.getValue())) {
        attacked++;
        if (found.test(figure.getValue())) {
          places.add(figure.getKey());
        }
      }
    }
    return new FigureAttack(attacked, places);
  }
}
