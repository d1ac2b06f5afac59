package io.github.locus.ingest.proposal;

import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.label.ColumnProfile;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the columns that hold something beside answers: header and cells must both speak for it. Of
 * two that fit alike none is taken.
 */
final class FieldFinder {
  private static final String WHOLE = "=";

  /** Fields in the order in which they choose: what functions name before what may be any place. */
  private static final List<StudyField> ORDER =
      List.of(
          StudyField.RESPONDENT,
          StudyField.SHOULD_LEAD,
          StudyField.TURN_TO,
          StudyField.WINDOW,
          StudyField.FUNCTION,
          StudyField.OWN_FUNCTION,
          StudyField.WAVE,
          StudyField.WEIGHT,
          StudyField.UNIT,
          StudyField.DATE);

  /** Questions whose every answer is a rated function or none; people work elsewhere too. */
  private static final List<StudyField> NOMINATING =
      List.of(StudyField.SHOULD_LEAD, StudyField.TURN_TO);

  private final Phrases headers = Phrases.read(Phrases.FIELDS);
  private final FieldShapes shapes;

  /**
   * Prepares.
   *
   * @param names what functions are called
   */
  FieldFinder(FunctionNames names) {
    this.shapes = new FieldShapes(names);
  }

  /**
   * Looks at the columns that hold no item.
   *
   * @param profiles what their cells hold
   * @param rated whether nothing else says which function a record rates, so that a column may
   * @return at most one column a field
   */
  List<PlacedField> find(List<ColumnProfile> profiles, boolean rated) {
    Map<StudyField, PlacedField> found = new EnumMap<>(StudyField.class);
    Set<Integer> taken = new HashSet<>();
    for (StudyField field : ORDER) {
      if (field == StudyField.FUNCTION && !rated) {
        continue;
      }
      best(field, profiles, taken)
          .ifPresent(
              placed -> {
                found.put(field, placed);
                taken.add(placed.column().index());
              });
    }
    return new ArrayList<>(found.values());
  }

  /**
   * Answers that must be names of functions, since the question is ours and asks for one.
   *
   * @param profiles what the columns hold that hold no item
   * @param own the names that are known by now
   * @param functions functions of the instrument
   * @return these names and those of the answers that enough people gave
   */
  OwnNames answersThatName(
      List<ColumnProfile> profiles, OwnNames own, List<OrgFunction> functions) {
    Set<String> answers = new LinkedHashSet<>();
    for (ColumnProfile profile : profiles) {
      boolean nominates =
          NOMINATING.stream().anyMatch(field -> asksFor(field, profile.column()));
      boolean asks = nominates || asksFor(StudyField.OWN_FUNCTION, profile.column());
      if (asks && !profile.isOpen()) {
        profile.values().entrySet().stream()
            .filter(answer -> answer.getValue() >= AnswerNames.SHOWN)
            .map(Map.Entry::getKey)
            .filter(answer -> nominates ? !shapes.isNoneOrOther(answer) : shapes.isFunction(answer))
            .forEach(answers::add);
      }
    }
    return answers.isEmpty() || answers.size() > functions.size()
        ? own
        : own.with(List.copyOf(answers), functions);
  }

  private boolean asksFor(StudyField field, ExportColumn column) {
    return isNamed(field, column, false) || column.name().equals(field.key());
  }

  private Optional<PlacedField> best(
      StudyField field, List<ColumnProfile> profiles, Set<Integer> taken) {
    List<ColumnProfile> whole = new ArrayList<>();
    List<ColumnProfile> inside = new ArrayList<>();
    for (ColumnProfile profile : profiles) {
      boolean open =
          profile.column().kind() != ColumnKind.IDENTIFYING
              && !taken.contains(profile.column().index());
      if (open && shapes.fits(field, profile)) {
        if (isNamed(field, profile.column(), true)) {
          whole.add(profile);
        } else if (isNamed(field, profile.column(), false)) {
          inside.add(profile);
        }
      }
    }
    List<ColumnProfile> best = whole.isEmpty() ? inside : whole;
    if (best.isEmpty()) {
      return named(field, profiles, taken);
    }
    // platforms write several ids and times: the first is the record's own
    boolean first = field == StudyField.RESPONDENT || field == StudyField.DATE;
    boolean sure = field != StudyField.DATE && (first || best.size() == 1);
    String why = best.size() == 1 || first ? shapes.describe(field) : "not the only one that fits";
    return Optional.of(new PlacedField(field, best.get(0).column(), sure, why));
  }

  /** A column that is called like the field although its cells do not fit: worth a question. */
  private static Optional<PlacedField> named(
      StudyField field, List<ColumnProfile> profiles, Set<Integer> taken) {
    String key = field.key().replace("_", "");
    return profiles.stream()
        .filter(profile -> !taken.contains(profile.column().index()) && profile.filled() > 0)
        .map(ColumnProfile::column)
        .filter(column -> String.join("", Wording.of(column.name()).words()).equals(key))
        .findFirst()
        .map(column -> new PlacedField(field, column, false, "its answers say something else"));
  }

  private boolean isNamed(StudyField field, ExportColumn column, boolean whole) {
    List<Wording> texts = List.of(Wording.of(column.name()), Wording.of(column.question()));
    for (String phrase : headers.of(field.key())) {
      if (phrase.startsWith(WHOLE) == whole) {
        List<String> words = Wording.of(phrase).words();
        boolean named =
            texts.stream()
                .anyMatch(
                    text ->
                        whole
                            ? text.words().equals(words)
                            : column.row().isEmpty() && text.indexOf(words) >= 0);
        if (named) {
          return true;
        }
      }
    }
    return false;
  }
}
