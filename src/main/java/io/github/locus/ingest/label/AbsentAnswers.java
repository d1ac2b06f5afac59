package io.github.locus.ingest.label;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Takes cells and labels that are no answer out of a set. */
final class AbsentAnswers {
  private final LabelCatalogue catalogue;

  AbsentAnswers(LabelCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Parts cells that hold no answer whatever the scale, and missing codes, from the rest.
   *
   * @param cells distinct cells and how often each occurs
   * @return the rest as terms
   */
  Split split(Map<String, Long> cells) {
    Map<String, Absence> absences = new LinkedHashMap<>();
    Map<String, Long> rest = new LinkedHashMap<>();
    cells.forEach(
        (cell, count) -> {
          Optional<Absence> absence = catalogue.cell(cell);
          absence.ifPresent(kind -> absences.put(cell, kind));
          if (absence.isEmpty()) {
            rest.put(cell, count);
          }
        });
    List<Term> terms = Term.of(rest);
    SortedSet<Integer> numbers = new TreeSet<>();
    terms.stream().filter(Term::isNumber).forEach(term -> numbers.add(term.number()));
    boolean negativePoints = hasNegativePoints(numbers);
    List<Term> kept = terms.stream().filter(term -> negativePoints || !isCode(term)).toList();
    terms.stream()
        .filter(term -> !kept.contains(term))
        .forEach(term -> term.spellings().forEach(cell -> absences.put(cell, Absence.CODE)));
    return new Split(kept, absences);
  }

  /** The terms that are no known answer without content. */
  List<Term> withoutNonAnswers(List<Term> terms) {
    return terms.stream().filter(term -> !isNonAnswer(term)).toList();
  }

  /** All spellings without an answer, known non-answers among them. */
  Map<String, Absence> nonAnswers(List<Term> terms, Map<String, Absence> absences) {
    Map<String, Absence> all = new LinkedHashMap<>(absences);
    for (Term term : terms) {
      catalogue
          .absence(term.text())
          .filter(kind -> isNonAnswer(term))
          .ifPresent(kind -> term.spellings().forEach(cell -> all.put(cell, kind)));
    }
    return all;
  }

  private boolean isNonAnswer(Term term) {
    return !term.isNumber() && catalogue.absence(term.text()).isPresent();
  }

  private boolean isCode(Term term) {
    return term.isNumber() && catalogue.isMissingCode(term.number());
  }

  /** Whether a scale reaches as far below zero as above. */
  private static boolean hasNegativePoints(SortedSet<Integer> numbers) {
    return !numbers.isEmpty() && numbers.first() < 0 && -numbers.first() == numbers.last();
  }

  /**
   * What is left.
   *
   * @param terms the answers, non-answers in words among them
   * @param absences cells without an answer
   */
  record Split(List<Term> terms, Map<String, Absence> absences) {}
}
