package io.github.locus.cli;

import io.github.locus.batch.Organisation;
import io.github.locus.batch.Parallel;
import io.github.locus.gate.Gate;
import io.github.locus.gate.GateKeeper;
import io.github.locus.result.GatedResult;
import io.github.locus.result.Result;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Analyses the organisations of a batch, several at once, and holds each result against the gates.
 *
 * @param shared what is asked for of all
 * @param gates holds a result against them
 * @param stated the gates; empty where none is stated
 * @param failFast whether none is begun once one could not be analysed
 * @param threads how many are analysed at once
 */
record BatchRun(
    OrganisationRun.Shared shared,
    GateFlags gates,
    List<Gate> stated,
    boolean failFast,
    int threads) {
  BatchRun {
    stated = List.copyOf(stated);
  }

  /**
   * Analyses each, and tells of each that is done.
   *
   * @param organisations the organisations
   * @param watched is told of each that is done
   * @return what became of each, in their order
   * @throws InterruptedException if the run is to end
   */
  List<BatchLine> lines(List<Organisation> organisations, BatchProgress watched)
      throws InterruptedException {
    AtomicBoolean stopped = new AtomicBoolean();
    return Parallel.each(
        organisations,
        threads,
        organisation -> {
          try {
            return stopped.get()
                ? BatchLine.notTried(organisation)
                : line(organisation, watched, stopped);
          } finally {
            shared.neighbours().rounds().end(organisation);
          }
        });
  }

  private BatchLine line(Organisation organisation, BatchProgress watched, AtomicBoolean stopped) {
    long begun = System.nanoTime();
    OrganisationRun.Outcome outcome = new OrganisationRun(shared, organisation).run();
    stopped.compareAndSet(false, failFast && outcome.result().isEmpty());
    watched.done(outcome.entry(), outcome.unchanged(), System.nanoTime() - begun);
    return line(organisation.name(), outcome);
  }

  private BatchLine line(String name, OrganisationRun.Outcome outcome) {
    try {
      return new BatchLine(
          outcome.entry(),
          outcome.exit(),
          outcome.result().filter(result -> !stated.isEmpty()).map(result -> gated(name, result)),
          outcome.faults(),
          Optional.empty());
    } catch (CommandFailure e) {
      return new BatchLine(
          outcome.entry(),
          outcome.exit(),
          Optional.empty(),
          outcome.faults(),
          Optional.of(e.why()));
    }
  }

  private GatedResult gated(String name, Result result) {
    return new GatedResult(
        name,
        result.options().title(),
        result.options().minGroup(),
        gates.judged(GateKeeper.of(result), stated));
  }
}
