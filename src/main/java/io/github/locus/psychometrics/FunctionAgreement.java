package io.github.locus.psychometrics;

import io.github.locus.instrument.Dimension;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.result.Reason;
import io.github.locus.scoring.ScoredSurvey;
import io.github.locus.statistics.GroupMoments;
import io.github.locus.statistics.OneWayAnova;
import io.github.locus.statistics.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Agreement of a function's raters on its leaders, over the ratings of all waves: the cells that one
 * leader leads alone are a group, each merged cell is one.
 *
 * <p>ICC is on readiness under the declared weights. rwg(j) takes the capability dimension scores, imputed, each on its
 * own scale and against the null of a mean of its items. AD_M takes them on the instrument's scale: the one that most
 * capability dimensions have, of equals the first declared. Medians are over the groups that have the figure.
 *
 * @param n ratings of cells that someone leads
 * @param leaders groups with such ratings
 * @param icc1 ICC(1), plain mean group size
 * @param icc1UnequalSizes ICC(1), group size for unequal groups
 * @param icc2 ICC(2)
 * @param rwgjMedian median rwg(j), uniform null
 * @param rwgjSkewedMedian median rwg(j), slightly skewed null
 * @param admMedian median AD_M, scale points
 * @param groups group by group, in the order of their numbers; only those with ratings
 */
public record FunctionAgreement(
    long n,
    int leaders,
    Estimable icc1,
    Estimable icc1UnequalSizes,
    Estimable icc2,
    Estimable rwgjMedian,
    Estimable rwgjSkewedMedian,
    Estimable admMedian,
    List<GroupAgreement> groups) {
  public FunctionAgreement {
    groups = List.copyOf(groups);
  }

  /**
   * The agreement on every function.
   *
   * @param scored the scored survey
   * @param groups which leader a rating is about
   * @return by function index
   */
  public static List<FunctionAgreement> of(ScoredSurvey scored, RatingGroups groups) {
    ProtectedSurvey survey = scored.survey();
    List<Dimension> capabilities = survey.instrument().capabilities();
    int options = commonOptions(survey);
    GroupMoments moments =
        GroupMoments.of(
            new CapabilityRows(scored, groups, options), groups.total(), capabilities.size() + 1);
    List<FunctionAgreement> functions = new ArrayList<>();
    for (int f = 0; f < survey.functions().size(); f++) {
      functions.add(of(moments, capabilities, options, groups.first(f), groups.groups(f)));
    }
    return List.copyOf(functions);
  }

  /** Options of the scale that most capability dimensions have. */
  private static int commonOptions(ProtectedSurvey survey) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    List<Dimension> capabilities = survey.instrument().capabilities();
    capabilities.forEach(d -> counts.merge(d.scale().options(), 1, Integer::sum));
    int most = counts.values().stream().max(Integer::compare).orElseThrow();
    return capabilities.stream()
        .map(d -> d.scale().options())
        .filter(options -> counts.getOrDefault(options, 0) == most)
        .findFirst()
        .orElseThrow();
  }

  private static FunctionAgreement of(
      GroupMoments moments, List<Dimension> capabilities, int options, int first, int count) {
    OneWayAnova readiness = OneWayAnova.of(moments, capabilities.size(), first, first + count);
    List<GroupAgreement> groups = new ArrayList<>();
    for (int g = 0; g < count; g++) {
      if (moments.size(first + g) > 0) {
        groups.add(group(moments, capabilities, options, first, g));
      }
    }
    return new FunctionAgreement(
        readiness.n(),
        readiness.groups(),
        Icc1.of(readiness),
        Icc1.unequalSizes(readiness),
        Icc2.of(readiness),
        median(groups, GroupAgreement::rwgj),
        median(groups, GroupAgreement::rwgjSkewed),
        median(groups, GroupAgreement::adm),
        groups);
  }

  private static GroupAgreement group(
      GroupMoments moments, List<Dimension> capabilities, int options, int first, int group) {
    long n = moments.size(first + group);
    List<RwgJ.Score> scores = new ArrayList<>();
    double deviation = 0;
    for (int d = 0; d < capabilities.size(); d++) {
      Dimension dimension = capabilities.get(d);
      double points = (dimension.scale().options() - 1.0) / (options - 1);
      double variance = moments.squares(first + group, d) / Math.max(1, n - 1);
      scores.add(
          new RwgJ.Score(
              dimension.items().size(), dimension.scale().options(), variance * points * points));
      deviation += moments.absolute(first + group, d) / n / capabilities.size();
    }
    return new GroupAgreement(
        group,
        n,
        RwgJ.of(n, scores, NullDistribution.UNIFORM),
        RwgJ.of(n, scores, NullDistribution.SLIGHTLY_SKEWED),
        n < 2 ? Estimable.not(Reason.NEEDS_TWO_RATERS) : Estimable.of(deviation));
  }

  private static Estimable median(
      List<GroupAgreement> groups, Function<GroupAgreement, Estimable> figure) {
    double[] known =
        groups.stream()
            .flatMap(group -> figure.apply(group).value().stream())
            .mapToDouble(Double::doubleValue)
            .toArray();
    if (known.length > 0) {
      return Estimable.of(Quantiles.of(known).median());
    }
    return groups.isEmpty()
        ? Estimable.not(Reason.NO_LEADER_WITH_RATINGS)
        : groups.stream()
            .filter(group -> group.n() > 1)
            .findFirst()
            .map(figure)
            .orElse(Estimable.not(Reason.NO_LEADER_WITH_TWO_RATINGS));
  }

  /** Capability scores in scale points, and readiness in POMP points as the last column. */
  private record CapabilityRows(ScoredSurvey scored, RatingGroups groups, int options, double[] w)
      implements GroupMoments.Rows {
    CapabilityRows(ScoredSurvey scored, RatingGroups groups, int options) {
      this(scored, groups, options, scored.survey().instrument().weights());
    }

    @Override
    public int size() {
      return scored.survey().ratings().size();
    }

    @Override
    public int group(int row) {
      return groups.of(row);
    }

    @Override
    public void read(int row, double[] into) {
      double readiness = 0;
      for (int c = 0; c < w.length; c++) {
        double score = scored.capability(c, row);
        readiness += w[c] * score;
        into[c] = score * (options - 1) / 100;
      }
      into[w.length] = readiness;
    }
  }
}
