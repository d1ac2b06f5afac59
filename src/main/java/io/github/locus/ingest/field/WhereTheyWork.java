package io.github.locus.ingest.field;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.field.PlacedField.Certainty;
import io.github.locus.ingest.study.StudyField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the function that people work in where no header is its name: by rated functions among the
 * answers.
 */
final class WhereTheyWork {
  private static final String OWN = StudyField.OWN_FUNCTION.key();

  private final FieldHeaders headers;
  private final FieldShapes shapes;
  private final PersonValues values = new PersonValues();

  WhereTheyWork(FieldHeaders headers, FieldShapes shapes) {
    this.headers = headers;
    this.shapes = shapes;
  }

  /**
   * Looks at columns.
   *
   * @param profiles what their cells hold
   * @param taken places of those that hold another field
   * @return the column; asked where its header says nothing of it
   */
  Optional<PlacedField> own(List<ColumnProfile> profiles, Set<Integer> taken) {
    return amongOthers(profiles, taken).or(() -> byValues(profiles, taken));
  }

  /**
   * A question for where somebody works that is answered with rated functions and, more often, with
   * what is none: people work elsewhere too.
   */
  private Optional<PlacedField> amongOthers(List<ColumnProfile> profiles, Set<Integer> taken) {
    return open(profiles, taken)
        .filter(profile -> headers.isIn(OWN, profile.column()))
        .filter(shapes::namesAFunction)
        .findFirst()
        .map(WhereTheyWork::sure);
  }

  /**
   * A column that holds two rated functions, whatever its header: where people work, if that is
   * called a kind of place; else it is asked.
   */
  private Optional<PlacedField> byValues(List<ColumnProfile> profiles, Set<Integer> taken) {
    List<ColumnProfile> naming = open(profiles, taken).filter(shapes::namesFunctions).toList();
    return naming.stream()
        .filter(profile -> isPlace(profile.column()))
        .findFirst()
        .map(WhereTheyWork::sure)
        .or(
            () ->
                naming.stream()
                    .findFirst()
                    .map(
                        profile ->
                            new PlacedField(
                                StudyField.OWN_FUNCTION,
                                profile.column(),
                                Certainty.ASKED,
                                Clause.ASK_OWN_FUNCTION.with(shapes.counts(profile)))));
  }

  private boolean isPlace(ExportColumn column) {
    return headers.isCalled(StudyField.UNIT.key(), column)
        || headers.isCalled(OWN, column)
        || headers.isIn(OWN, column);
  }

  private static Stream<ColumnProfile> open(List<ColumnProfile> profiles, Set<Integer> taken) {
    return profiles.stream()
        .filter(profile -> !taken.contains(profile.column().index()))
        .filter(profile -> profile.column().kind() == ColumnKind.QUESTION);
  }

  private static PlacedField sure(ColumnProfile profile) {
    return new PlacedField(
        StudyField.OWN_FUNCTION,
        profile.column(),
        Certainty.SURE,
        Clause.IS_FUNCTIONS_AMONG_OTHERS);
  }

  /**
   * A question for where somebody works that is answered with places of which none is a function:
   * the unit.
   */
  Optional<PlacedField> unit(List<ColumnProfile> profiles, Set<Integer> taken) {
    return open(profiles, taken)
        .filter(profile -> headers.isIn(OWN, profile.column()))
        .filter(shapes::mayBePlaces)
        .filter(profile -> !values.are(profile.values().keySet()))
        .findFirst()
        .map(
            profile ->
                new PlacedField(
                    StudyField.UNIT, profile.column(), Certainty.SURE, Clause.IS_FEW_VALUES));
  }

  /** Where no other column says it, that question tells the places of all. */
  static Optional<PlacedField> ofOthers(Map<StudyField, PlacedField> found) {
    return Optional.ofNullable(found.get(StudyField.OWN_FUNCTION))
        .filter(own -> own.why().equals(Clause.IS_FUNCTIONS_AMONG_OTHERS))
        .map(
            own ->
                new PlacedField(
                    StudyField.UNIT, own.column(), Certainty.SURE, Clause.IS_FEW_VALUES));
  }
}
