package io.github.locus.ingest.scale;

import io.github.locus.ingest.column.AbsentAnswers;
import io.github.locus.ingest.column.Term;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.scale.ResolvedScale.Ambiguous;
import io.github.locus.ingest.scale.ResolvedScale.Ordered;
import io.github.locus.ingest.scale.ResolvedScale.Unordered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads the distinct answers of a group of columns as one response scale. The whole set decides; a
 * label that could mean two things is reported with both, and never settled by taste.
 */
public final class ScaleResolver {
  /** Sets of which each label says how good something is, whatever was asked. */
  private static final Pattern JUDGING =
      Pattern.compile("(?:quality|satisfaction|grades|excellence)-.*");

  private final LabelReadings labels;
  private final NumberReadings numbers;
  private final AbsentAnswers absent;
  private final LabelCatalogue catalogue;

  /**
   * A resolver.
   *
   * @param catalogue known labels
   */
  public ScaleResolver(LabelCatalogue catalogue) {
    this.labels = LabelReadings.of(catalogue);
    this.numbers = new NumberReadings(labels);
    this.absent = new AbsentAnswers(catalogue);
    this.catalogue = catalogue;
  }

  /**
   * Reads labels of which nothing else is known.
   *
   * @param cells distinct cells
   * @return what they mean together
   */
  public ResolvedScale resolve(Collection<String> cells) {
    Map<String, Long> counted = new LinkedHashMap<>();
    cells.forEach(cell -> counted.putIfAbsent(cell, 1L));
    return resolve(counted, OptionalInt.empty());
  }

  /**
   * Whether a label by itself says something of an order: it is known, or holds a number. Labels of which none does
   * are {@link Unordered}.
   *
   * @param label a label
   * @return whether it is worth being read with others
   */
  public boolean saysOfAnOrder(Term label) {
    return label.hasNumber() || labels.isKnown(label);
  }

  /**
   * Reads labels.
   *
   * @param cells distinct cells and how often each occurs
   * @param options number of points that the instrument's scale has, where one is known: it settles
   *     between readings
   * @return what they mean together
   */
  public ResolvedScale resolve(Map<String, Long> cells, OptionalInt options) {
    AbsentAnswers.Split split = absent.split(cells);
    List<Term> terms = split.terms();
    List<Term> answers = absent.withoutNonAnswers(terms);
    Map<String, Absence> absences = absent.nonAnswers(terms, split.absences());
    if (answers.stream().allMatch(Term::isNumber) && !answers.isEmpty()) {
      return numbers.read(answers, absences).orElseGet(() -> unordered(answers, absences));
    }
    return byLabels(labels.exact(terms), terms, split.absences(), options)
        .or(() -> numbers.read(answers, absences))
        .or(() -> numbers.readEnds(answers, absences))
        .or(() -> TwoLanguages.read(answers, absences, this::resolve))
        .or(() -> byLabels(labels.near(terms), terms, split.absences(), options))
        .orElseGet(() -> withEnds(terms, answers, absences));
  }

  /**
   * Beside labels whose order nobody knows, what is an end of a known scale may be a point as well as no answer: a person
   * who puts the labels in order says which.
   */
  private ResolvedScale withEnds(
      List<Term> terms, List<Term> answers, Map<String, Absence> absences) {
    if (answers.stream().noneMatch(labels::isKnown)) {
      return unordered(answers, absences);
    }
    Map<String, Absence> certain = new LinkedHashMap<>(absences);
    List<Term> kept = new ArrayList<>();
    for (Term term : terms) {
      boolean end = catalogue.isDoubtful(term.text()) && !catalogue.isMiddle(term.text());
      if (answers.contains(term) || end) {
        kept.add(term);
        term.spellings().forEach(certain::remove);
      }
    }
    return unordered(kept, certain);
  }

  private Optional<ResolvedScale> byLabels(
      List<ScaleReading> readings,
      List<Term> terms,
      Map<String, Absence> absences,
      OptionalInt options) {
    List<ScaleReading> complete =
        readings.stream().map(reading -> withAbsences(reading, absences)).toList();
    Optional<ResolvedScale> choice = ReadingChoice.choose(complete, options);
    if (choice.isPresent()
        && choice.get() instanceof Ordered ordered
        && !NumberReadings.isRising(ordered.reading(), terms)) {
      return Optional.of(contradicted(ordered.reading(), terms));
    }
    return choice;
  }

  private ResolvedScale contradicted(ScaleReading reading, List<Term> terms) {
    List<Term> seen =
        terms.stream().filter(term -> !reading.absences().containsKey(term.shown())).toList();
    if (JUDGING.matcher(reading.set()).matches() && NumberReadings.isFalling(reading, seen)) {
      // words that judge say which end is good; a complaint that one agrees with may be coded
      // turned
      return new Ordered(reading, List.of());
    }
    List<Term> numbered = seen.stream().filter(Term::hasNumber).toList();
    return new Ambiguous(List.of(reading, numbers.byNumber(numbered, reading.absences())));
  }

  private static ScaleReading withAbsences(ScaleReading reading, Map<String, Absence> more) {
    Map<String, Absence> all = new LinkedHashMap<>(more);
    all.putAll(reading.absences());
    return new ScaleReading(
        reading.set(), reading.languages(), reading.points(), all, reading.guesses());
  }

  private static ResolvedScale unordered(List<Term> answers, Map<String, Absence> absences) {
    List<String> shown = new ArrayList<>();
    answers.forEach(term -> shown.add(term.shown()));
    return new Unordered(shown, absences);
  }
}
