package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.statistics.RandomStreams;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThinnedTest {
  @Test
  void strides_shareThePointsAmongThem() {
    PointSet all = points(17);
    List<Integer> places =
        IntStream.range(0, 3)
            .mapToObj(first -> new Thinned(all, 3, first))
            .flatMap(part -> IntStream.range(0, part.size()).mapToObj(part::place))
            .sorted()
            .toList();
    assertThat(places).isEqualTo(IntStream.range(0, 17).boxed().toList());
  }

  @Test
  void whole_isEveryPoint() {
    Thinned whole = new Thinned(points(17), 3, 2).whole();
    assertThat(whole.size()).isEqualTo(17);
    assertThat(whole.place(16)).isEqualTo(16);
  }

  private static PointSet points(int count) {
    MixedModel model = MixedModel.of(new ReferenceSurvey("one-wave").capability().build());
    int n = model.structure().components();
    double[][] slopes = new double[n][];
    Arrays.setAll(slopes, double[]::new);
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    PointSet points = new PointSet(model, new RandomStreams(1), Runnable::run);
    points.add(List.of(new SplitStudent(new double[n], slopes, ones, ones)), new int[] {count});
    return points;
  }
}
