package io.github.locus.ingest;

import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.label.AbsenceGroup;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the answers of an export and the four kinds of their absence. In a rating without any
 * answer empty cells count as not asked: the function was not shown, or passed over as a whole.
 */
final class AbsenceTally {
  private static final Absence[] ABSENCES = Absence.values();

  private final long[] absent = new long[ABSENCES.length];
  private long cells;

  /**
   * Takes a rating into account.
   *
   * @param answers points from 1, and absences as {@link AnswerColumn#answer} gives them
   */
  void add(int[] answers) {
    boolean answered = false;
    for (int answer : answers) {
      answered |= answer > 0;
    }
    cells += answers.length;
    for (int answer : answers) {
      if (answer < 0 && answer != AnswerColumn.UNKNOWN) {
        Absence kind = ABSENCES[-1 - answer];
        boolean open = kind.group() == AbsenceGroup.NOT_ANSWERED;
        absent[(open && !answered ? Absence.NOT_ASKED : kind).ordinal()]++;
      }
    }
  }

  /** Items of all ratings of all records that are read. */
  long cells() {
    return cells;
  }

  /** Items without an answer. */
  long absent() {
    long sum = 0;
    for (long count : absent) {
      sum += count;
    }
    return sum;
  }

  /** Items without an answer of one kind. */
  long absent(AbsenceGroup group) {
    long sum = 0;
    for (Absence kind : ABSENCES) {
      sum += kind.group() == group ? absent[kind.ordinal()] : 0;
    }
    return sum;
  }

  /** The four kinds in words, for example {@code 12 not asked, 3 not answered}. */
  String words() {
    List<String> words = new ArrayList<>();
    for (AbsenceGroup group : AbsenceGroup.values()) {
      if (absent(group) > 0) {
        words.add(absent(group) + " " + words(group));
      }
    }
    return String.join(", ", words);
  }

  private String words(AbsenceGroup group) {
    return switch (group) {
      case NOT_ASKED -> "not asked";
      case NOT_ANSWERED -> "not answered";
      case NON_ANSWER -> "non-answers" + kinds(group);
      case UNREADABLE -> "unreadable";
    };
  }

  private String kinds(AbsenceGroup group) {
    List<String> kinds = new ArrayList<>();
    for (Absence kind : ABSENCES) {
      if (kind.group() == group && absent[kind.ordinal()] > 0) {
        kinds.add(kind.code().replace('-', ' ') + " " + absent[kind.ordinal()]);
      }
    }
    return " [" + String.join(", ", kinds) + "]";
  }
}
