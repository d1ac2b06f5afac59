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
   * The kinds in words.
   *
   * @return for example {@code 12 not asked, 3 not answered [2 empty, 1 NA]}
   */
  public Argument words() {
    List<Argument> words = new ArrayList<>();
    for (AbsenceGroup group : AbsenceGroup.values()) {
      long count = absent(group);
      if (count > 0) {
        words.add(words(group, count));
      }
    }
    Argument all = Argument.of(words);
    if (spellings.isEmpty()) {
      return all;
    }
    List<String> written = new ArrayList<>();
    spellings.forEach((spelling, count) -> written.add(count + " " + spelling));
    return Clause.AMONG_THEM.with(all, written);
  }

  private long absent(AbsenceGroup group) {
    long sum = 0;
    for (Absence kind : ABSENCES) {
      sum += kind.group() == group ? absent[kind.ordinal()] : 0;
    }
    return sum;
  }

  private Argument words(AbsenceGroup group, long count) {
    return switch (group) {
      case NOT_ASKED -> Clause.NOT_ASKED.with(count);
      case NOT_ANSWERED -> Clause.NOT_ANSWERED.with(count);
      case NON_ANSWER -> Clause.NON_ANSWERS.with(count, kinds(group));
      case UNREADABLE -> Clause.UNREADABLE.with(count);
    };
  }

  private List<String> kinds(AbsenceGroup group) {
    List<String> kinds = new ArrayList<>();
    for (Absence kind : ABSENCES) {
      if (kind.group() == group && absent[kind.ordinal()] > 0) {
        kinds.add(kind.code().replace('-', ' ') + " " + absent[kind.ordinal()]);
      }
    }
    return kinds;
  }
}
