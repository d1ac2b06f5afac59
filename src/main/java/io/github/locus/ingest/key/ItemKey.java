package io.github.locus.ingest.key;

import io.github.locus.ingest.key.AnswerReading.Absent;
import io.github.locus.ingest.key.AnswerReading.Point;
import io.github.locus.ingest.key.AnswerReading.Unexplained;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.table.TextFold;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the cells of an item mean: what the study declares goes before what the labels say. */
public final class ItemKey {
  private final AnswerKey key;
  private final Map<String, Absence> declared;
  private final Map<String, String> aliases;

  /**
   * A key.
   *
   * @param key what the labels say
   * @param declared folded cells that the study declares to hold no answer
   * @param aliases the label for which a spelling, folded, stands
   */
  ItemKey(AnswerKey key, Map<String, Absence> declared, Map<String, String> aliases) {
    this.key = key;
    this.declared = Collections.unmodifiableMap(new HashMap<>(declared));
    this.aliases = Collections.unmodifiableMap(new HashMap<>(aliases));
  }

  /**
   * Reads a cell.
   *
   * @param cell a cell without surrounding blanks
   * @return what it says
   */
  public AnswerReading read(String cell) {
    String folded = TextFold.of(cell);
    Absence absence = declared.get(folded);
    if (absence != null) {
      return new Absent(absence);
    }
    int code = key.code(aliases.getOrDefault(folded, cell));
    if (code > 0) {
      return new Point(code);
    }
    Optional<AnswerReading> absent = AnswerKey.absence(code).map(Absent::new);
    return absent.orElseGet(Unexplained::new);
  }
}
