package io.github.locus.ingest.row;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.label.AbsenceGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the kinds of absence among the answers of a file; not all of its items, which would tell
 * the number of its ratings. Memory stays bounded whatever the file holds.
 */
public final class AbsenceTally {
  private static final Absence[] ABSENCES = Absence.values();
  private static final int SPELLINGS_KEPT = 20;
  private static final long FEW = 10;

  private final long[] absent = new long[ABSENCES.length];
  private final Map<String, Long> spellings = new TreeMap<>();

  /**
   * Takes an item without an answer into account.
   *
   * @param kind how it says so
   * @param spelling how it is written, where that is worth telling; else empty
   */
  public void add(Absence kind, String spelling) {
    absent[kind.ordinal()]++;
    if (!spelling.isEmpty()
        && (spellings.size() < SPELLINGS_KEPT || spellings.containsKey(spelling))) {
      spellings.merge(spelling, 1L, Long::sum);
    }
  }

  /** Items without an answer. */
  public long absent() {
    long sum = 0;
    for (long count : absent) {
      sum += count;
    }
    return sum;
  }

  /** How items without an answer are written and how many, as far as that is worth telling. */
  public Map<String, Long> spellings() {
    Map<String, Long> all = new TreeMap<>(spellings);
    if (absent[Absence.EMPTY.ordinal()] > 0) {
      all.put("", 0L);
    }
    return all;
  }

  /**
   * How many, about: a few of them may be one person's, and beside the number of ratings the exact number would tell who
   * left out what.
   *
   * @return for example {@code fewer than 10}, {@code 50 or more}
   */
  public Argument about() {
    long scale = FEW;
    while (absent() >= 10 * scale) {
      scale *= 10;
    }
    long steps = absent() / scale;
    return absent() < FEW
        ? Clause.FEWER_THAN.with(FEW)
        : Clause.OR_MORE.with(scale * (steps >= 5 ? 5 : steps >= 2 ? 2 : 1));
  }

  /**
   * The kinds in words.
   *
   * @return for example {@code not asked, non-answers [code]; among them -99}
   */
  public Argument words() {
    List<Argument> words = new ArrayList<>();
    for (AbsenceGroup group : AbsenceGroup.values()) {
      if (absent(group) > 0) {
        words.add(words(group));
      }
    }
    Argument all = Argument.of(words);
    if (spellings.isEmpty()) {
      return all;
    }
    return Clause.AMONG_THEM.with(all, List.copyOf(spellings.keySet()));
  }

  private long absent(AbsenceGroup group) {
    long sum = 0;
    for (Absence kind : ABSENCES) {
      sum += kind.group() == group ? absent[kind.ordinal()] : 0;
    }
    return sum;
  }

  private Argument words(AbsenceGroup group) {
    return switch (group) {
      case NOT_ASKED -> Clause.NOT_ASKED;
      case NOT_ANSWERED -> Clause.NOT_ANSWERED;
      case NON_ANSWER -> Clause.NON_ANSWERS.with(kinds(group));
      case UNREADABLE -> Clause.UNREADABLE;
    };
  }

  private List<String> kinds(AbsenceGroup group) {
    List<String> kinds = new ArrayList<>();
    for (Absence kind : ABSENCES) {
      if (kind.group() == group && absent[kind.ordinal()] > 0) {
        kinds.add(kind.code().replace('-', ' '));
      }
    }
    return kinds;
  }
}
