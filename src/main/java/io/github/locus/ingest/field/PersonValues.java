package io.github.locus.ingest.field;

import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.words.AnswerMeanings;
import io.github.locus.ingest.words.Phrases;
import io.github.locus.ingest.words.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values that say what somebody is or thinks, whatever their header: no place is called so. */
final class PersonValues {
  private static final Set<List<String>> WORDS =
      Phrases.read(Phrases.FIELDS).byKey().getOrDefault("person_value", List.of()).stream()
          .map(phrase -> Wording.of(phrase).words())
          .collect(Collectors.toUnmodifiableSet());

  /** From one number to another, or beyond one: "25-34", "< 1 year", "10+". */
  private static final Pattern RANGE =
      Pattern.compile(
          "\\d+(?:[.,]\\d+)? ?(?:[-–—]|to|bis|à|a|until|et|y|and|und) ?\\d+.*|[<>≤≥].*\\d.*|.*\\d ?\\+.*"
              + "|.*\\d.*\\b(?:years?|yrs?|months?|jahren?|monate?n?|ans?|années?|mois|años?|meses|mes|anos?"
              + "|anni|anno|mesi|jaar|maanden|lat|år|let)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final LabelCatalogue labels = LabelCatalogue.builtIn();
  private final AnswerMeanings meanings = AnswerMeanings.usual();

  /**
   * Whether half of the values are such.
   *
   * @param values distinct values of a column
   * @return true for genders, age groups, kinds of employment, levels, answers on a usual scale
   */
  boolean are(Collection<String> values) {
    return 2 * values.stream().filter(this::isOne).count() >= values.size();
  }

  private boolean isOne(String value) {
    return WORDS.contains(Wording.of(value).words())
        || RANGE.matcher(value).matches()
        || labels.isLabel(LabelFolding.fold(value).text())
        || labels.absence(LabelFolding.fold(value).text()).isPresent()
        || meanings.window(value).isPresent();
  }
}
