package io.github.locus.ingest.draft;

import io.github.locus.ingest.study.StudyField;
import io.github.locus.survey.Responses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What belongs to a respondent in a wave, in columns, in the order in which it was read. A field
 * that one row leaves empty may be given by another; two different values are a contradiction.
 */
public final class ResponseStore {
  /** A field that no row has given yet. */
  public static final int NOT_GIVEN = Responses.NOT_GIVEN;

  private static final int ABSENT = -1;

  private final NameTable respondents = new NameTable();
  private final List<OfWave> byWave = new ArrayList<>();
  private final IntColumn respondentOf = new IntColumn();
  private final IntColumn waveOf = new IntColumn();
  private final IntColumn files = new IntColumn();
  private final IntColumn lines = new IntColumn();
  private final IntColumn[] codes = new IntColumn[StudyField.values().length];
  private double[] weights = new double[64];

  /** An empty store. */
  public ResponseStore() {
    for (int i = 0; i < codes.length; i++) {
      codes[i] = new IntColumn();
    }
  }

  /**
   * The number of a response, new or known.
   *
   * @param respondent the respondent's id
   * @param wave number of the wave
   * @param origin where it stands
   * @return number from 0
   */
  public int number(String respondent, int wave, Origin origin) {
    int person = respondents.number(respondent);
    while (byWave.size() <= wave) {
      byWave.add(new OfWave());
    }
    OfWave known = byWave.get(wave);
    int before = known.get(person);
    if (before != ABSENT) {
      return before;
    }
    int number = add(person, wave, origin);
    known.put(person, number);
    return number;
  }

  /**
   * The responses of a wave by person, from its first person to its last: where each wave has its
   * own people, thousands of waves hold no place for those of the others.
   */
  private static final class OfWave {
    private int first;
    private int[] numbers = new int[0];

    int get(int person) {
      int at = person - first;
      return at >= 0 && at < numbers.length ? numbers[at] : ABSENT;
    }

    void put(int person, int number) {
      if (numbers.length == 0) {
        first = person;
      }
      int half = numbers.length >> 1;
      if (person < first) {
        room(Math.max(0, person - half), first + numbers.length);
      } else if (person - first >= numbers.length) {
        room(first, Math.max(person + 1, first + numbers.length + half + 16));
      }
      numbers[person - first] = number;
    }

    private void room(int from, int to) {
      int[] more = new int[to - from];
      Arrays.fill(more, ABSENT);
      System.arraycopy(numbers, 0, more, first - from, numbers.length);
      numbers = more;
      first = from;
    }
  }

  private int add(int person, int wave, Origin origin) {
    int number = respondentOf.size();
    respondentOf.add(person);
    waveOf.add(wave);
    files.add(origin.file());
    lines.add((int) Math.min(origin.line(), Integer.MAX_VALUE));
    for (IntColumn column : codes) {
      column.add(NOT_GIVEN);
    }
    if (number == weights.length) {
      weights = Arrays.copyOf(weights, number + (number >> 1));
    }
    weights[number] = Double.NaN;
    return number;
  }

  /**
   * Notes a field.
   *
   * @param response number of the response
   * @param field one of the fields that belong to the respondent
   * @param code its value as a code
   * @return false if another row has given another value
   */
  public boolean note(int response, StudyField field, int code) {
    IntColumn column = codes[field.ordinal()];
    int known = column.get(response);
    if (known == NOT_GIVEN) {
      column.set(response, code);
      return true;
    }
    return known == code;
  }

  /**
   * Notes the weight.
   *
   * @param response number of the response
   * @param weight a positive number
   * @return false if another row has given another weight
   */
  public boolean noteWeight(int response, double weight) {
    if (Double.isNaN(weights[response])) {
      weights[response] = weight;
      return true;
    }
    return weights[response] == weight;
  }

  /**
   * Takes another weight than rows have given.
   *
   * @param response number of the response
   * @param weight a positive number
   */
  public void setWeight(int response, double weight) {
    weights[response] = weight;
  }

  /** Whether the respondent says who leads or how soon, so that it counts without any rating. */
  public boolean hasOpinion(int response) {
    return code(response, StudyField.SHOULD_LEAD) != NOT_GIVEN
        || code(response, StudyField.TURN_TO) != NOT_GIVEN
        || code(response, StudyField.WINDOW) != NOT_GIVEN;
  }

  /** Number of responses. */
  public int size() {
    return respondentOf.size();
  }

  /** Number of the respondent of a response. */
  public int respondent(int response) {
    return respondentOf.get(response);
  }

  /** Number of the wave of a response. */
  public int wave(int response) {
    return waveOf.get(response);
  }

  /** A field as a code, {@link #NOT_GIVEN} where no row has given it. */
  public int code(int response, StudyField field) {
    return codes[field.ordinal()].get(response);
  }

  /** The survey weight, NaN where no row has given one. */
  public double weight(int response) {
    return weights[response];
  }

  /** Where the response was first seen. */
  public Origin origin(int response) {
    return new Origin(files.get(response), lines.get(response));
  }

  /** Names of the respondents by their numbers. */
  public NameTable respondents() {
    return respondents;
  }
}
