package io.github.locus.ingest.stray;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.AnswerRanks;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds columns among the questions that are none: their answers go with none of the others. */
public final class StrayColumns {
  private StrayColumns() {}

  /**
   * Looks for them: for those that a short code tells, then for names and for members of series.
   *
   * @param answers places of answers that may be questions, in file order
   * @param ranks their answers side by side
   * @param excluded columns of which it is known that they are none, and why
   * @return those that are no questions, and why
   */
  public static Map<AnswerColumn, ExclusionReason> among(
      List<AnswerColumn> answers, AnswerRanks ranks, Map<ExportColumn, ExclusionReason> excluded) {
    Set<AnswerColumn> rated =
        Batteries.among(answers.stream().filter(column -> isPlain(column, ranks)).toList(), ranks);
    Map<AnswerColumn, ExclusionReason> found =
        new LinkedHashMap<>(StrayCodes.among(answers, ranks));
    found.keySet().removeAll(rated);
    Map<ExportColumn, ExclusionReason> known = new HashMap<>(excluded);
    found.forEach((answer, why) -> answer.columns().forEach(c -> known.put(c, why)));
    List<AnswerColumn> plain =
        answers.stream()
            .filter(column -> !found.containsKey(column) && isPlain(column, ranks))
            .toList();
    Map<Integer, ExclusionReason> places = new HashMap<>();
    known.forEach((column, why) -> places.put(column.index(), why));
    Map<AnswerColumn, ExclusionReason> named = new StrayNames(plain, ranks, places).find();
    rated.forEach(named::remove);
    found.putAll(named);
    found.putAll(new StraySeries(plain, ranks, known).find());
    return found;
  }

  /** Whether a column stands by itself, and not in a grid. */
  private static boolean isPlain(AnswerColumn column, AnswerRanks ranks) {
    return ranks.scales().containsKey(column) && column.row().isEmpty() && !column.isGroup();
  }
}
