package io.github.locus.ingest.field;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.words.Phrases;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.ingest.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds columns that say who led which of the rated functions: a word for a leader and the name of a
 * function are all that their headers say ({@code Head of IT}, {@code leader@HR}).
 */
public final class FunctionLeaders {
  /** What may stand between the two. */
  private static final Set<String> BETWEEN =
      Set.of("of", "the", "for", "name", "der", "des", "von", "de", "la", "du", "del", "di", "van");

  /** Words that mean a leader beside the name of a function alone. */
  private static final Set<String> BESIDE_A_NAME =
      Set.of("lead", "leads", "director", "boss", "chief", "direktor", "directeur", "direttore");

  private static final Set<String> LEADERS =
      Stream.concat(
              BESIDE_A_NAME.stream(),
              Phrases.read(Phrases.FIELDS)
                  .byKey()
                  .getOrDefault(StudyField.LEADER.key(), List.of())
                  .stream()
                  .map(phrase -> Wording.of(phrase).words())
                  .filter(words -> words.size() == 1)
                  .map(words -> words.get(0)))
          .collect(Collectors.toUnmodifiableSet());

  private final UsualNames names;
  private final FieldShapes shapes;

  /**
   * @param names what the rated functions are called
   */
  public FunctionLeaders(UsualNames names) {
    this.names = names;
    this.shapes = new FieldShapes(names);
  }

  /**
   * Looks at the columns that hold nothing else.
   *
   * @param profiles what their cells hold
   * @return the column of each function, by its place in the instrument; none of a function of which
   *     there are several
   */
  public Map<Integer, ExportColumn> find(List<ColumnProfile> profiles) {
    Map<Integer, ExportColumn> found = new LinkedHashMap<>();
    Set<Integer> several = new HashSet<>();
    for (ColumnProfile profile : profiles) {
      ExportColumn column = profile.column();
      boolean mayBe =
          column.kind() == ColumnKind.QUESTION && shapes.fits(StudyField.LEADER, profile);
      OptionalInt function = mayBe ? led(column.name()) : OptionalInt.empty();
      if (function.isPresent() && found.putIfAbsent(function.getAsInt(), column) != null) {
        several.add(function.getAsInt());
      }
    }
    found.keySet().removeAll(several);
    return found;
  }

  private OptionalInt led(String header) {
    Wording wording = Wording.of(header);
    List<String> rest = new ArrayList<>();
    boolean leader = false;
    for (int w = 0; w < wording.words().size(); w++) {
      String word = wording.words().get(w);
      if (!leader && LEADERS.contains(word)) {
        leader = true;
      } else if (!BETWEEN.contains(word)) {
        rest.add(wording.written().get(w));
      }
    }
    return leader && !rest.isEmpty() ? names.named(String.join(" ", rest)) : OptionalInt.empty();
  }
}
