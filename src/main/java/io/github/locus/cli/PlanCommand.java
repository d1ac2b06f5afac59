package io.github.locus.cli;

import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.page.PlanDocument;
import io.github.locus.plan.Planner;
import io.github.locus.report.Deliverable;
import io.github.locus.report.Origin;
import io.github.locus.report.PlanDeliverables;
import io.github.locus.result.EvidencePlan;
import io.github.locus.result.JsonForm;
import io.github.locus.wording.PlanSentences;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code locus plan}: how much more evidence would settle the question. */
@Command(
    name = "plan",
    description = {
      "Tell how much more evidence would settle the question: more respondents, units or waves.",
      "",
      "From a result, or from a stated design, organisations of known truth are simulated; surveys"
          + " of several designs are analysed in each. It takes minutes, and says how many before it"
          + " begins."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  locus plan locus-out/result.json",
      "  locus plan --function IT:58:12 --function LD:66:3 --units 6 --organisations 20"
    })
final class PlanCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin PlanSource source = new PlanSource();

  @Option(
      names = "--organisations",
      converter = TypedNumber.Organisations.class,
      paramLabel = "N",
      description =
          "Simulated organisations; more are slower and more precise. 20 give a quick look, to ±22"
              + " points of per cent. Default: ${DEFAULT-VALUE}, to ±7.")
  int organisations = Planner.USUAL_ORGANISATIONS;

  @Option(
      names = "--seed",
      converter = TypedNumber.Seed.class,
      paramLabel = "N",
      description = "Seed of the draws. Default: ${DEFAULT-VALUE}.")
  long seed = 1;

  @Option(
      names = "--threads",
      converter = TypedNumber.Count.class,
      paramLabel = "N",
      description = "Threads to use; they change no figure. Default: all cores.")
  Optional<Integer> threads = Optional.empty();

  @Mixin OutputFlags output = new OutputFlags();
  @Mixin CommonOptions common = new CommonOptions();

  PlanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    Set<Deliverable> chosen = output.withoutDraws();
    Planner.Run run = run();
    PlanSource.Stated stated =
        source.basis(
            terminal, new Messages(terminal, common, source.language.language.orElse(Words.BASE)));
    Words words = stated.words();
    ReadLook look = output.look.read(terminal, common, words.language());
    try (ClaimedFolder folder =
        output.claim(
            terminal,
            common,
            words.language(),
            InputPaths.ofResults(source.result.stream().toList()),
            PlanDeliverables.names(chosen))) {
      EvidencePlan plan;
      try (ProgressLine line =
          ProgressLine.start(terminal, common.quiet, words.say("plan.progress"), organisations)) {
        plan =
            Planner.plan(
                stated.basis(), run, new PlanNotice(terminal, common, organisations, line, words));
      }
      if (output.out.isPresent()) {
        folder.write(
            PlanDeliverables.of(
                plan,
                words,
                chosen,
                look.look(),
                new Origin(look.origins(), OutputFlags.moment(terminal))));
      }
      new PageAnswer(
              PlanDocument.of(plan, words),
              () -> PlanDeliverables.page(plan, words),
              () -> JsonForm.write(plan, new PlanSentences(words, plan).byPointer()),
              () -> PlanDeliverables.table(plan, words))
          .print(output, terminal, common, words);
    } catch (ChartsUnavailableException e) {
      throw CommandFailure.readWrite(e.why());
    }
    return ExitCode.DONE.code();
  }

  private Planner.Run run() {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Planner.Run(organisations, seed, threads.orElse(cores), Version.read());
  }
}
