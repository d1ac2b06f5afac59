package io.github.locus.ingest.stray;

import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.AnswerRanks;
import io.github.locus.ingest.table.TextFold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names beside one another that are rated: tools, services, rooms, of which nobody writes a sentence.
 * Many of them on one scale, whose answers go together, are a battery of questions, though they may go
 * with no other question of the file; and so is each of them, whomever it pleases.
 */
final class Batteries {
  private static final int FEWEST = 6;
  private static final int LONGEST_NAME = 4;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/|&(),+-]+");

  private Batteries() {}

  /**
   * Looks for them.
   *
   * @param columns places of answers that may be questions, in file order, none of them a row of a grid
   * @param ranks their answers side by side
   * @return the members of all
   */
  static Set<AnswerColumn> among(List<AnswerColumn> columns, AnswerRanks ranks) {
    Set<AnswerColumn> found = new HashSet<>();
    List<AnswerColumn> run = new ArrayList<>();
    for (AnswerColumn column : columns) {
      boolean name = isName(column.statement().strip());
      boolean goesOn = name && !run.isEmpty() && areBeside(run.get(run.size() - 1), column, ranks);
      if (!goesOn) {
        found.addAll(battery(run, ranks));
        run.clear();
      }
      if (name) {
        run.add(column);
      }
    }
    found.addAll(battery(run, ranks));
    return found;
  }

  /** A few words; what is numbered is a series, which other rules look at. */
  private static boolean isName(String statement) {
    return !TextFold.hasDigit(statement)
        && BETWEEN_WORDS.split(statement, LONGEST_NAME + 1).length <= LONGEST_NAME;
  }

  private static boolean areBeside(AnswerColumn last, AnswerColumn next, AnswerRanks ranks) {
    FoundScale one = ranks.scales().get(last);
    FoundScale other = ranks.scales().get(next);
    return next.index() == last.index() + 1
        && one != null
        && other != null
        && one.points().size() == other.points().size()
        && one.lowest().equals(other.lowest());
  }

  private static List<AnswerColumn> battery(List<AnswerColumn> run, AnswerRanks ranks) {
    return run.size() >= FEWEST && Witnesses.of(run, ranks).goTogether()
        ? List.copyOf(run)
        : List.of();
  }
}
