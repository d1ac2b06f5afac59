package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * NIST's Statistical Reference Datasets, one-way analysis of variance (Rogers, Filliben, Gill, Guthrie, Lagergren &
 * Vangel 1998; itl.nist.gov/div898/strd/anova/anova.html), all eleven. They are balanced, so REML has a closed form in
 * the certified mean squares: σ² = MSW and τ² = (MSB − MSW)/n. SmLs01 to SmLs09 follow Simon & Lesage's (1989) rule; the
 * certified values are NIST's 15 digits, which exact rational arithmetic on the data gives as well. The first value is
 * taken off in decimal, where the text is read: 1000000000000.4 as a double is 1000000000000.40002.
 */
class NistReferenceTest {

  /** A data set: groups, certified mean squares, digits asked for. */
  record Dataset(
      String name, List<List<BigDecimal>> groups, double between, double within, double digits) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Dataset> datasets() {
    return Stream.of(
        new Dataset("SiRstv", read("SiRstv"), 1.27865654000000e-2, 1.08318280000000e-2, 12),
        new Dataset("SmLs01", simonLesage("1.", 21), 0.21, 0.01, 12),
        new Dataset("SmLs02", simonLesage("1.", 201), 2.01, 0.01, 12),
        new Dataset("SmLs03", simonLesage("1.", 2001), 20.01, 0.01, 12),
        new Dataset("AtmWtAg", read("AtmWtAg"), 3.63834187500000e-9, 2.28155932971014e-10, 10),
        new Dataset("SmLs04", simonLesage("1000000.", 21), 0.21, 0.01, 10),
        new Dataset("SmLs05", simonLesage("1000000.", 201), 2.01, 0.01, 10),
        new Dataset("SmLs06", simonLesage("1000000.", 2001), 20.01, 0.01, 10),
        new Dataset("SmLs07", simonLesage("1000000000000.", 21), 0.21, 0.01, 4),
        new Dataset("SmLs08", simonLesage("1000000000000.", 201), 2.01, 0.01, 4),
        new Dataset("SmLs09", simonLesage("1000000000000.", 2001), 20.01, 0.01, 4));
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void residualVariance_hasTheCertifiedDigits(Dataset data) {
    RemlFit fit = fit(data);
    assertThat(digits(fit.residualVariance(), data.within())).isGreaterThanOrEqualTo(data.digits());
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void groupVariance_hasTheCertifiedDigits(Dataset data) {
    RemlFit fit = fit(data);
    double expected = (data.between() - data.within()) / data.groups().get(0).size();
    assertThat(digits(fit.variance(0), expected)).isGreaterThanOrEqualTo(data.digits());
  }

  private static RemlFit fit(Dataset data) {
    int groups = data.groups().size();
    ModelStructure structure =
        new ModelStructure(List.of("mean"), List.of(new RandomTerm("group", groups)), false);
    BigDecimal first = data.groups().get(0).get(0);
    RatingAccumulator sums = new RatingAccumulator(structure, 1, 0, 0x1p-50);
    for (int g = 0; g < groups; g++) {
      int[] row = {sums.pattern(Pattern.of(0, 1 + g))};
      for (BigDecimal y : data.groups().get(g)) {
        sums.add(row, new double[][] {{y.subtract(first).doubleValue()}});
      }
    }
    MixedModel model = MixedModel.of(sums.build());
    return (RemlFit) RemlFit.of(model, model.response(1));
  }

  /** Log relative error: the number of correct digits, 15 at most. */
  private static double digits(double actual, double certified) {
    double error = Math.abs(actual - certified) / Math.abs(certified);
    return error == 0 ? 15 : Math.min(15, -Math.log10(error));
  }

  /** Nine groups around .4, .3, .5, .3, …; in each the centre, then 0.1 below and above in turn. */
  private static List<List<BigDecimal>> simonLesage(String leading, int n) {
    List<List<BigDecimal>> groups = new ArrayList<>();
    for (int g = 0; g < 9; g++) {
      int centre = g == 0 ? 4 : g % 2 == 1 ? 3 : 5;
      List<BigDecimal> group = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        int tenth = i == 0 ? centre : i % 2 == 1 ? centre - 1 : centre + 1;
        group.add(new BigDecimal(leading + tenth));
      }
      groups.add(group);
    }
    return groups;
  }

  private static List<List<BigDecimal>> read(String name) {
    return EngineData.lines("nist/" + name + ".txt").stream()
        .map(line -> Arrays.stream(line.split(" ")).map(BigDecimal::new).toList())
        .toList();
  }
}
