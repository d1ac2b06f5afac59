package io.github.locus.ingest.key;

import io.github.locus.ingest.scale.ScaleReading;
import java.util.List;
import java.util.Map;

/** A key, or why there is none. */
sealed interface AnswerKeyResult {
  /**
   * A key.
   *
   * @param key what the cells mean
   */
  record Ready(AnswerKey key) implements AnswerKeyResult {}

  /**
   * A key that takes misspelt labels for known ones, which the study has to confirm.
   *
   * @param key what the cells would mean
   * @param guesses spellings of the file and the labels that they are taken for
   */
  record Guessed(AnswerKey key, Map<String, String> guesses) implements AnswerKeyResult {
    public Guessed {
      guesses = Map.copyOf(guesses);
    }
  }

  /**
   * Another number of labels than the scale has options.
   *
   * @param order labels from low to high
   * @param options number of options of the instrument's scale
   */
  record CountsDiffer(List<String> order, int options) implements AnswerKeyResult {
    public CountsDiffer {
      order = List.copyOf(order);
    }
  }

  /**
   * Numbers that the instrument's scale does not have.
   *
   * @param min lowest number of the file
   * @param max highest
   * @param low lowest that is expected
   * @param high highest that is expected
   */
  record OutsideRange(int min, int max, int low, int high) implements AnswerKeyResult {}

  /**
   * One label at two points.
   *
   * @param label the label as the study writes it
   * @param point its first place from 1
   * @param other the other
   */
  record SaidTwice(String label, int point, int other) implements AnswerKeyResult {}

  /**
   * Labels that could mean more than one thing.
   *
   * @param readings all ways to read them
   */
  record Contested(List<ScaleReading> readings) implements AnswerKeyResult {
    public Contested {
      readings = List.copyOf(readings);
    }
  }

  /**
   * Labels of no known scale.
   *
   * @param labels answers as the file spells them
   */
  record Unknown(List<String> labels) implements AnswerKeyResult {
    public Unknown {
      labels = List.copyOf(labels);
    }
  }
}
