package io.github.locus.wording;

import io.github.locus.result.Code;
import java.util.Arrays;

/**
 * How sure a chance makes one, in words. The word is chosen by the chance as it is printed, in whole per cent, so that
 * word and number never disagree.
 */
public enum Likelihood implements Code {
  /** More than 99 of 100. */
  ALMOST_CERTAIN(100),
  /** 95 to 99 of 100. */
  VERY_SURE(95),
  /** 80 to 94 of 100. */
  FAIRLY_SURE(80),
  /** 60 to 79 of 100. */
  RATHER_SURE(60),
  /** Fewer than 60 of 100. */
  NOT_SURE(0);

  private final int from;

  Likelihood(int from) {
    this.from = from;
  }

  /**
   * The word for a chance.
   *
   * @param chance in 0..1
   * @return the first whose lower end it reaches
   */
  public static Likelihood of(double chance) {
    int printed = Numbers.ofHundred(chance);
    return Arrays.stream(values()).filter(one -> printed >= one.from).findFirst().orElse(NOT_SURE);
  }

  /**
   * The chances that the word stands for.
   *
   * @param words the words of a language
   * @return such as {@code 80 to 94 of 100}
   */
  public String range(Words words) {
    if (this == ALMOST_CERTAIN) {
      return words.odds(1);
    }
    if (this == NOT_SURE) {
      return words.say("sure-range.below", "n", words.numbers().whole(RATHER_SURE.from));
    }
    int next = values()[ordinal() - 1].from - 1;
    return words.say(
        "sure-range.between",
        "low",
        words.numbers().whole(from),
        "high",
        words.numbers().whole(next));
  }
}
