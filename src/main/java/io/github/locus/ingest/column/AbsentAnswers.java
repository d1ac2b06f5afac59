package io.github.locus.ingest.column;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.label.LabelCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes cells and labels that are no answer out of a set. */
public final class AbsentAnswers {
  /** Scales that go both ways go no farther. */
  private static final int FARTHEST = 5;

  private final LabelCatalogue catalogue;
  private final Legend legend;
  private final int bothWays;

  /** Places of columns whose halves are points, though few of them may be chosen. */
  private final Set<Integer> halves;

  /** For files without a legend. */
  public AbsentAnswers(LabelCatalogue catalogue) {
    this(catalogue, Legend.NONE);
  }

  /**
   * @param catalogue known answers that are none
   * @param legend what stands beside the answers
   */
  public AbsentAnswers(LabelCatalogue catalogue, Legend legend) {
    this(catalogue, legend, 0, Set.of());
  }

  private AbsentAnswers(
      LabelCatalogue catalogue, Legend legend, int bothWays, Set<Integer> halves) {
    this.catalogue = catalogue;
    this.legend = legend;
    this.bothWays = bothWays;
    this.halves = halves;
  }

  /**
   * The same for a file with scales that go as far below zero as above: in a column of which one
   * end was never chosen numbers below zero are points as well. So are halves that hardly anybody
   * chose beside a column with many.
   *
   * @param profiles the questions of the file
   * @return the same where no column shows such scales
   */
  public AbsentAnswers in(List<ColumnProfile> profiles) {
    int highest = 0;
    for (ColumnProfile profile : profiles) {
      if (profile.values().keySet().stream().anyMatch(cell -> cell.startsWith("-"))) {
        highest = Math.max(highest, bothWays(Term.of(profile.values())));
      }
    }
    return new AbsentAnswers(catalogue, legend, highest, halves(profiles));
  }

  /** Neighbours that all hold halves, in one of which these are too many for slips. */
  private Set<Integer> halves(List<ColumnProfile> profiles) {
    Set<Integer> found = new TreeSet<>();
    Set<Integer> block = new TreeSet<>();
    boolean often = false;
    int last = -1;
    for (ColumnProfile profile : profiles) {
      if (profile.values().keySet().stream().noneMatch(HalfPoints::isOdd)) {
        continue;
      }
      Map<String, Long> cells = new LinkedHashMap<>(profile.values());
      cells.keySet().removeIf(cell -> catalogue.cell(cell, profile.values().keySet()).isPresent());
      int place = profile.column().index();
      if (place != last + 1) {
        found.addAll(often ? block : Set.of());
        block.clear();
        often = false;
      }
      if (HalfPoints.are(cells.keySet())) {
        List<Term> terms = Term.of(cells);
        block.add(place);
        often |= Strays.among(terms, term -> count(term, cells), catalogue).isEmpty();
        last = place;
      }
    }
    found.addAll(often ? block : Set.of());
    return found;
  }

  /** The highest of numbers that run from as far below zero; 0 for any others. */
  private static int bothWays(List<Term> terms) {
    Set<Integer> numbers = new TreeSet<>();
    for (Term term : terms) {
      if (!term.isNumber()) {
        return 0;
      }
      numbers.add(term.number());
    }
    int top = numbers.stream().mapToInt(n -> n).max().orElse(0);
    boolean all =
        top > 0
            && top <= FARTHEST
            && numbers.size() == 2 * top + 1
            && numbers.stream().allMatch(n -> -n <= top);
    return all ? top : 0;
  }

  /**
   * Parts cells that hold no answer whatever the scale, and missing codes, from the rest.
   *
   * @param cells distinct cells and how often each occurs
   * @return the rest as terms
   */
  public Split split(Map<String, Long> cells) {
    Map<String, Absence> absences = new LinkedHashMap<>();
    Map<String, Long> rest = new LinkedHashMap<>();
    cells.forEach(
        (cell, count) -> {
          Optional<Absence> absence = catalogue.cell(cell, cells.keySet());
          absence.ifPresent(kind -> absences.put(cell, kind));
          if (absence.isEmpty()) {
            rest.put(cell, count);
          }
        });
    List<Term> terms = Term.of(rest);
    Set<Integer> codes = negativeCodes(terms, rest);
    List<Term> kept = new ArrayList<>();
    for (Term term : terms) {
      if (term.isNumber() && codes.contains(term.number())) {
        term.spellings().forEach(cell -> absences.put(cell, Absence.CODE));
      } else {
        kept.add(term);
      }
    }
    return new Split(kept, absences);
  }

  /**
   * What a column holds beside what stands for no answer.
   *
   * @param profile a column
   * @return its answers; numbers that may be codes are not among them
   */
  public ColumnShape shape(ColumnProfile profile) {
    Map<String, Long> rest = new LinkedHashMap<>(profile.values());
    rest.keySet().removeIf(cell -> catalogue.cell(cell, profile.values().keySet()).isPresent());
    List<Term> terms = Term.of(rest);
    boolean points =
        bothWays > 0
            && terms.stream().allMatch(t -> t.isNumber() && Math.abs(t.number()) <= bothWays);
    MissingCodes codes =
        points
            ? new MissingCodes(new TreeMap<>(), Set.of(), Set.of())
            : MissingCodes.of(terms, rest);
    Set<Integer> stated = new TreeSet<>(stated(profile.column(), terms));
    stated.addAll(doubtful(profile.column(), terms));
    List<Term> kept = new ArrayList<>();
    for (Term term : terms) {
      boolean code =
          term.isNumber()
              && (codes.certain().contains(term.number())
                  || codes.doubtful().contains(term.number())
                  || stated.contains(term.number()));
      if (code) {
        term.spellings().forEach(rest::remove);
      } else {
        kept.add(term);
      }
    }
    List<Term> answers = new ArrayList<>(withoutNonAnswers(kept));
    if (answers.stream().filter(Term::isNumber).count() > 1) {
      if (!halves.contains(profile.column().index())) {
        answers.removeAll(Strays.among(answers, term -> count(term, rest), catalogue));
      }
      NavigableMap<Integer, Long> numbers = new TreeMap<>();
      answers.stream()
          .filter(Term::isNumber)
          .forEach(term -> numbers.merge(term.number(), count(term, rest), Long::sum));
      Set<Integer> slips = Strays.typedTwice(numbers);
      answers.removeIf(term -> term.isNumber() && slips.contains(term.number()));
    }
    return new ColumnShape(profile, answers, rest);
  }

  /**
   * The codes of which the header or the legend says that they mean no answer.
   *
   * @param column a column
   * @param terms what it holds
   * @return the numbers
   */
  public Set<Integer> stated(ExportColumn column, List<Term> terms) {
    Set<Integer> stated = StatedCodes.of(column, catalogue);
    if (stated.isEmpty()) {
      int highest = highest(terms);
      Set<Integer> beside =
          new TreeSet<>(legend.of(List.of(column.index())).absent(highest, catalogue));
      beside.addAll(legend.ofPlatform(highest));
      return beside;
    }
    return stated;
  }

  /**
   * The numbers of a column that may be answers or none by what is known beside its cells.
   *
   * @param column a column
   * @param terms what it holds
   * @return the numbers
   */
  public Set<Integer> doubtful(ExportColumn column, List<Term> terms) {
    return legend.doubtful(column.index(), highest(terms));
  }

  private static int highest(List<Term> terms) {
    return terms.stream().filter(Term::isNumber).mapToInt(Term::number).max().orElse(0);
  }

  private static long count(Term term, Map<String, Long> cells) {
    return term.spellings().stream().mapToLong(cell -> cells.getOrDefault(cell, 0L)).sum();
  }

  /** Numbers below zero on a scale that has no such points; any others a study has to declare. */
  private static Set<Integer> negativeCodes(List<Term> terms, Map<String, Long> cells) {
    MissingCodes codes = MissingCodes.of(terms, cells);
    Set<Integer> negative = new TreeSet<>(codes.certain());
    negative.addAll(codes.doubtful());
    negative.removeIf(code -> code >= 0);
    return negative;
  }

  /** The terms that are no known answer without content. */
  public List<Term> withoutNonAnswers(List<Term> terms) {
    if (terms.stream().noneMatch(this::isNonAnswer)) {
      return terms;
    }
    Set<Term> ends = wordedEnds(terms);
    return terms.stream().filter(term -> ends.contains(term) || !isNonAnswer(term)).toList();
  }

  /**
   * The two ends of a run of numbers that alone have words, both known as labels: "1 - trifft nicht zu"
   * before 2 to 4 and "5 - trifft voll zu" says how far something applies, and not that nothing does.
   */
  private Set<Term> wordedEnds(List<Term> terms) {
    NavigableMap<Integer, Term> run = new TreeMap<>();
    terms.stream().filter(Term::hasNumber).forEach(term -> run.put(term.number(), term));
    if (run.size() <= 2 || run.lastKey() - run.firstKey() != run.size() - 1) {
      return Set.of();
    }
    Set<Term> ends = Set.of(run.firstEntry().getValue(), run.lastEntry().getValue());
    Set<Term> worded =
        run.values().stream().filter(term -> !term.isNumber()).collect(Collectors.toSet());
    return worded.equals(ends)
            && ends.stream()
                .allMatch(end -> catalogue.isLabel(end.text()) && !catalogue.isMiddle(end.text()))
        ? ends
        : Set.of();
  }

  /** All spellings without an answer, known non-answers among them. */
  public Map<String, Absence> nonAnswers(List<Term> terms, Map<String, Absence> absences) {
    Map<String, Absence> all = new LinkedHashMap<>(absences);
    Set<Term> ends = terms.stream().anyMatch(this::isNonAnswer) ? wordedEnds(terms) : Set.of();
    for (Term term : terms) {
      catalogue
          .absence(term.text())
          .filter(kind -> !ends.contains(term) && isNonAnswer(term))
          .ifPresent(kind -> term.spellings().forEach(cell -> all.put(cell, kind)));
    }
    return all;
  }

  private boolean isNonAnswer(Term term) {
    return !term.isNumber() && catalogue.absence(term.text()).isPresent();
  }

  /**
   * What is left.
   *
   * @param terms the answers, non-answers in words among them
   * @param absences cells without an answer
   */
  public record Split(List<Term> terms, Map<String, Absence> absences) {}
}
