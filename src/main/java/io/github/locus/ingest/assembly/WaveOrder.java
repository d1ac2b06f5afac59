package io.github.locus.ingest.assembly;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Puts waves in time order: as whole numbers, else as ISO dates, else as somebody lists them. */
public final class WaveOrder {
  private WaveOrder() {}

  /**
   * Orders waves.
   *
   * @param waves wave names, each once
   * @param listed the order that a study states; may be empty
   * @return the names in time order; empty if it is not known or two names mean one time
   */
  public static Optional<List<String>> of(List<String> waves, List<String> listed) {
    if (waves.size() < 2) {
      return Optional.of(waves);
    }
    return sorted(waves, WaveOrder::number)
        .or(() -> sorted(waves, WaveOrder::date))
        .or(() -> sorted(waves, wave -> position(wave, listed)));
  }

  private static <T extends Comparable<? super T>> Optional<List<String>> sorted(
      List<String> waves, Function<String, Optional<T>> time) {
    List<Optional<T>> times = waves.stream().map(time).toList();
    boolean told = times.stream().allMatch(Optional::isPresent);
    if (!told || new HashSet<>(times).size() < waves.size()) {
      return Optional.empty();
    }
    Comparator<Integer> byTime = Comparator.comparing(wave -> times.get(wave).orElseThrow());
    return Optional.of(
        IntStream.range(0, waves.size()).boxed().sorted(byTime).map(waves::get).toList());
  }

  private static Optional<BigInteger> number(String wave) {
    try {
      return Optional.of(new BigInteger(wave));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A year, a month or a day; the shorter stand for their first day. */
  private static Optional<LocalDate> date(String wave) {
    String day =
        switch (wave.length()) {
          case 4 -> wave + "-01-01";
          case 7 -> wave + "-01";
          default -> wave;
        };
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> position(String wave, List<String> listed) {
    int position = listed.indexOf(wave);
    return position < 0 ? Optional.empty() : Optional.of(position);
  }
}
