package io.github.locus.ingest.mapped;

import io.github.locus.ingest.key.AnswerReading;
import io.github.locus.ingest.key.AnswerReading.Absent;
import io.github.locus.ingest.key.AnswerReading.Point;
import io.github.locus.ingest.key.Keyring;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.survey.SourceFile.ScaleGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the item columns of an export turned out to hold. */
public final class ExportScales {
  private final Instrument instrument;
  private final List<List<AnswerColumn>> answers;

  public ExportScales(Instrument instrument, List<List<AnswerColumn>> answers) {
    this.instrument = instrument;
    this.answers = answers;
  }

  /**
   * Columns that share a set of answers.
   *
   * @param keyring which items were read together
   * @return groups with the file's spelling of each point
   */
  public List<ScaleGroup> groups(Keyring keyring) {
    return keyring.groups().stream().map(this::group).toList();
  }

  private ScaleGroup group(List<Integer> items) {
    List<String> columns = new ArrayList<>();
    Map<Integer, Map<String, Long>> spellings = new TreeMap<>();
    Map<String, Long> missing = new LinkedHashMap<>();
    for (List<AnswerColumn> block : answers) {
      for (int item : items) {
        AnswerColumn column = block.get(item);
        columns.addAll(column.names());
        Map<String, Long> counts = column.answers();
        column
            .readings()
            .forEach(
                (cell, reading) ->
                    note(cell, reading, counts.getOrDefault(cell, 0L), spellings, missing));
      }
    }
    ResponseScale scale = instrument.dimension(items.get(0)).scale();
    List<String> order = new ArrayList<>();
    for (int point = 1; point <= scale.options(); point++) {
      order.add(
          spellings.getOrDefault(point, Map.of()).entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .orElse(unseen(scale, point)));
    }
    return new ScaleGroup(columns, order, missing, true);
  }

  private static void note(
      String cell,
      AnswerReading reading,
      long count,
      Map<Integer, Map<String, Long>> spellings,
      Map<String, Long> missing) {
    if (reading instanceof Point point) {
      spellings.computeIfAbsent(point.point(), p -> new TreeMap<>()).merge(cell, count, Long::sum);
    } else if (reading instanceof Absent) {
      missing.merge(cell, cell.isEmpty() ? 0 : count, Long::sum);
    }
  }

  /** A point that nobody chose: the instrument's word for it. */
  private static String unseen(ResponseScale scale, int point) {
    return scale.labels().values().stream()
        .findFirst()
        .map(labels -> labels.get(point - 1))
        .orElse(Integer.toString(scale.min() + point - 1));
  }
}
