package io.github.locus.ingest.grouping;

import io.github.locus.ingest.column.AbsentAnswers;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.ColumnShape;
import io.github.locus.ingest.column.Legend;
import io.github.locus.ingest.column.MissingCodes;
import io.github.locus.ingest.column.Strays;
import io.github.locus.ingest.column.Term;
import io.github.locus.ingest.label.LabelCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a group of columns holds together, parted into answers and what is none.
 *
 * @param cells spellings that may be answers, non-answers in words among them, with their counts
 * @param terms the answers of these, spellings of one answer together
 * @param absences spellings that are no answer, and codes of which that is not certain
 */
record GroupAnswers(Map<String, Long> cells, List<Term> terms, ScaleAbsences absences) {
  /** One answer in so many, at an end of the scale, is taken for a slip. */
  private static final int STRAY = 1_000;

  /**
   * Looks at a group.
   *
   * @param group columns that may share a scale
   * @param catalogue cells that hold no answer whatever the scale
   * @param legend what stands beside the answers
   * @return what it holds
   */
  static GroupAnswers of(List<ColumnShape> group, LabelCatalogue catalogue, Legend legend) {
    AbsentAnswers absent = new AbsentAnswers(catalogue, legend);
    Map<String, Long> cells = new LinkedHashMap<>();
    Map<String, Long> known = new LinkedHashMap<>();
    Map<String, Long> doubtful = new LinkedHashMap<>();
    Set<Integer> stated = new TreeSet<>();
    Set<Integer> perhaps = new TreeSet<>();
    boolean empty = false;
    for (ColumnShape shape : group) {
      ColumnProfile profile = shape.profile();
      List<Term> held = Term.of(profile.values());
      stated.addAll(absent.stated(shape.column(), held));
      perhaps.addAll(absent.doubtful(shape.column(), held));
      empty |= profile.filled() < profile.records();
      profile
          .values()
          .forEach(
              (cell, count) ->
                  (catalogue.cell(cell, profile.values().keySet()).isPresent() ? known : cells)
                      .merge(cell, count, Long::sum));
    }
    List<Term> terms = Term.of(cells);
    int before = cells.size();
    MissingCodes codes = MissingCodes.of(terms, cells);
    for (Term term : terms) {
      if (term.isNumber()
          && (codes.certain().contains(term.number()) || stated.contains(term.number()))) {
        move(term, cells, known);
      } else if (term.isNumber()
          && (codes.doubtful().contains(term.number()) || perhaps.contains(term.number()))) {
        move(term, cells, doubtful);
      }
    }
    boolean same = cells.size() == before;
    return new GroupAnswers(
        cells, same ? terms : Term.of(cells), new ScaleAbsences(known, doubtful, Map.of(), empty));
  }

  private static void move(Term term, Map<String, Long> from, Map<String, Long> to) {
    for (String cell : term.spellings()) {
      Long count = from.remove(cell);
      if (count != null) {
        to.put(cell, count);
      }
    }
  }

  /** How often a term occurs. */
  private long count(Term term) {
    return term.spellings().stream().mapToLong(cell -> cells.getOrDefault(cell, 0L)).sum();
  }

  /**
   * How often each number occurs, in front of words or alone. A number at an end that hardly anybody
   * wrote is a slip; it stays in the data as off the scale.
   */
  NavigableMap<Integer, Long> numbers() {
    NavigableMap<Integer, Long> counts = new TreeMap<>();
    terms.stream()
        .filter(Term::hasNumber)
        .forEach(term -> counts.merge(term.number(), count(term), Long::sum));
    long all = counts.values().stream().mapToLong(n -> n).sum();
    counts.keySet().removeAll(Strays.typedTwice(counts));
    if (counts.size() > 2) {
      for (int end : List.of(counts.firstKey(), counts.lastKey())) {
        if (counts.getOrDefault(end, all) * STRAY < all) {
          counts.remove(end);
        }
      }
    }
    return counts;
  }

  /**
   * The same with answers that turned out to be none.
   *
   * @param nonAnswers their spellings; those that many gave are doubtful
   * @param share of all answers from which on they are
   */
  GroupAnswers without(Set<String> nonAnswers, double share) {
    if (nonAnswers.isEmpty()) {
      return this;
    }
    Map<String, Long> rest = new LinkedHashMap<>(cells);
    Map<String, Long> known = new LinkedHashMap<>(absences.known());
    Map<String, Long> doubtful = new LinkedHashMap<>(absences.doubtful());
    long all = cells.values().stream().mapToLong(n -> n).sum();
    for (String cell : nonAnswers) {
      Long count = rest.remove(cell);
      if (count != null) {
        (count > share * all ? doubtful : known).put(cell, count);
      }
    }
    return new GroupAnswers(
        rest,
        Term.of(rest),
        new ScaleAbsences(known, doubtful, absences.strays(), absences.hasEmptyCells()));
  }

  /**
   * The same without words that nobody knows, where few cells hold them: beside numbers all words that
   * are no label, beside words those that hardly anybody wrote.
   *
   * @param catalogue knows labels
   * @return the same answers where no word is one of these
   */
  GroupAnswers withoutStrays(LabelCatalogue catalogue) {
    List<Term> strays = Strays.among(terms, this::count, catalogue);
    Map<String, Long> rest = new LinkedHashMap<>(cells);
    Map<String, Long> found = new LinkedHashMap<>(absences.strays());
    strays.forEach(term -> move(term, rest, found));
    return new GroupAnswers(
        rest,
        Term.of(rest),
        new ScaleAbsences(absences.known(), absences.doubtful(), found, absences.hasEmptyCells()));
  }
}
