package io.github.locus.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A result for readers who may see less: figures about fewer persons than a larger minimum are withheld, and so are the
 * sentences that print one. A published figure states the lower end of a band, which counts.
 */
public final class StricterMinimum {
  private final int minimum;
  private final boolean countsApart;

  private StricterMinimum(int minimum, boolean countsApart) {
    this.minimum = minimum;
    this.countsApart = countsApart;
  }

  /**
   * The result under a larger minimum.
   *
   * @param result a result
   * @param minimum smallest number of persons that a figure may be about
   * @return the result where its own minimum is not smaller
   * @throws IllegalArgumentException if its own minimum is larger: what was left out is not in it
   */
  public static Result of(Result result, int minimum) {
    int own = result.options().minGroup();
    if (minimum < own) {
      throw new IllegalArgumentException(
          "the result was made for groups of " + own + " and holds nothing about smaller ones");
    }
    return minimum == own
        ? result
        : new StricterMinimum(minimum, countsApart(result, minimum)).of(result);
  }

  /**
   * Whether no two numbers of persons are nearer than the minimum. Which group is a part of which is not in a result, so
   * any two count.
   */
  private static boolean countsApart(Result result, int minimum) {
    List<Shown<Integer>> told = new ArrayList<>();
    result.functions().values().forEach(f -> told.add(f.respondents()));
    result.scoring().respondents().values().forEach(byWave -> told.addAll(byWave.values()));
    result.models().values().forEach(model -> told.add(model.respondents()));
    result
        .perceptions()
        .ifPresent(
            p -> {
              Stream.of(p.shouldLead(), p.turnTo(), p.fromOutside(), p.window())
                  .forEach(
                      shares -> shares.values().forEach(s -> s.ifPresent(x -> told.add(x.n()))));
              p.shouldIs().values().forEach(gap -> gap.ifPresent(g -> told.add(g.n())));
            });
    int[] numbers =
        told.stream()
            .flatMap(n -> n.value().stream())
            .mapToInt(n -> n)
            .distinct()
            .sorted()
            .toArray();
    return IntStream.range(1, numbers.length).allMatch(i -> numbers[i] - numbers[i - 1] >= minimum);
  }

  private Result of(Result result) {
    Result fewer = (Result) record(result);
    Component<Result, AnalysisOptions> options = Result::options;
    Component<AnalysisOptions, Integer> group = AnalysisOptions::minGroup;
    return options.replaced(fewer, group.replaced(result.options(), minimum)).telling();
  }

  private Object value(Object value) {
    if (value instanceof Shown<?> shown) {
      return shown(shown);
    }
    if (value instanceof Share s && !countsApart) {
      Precision p = new Precision(minimum, false);
      return new Share(
          untold(), p.coarseShare(s.share()), p.coarseLow(s.low()), p.coarseHigh(s.high()));
    }
    if (value instanceof ShareDifference d && !countsApart) {
      Precision p = new Precision(minimum, false);
      return new ShareDifference(
          untold(), p.coarseShare(d.difference()), p.coarseLow(d.low()), p.coarseHigh(d.high()));
    }
    if (value instanceof Record record) {
      return record(record);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(this::value);
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> fewer = new LinkedHashMap<>();
      map.forEach((key, entry) -> fewer.put(key, value(entry)));
      return fewer;
    }
    if (value instanceof List<?> list) {
      List<Object> fewer = new ArrayList<>();
      list.forEach(entry -> fewer.add(value(entry)));
      return fewer;
    }
    return value;
  }

  private static <T> Shown<T> untold() {
    return Shown.withheld(Reason.PART_OF_A_COUNT);
  }

  private Shown<?> shown(Shown<?> figure) {
    // whole numbers are numbers of persons, ratings or records; of a fact there are no persons
    if (!countsApart && figure.filter(Integer.class::isInstance).isPresent()) {
      return untold();
    }
    return figure
        .<Shown<?>>map(
            v -> figure.persons() == 0 ? figure : Shown.of(value(v), figure.persons(), minimum))
        .orElse(figure);
  }

  private Record record(Record record) {
    Object[] values = RecordParts.values(record);
    for (int i = 0; i < values.length; i++) {
      values[i] = value(values[i]);
    }
    return RecordParts.make(record.getClass(), values);
  }
}
