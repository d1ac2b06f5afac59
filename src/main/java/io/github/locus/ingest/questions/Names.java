package io.github.locus.ingest.questions;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.study.StudyField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that an instrument file gives: fit for columns and results, and each given once. */
final class Names {
  /** Columns of a tidy survey that an item must not take. */
  private static final Set<String> COLUMNS = Set.of("leader", "headcount", "invited");

  /** What nominations and results call nobody and everybody. */
  private static final Set<String> PRONOUNS = Set.of("none", "all");

  private final Diagnostics out;
  private final Map<String, Place> dimensions = new HashMap<>();
  private final Map<String, Place> items = new HashMap<>();

  /** Names of one file, none of which is taken yet. */
  Names(Diagnostics out) {
    this.out = out;
  }

  /** Reports a name that no function may have. */
  void checkFunction(String name, Place place) {
    if (PRONOUNS.contains(name)) {
      out.add(DiagnosticCode.BAD_ID, place, name, Clause.NAME_OF_FUNCTION, Clause.WORD_IS_RESERVED);
    }
  }

  /** Reports an id that no dimension may have or another has. */
  void checkDimension(String id, Place place) {
    check(id, Clause.DIMENSION, place);
    unique(dimensions, id, Clause.DIMENSION, place);
  }

  /** Reports an id that no item may have or another has. */
  void checkItem(String id, Place place) {
    check(id, Clause.ITEM, place);
    if (COLUMNS.contains(id) || StudyField.of(id).filter(StudyField.tidy()::contains).isPresent()) {
      out.add(
          DiagnosticCode.BAD_ID, place, id, Clause.ID_OF_AN_ITEM, Clause.COLUMN_HAS_ANOTHER_USE);
    }
    unique(items, id, Clause.ITEM, place);
  }

  /** Reports a name that refers to nothing, with the nearest that does. */
  void unknown(Clause kind, String name, List<String> known, Place place) {
    out.add(
        DiagnosticCode.UNKNOWN_REFERENCE, place, kind, name, NearestName.hint(name, known), known);
  }

  private void check(String id, Clause kind, Place place) {
    boolean fit =
        Character.isLetter(id.codePointAt(0))
            && id.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "_-.".indexOf(c) >= 0);
    if (!fit) {
      out.add(
          DiagnosticCode.BAD_ID,
          place,
          id,
          kind == Clause.ITEM ? Clause.ID_OF_AN_ITEM : Clause.ID_OF_A_DIMENSION,
          Clause.OTHER_CHARACTERS);
    }
  }

  private void unique(Map<String, Place> taken, String id, Clause kind, Place place) {
    Place first = taken.putIfAbsent(id, place);
    if (first != null) {
      out.add(DiagnosticCode.DUPLICATE_ID, place, id, first.line().orElse(0), kind);
    }
  }
}
