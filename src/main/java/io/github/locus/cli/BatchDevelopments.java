package io.github.locus.cli;

import io.github.locus.batch.Parallel;
import io.github.locus.batch.Recurring;
import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.result.Portfolio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The developments of the organisations of a batch that recur.
 *
 * @param folders folder of each that stands there, by the title of its organisation
 * @param whole whether all could be written
 */
record BatchDevelopments(Map<String, String> folders, boolean whole) {
  BatchDevelopments {
    folders = Map.copyOf(folders);
  }

  /**
   * Writes them, several at once. One that cannot be written is told, and stops no other.
   *
   * @param batch what is asked for of all
   * @param portfolio what became of the organisations
   * @param threads how many are written at once
   * @return which stand there
   * @throws InterruptedException if the run is to end
   */
  static BatchDevelopments of(OrganisationRun.Shared batch, Portfolio portfolio, int threads)
      throws InterruptedException {
    List<Recurring> recurring = Recurring.in(portfolio);
    if (recurring.isEmpty()) {
      return new BatchDevelopments(Map.of(), true);
    }
    List<Optional<Argument>> ends =
        Parallel.each(recurring, threads, one -> new DevelopmentRun(batch, one).run());
    Map<String, String> folders = new LinkedHashMap<>();
    for (int i = 0; i < ends.size(); i++) {
      Recurring one = recurring.get(i);
      if (ends.get(i).isEmpty()) {
        folders.put(one.title(), one.folder());
      } else {
        batch
            .terminal()
            .tell(
                List.of(
                    Failures.line(
                        Clause.NO_DEVELOPMENT.with(one.title(), ends.get(i).get()),
                        batch.language())));
      }
    }
    return new BatchDevelopments(folders, folders.size() == recurring.size());
  }

  /** How the batch ends, where it would end so without them. */
  ExitCode exit(ExitCode without) {
    return whole || (without != ExitCode.DONE && without != ExitCode.GATE_FAILED)
        ? without
        : ExitCode.INPUT_ERRORS;
  }
}
