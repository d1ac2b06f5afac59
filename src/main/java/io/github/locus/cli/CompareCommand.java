package io.github.locus.cli;

import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.compare.Comparer;
import io.github.locus.compare.Developments;
import io.github.locus.compare.Subtraction;
import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.gate.Gate;
import io.github.locus.gate.GateKeeper;
import io.github.locus.report.ComparisonDeliverables;
import io.github.locus.report.Deliverable;
import io.github.locus.report.Deliverables;
import io.github.locus.report.Origin;
import io.github.locus.result.Comparison;
import io.github.locus.result.ComparisonOptions;
import io.github.locus.result.GateOutcome;
import io.github.locus.result.GatedResult;
import io.github.locus.result.Result;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code locus compare}: two results, and what changed beyond noise. */
@Command(
    name = "compare",
    description = {
      "Set a later result against an earlier one: what changed beyond noise, and why the verdict"
          + " is another one.",
      "",
      "Differences have 90%% intervals, from the two posteriors taken as independent and normal."
          + " Figures of other questions, weights or thresholds are not compared, and it is said."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  locus compare 2024/result.json 2025/result.json",
      "  locus compare 2024/result.json 2025/result.json --format html > changes.html"
    })
final class CompareCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "2..*",
      paramLabel = "RESULT",
      description =
          "Results (result.json), the earliest first; - is standard input. Of more than two each is"
              + " set against the one before, and levels are shown over all.")
  List<String> results = List.of();

  @Mixin OutputFlags output = new OutputFlags();
  @Mixin GateFlags gates = new GateFlags();
  @Mixin GroupFlag group = new GroupFlag();
  @Mixin LanguageFlag language = new LanguageFlag();

  @Option(
      names = "--accept-differencing",
      description =
          "Compare although the persons of a wave differ by so few, or the smallest groups are not the"
              + " same, so that the results could be subtracted.")
  boolean acceptDifferencing;

  @Mixin CommonOptions common = new CommonOptions();

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (results.stream().filter("-"::equals).count() > 1) {
      throw CommandFailure.usage(Clause.ONE_RESULT_IN_INPUT);
    }
    output.check();
    Set<Deliverable> chosen = output.withoutDraws();
    List<Gate> stated = gates.read();
    gates.spare(results.stream().map(Path::of).toList());
    List<Result> read = new ArrayList<>();
    for (String name : results) {
      read.add(ResultFile.read(name, terminal));
    }
    for (int later = 1; later < read.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) { // any two can be subtracted
        refuseDifferencing(read.get(earlier), read.get(later));
      }
    }
    Result last = read.get(read.size() - 1);
    String spoken = language.stated().orElse(last.options().language());
    Words words = language.of(spoken);
    List<Result> shown =
        read.stream().map(one -> ResultFile.spoken(ResultFile.under(group, one), spoken)).toList();
    int least = group.stated().orElse(0);
    Comparison latest =
        Comparer.compare(shown.get(shown.size() - 2), shown.get(shown.size() - 1), least);
    List<GateOutcome> judged = gates.judged(GateKeeper.of(latest), stated);
    write(
        shown.size() == 2
            ? ComparisonDeliverables.of(latest, words)
            : ComparisonDeliverables.of(Developments.of(names(), shown, least), words),
        chosen,
        words,
        last.options().minGroup());
    return gated(last, judged, words).code();
  }

  private void write(ComparisonDeliverables made, Set<Deliverable> chosen, Words words, int minimum)
      throws IOException {
    ReadLook look = output.look.read(terminal, common, words.language());
    try (ClaimedFolder folder =
        output.claim(
            terminal,
            common,
            words.language(),
            InputPaths.ofResults(results),
            ComparisonDeliverables.names(results.size(), chosen))) {
      if (output.out.isPresent()) {
        folder.write(
            made.files(
                chosen,
                look.look(),
                new ComparisonOptions(names(), group.stated().orElse(minimum)),
                Version.read(),
                new Origin(look.origins(), OutputFlags.moment(terminal))));
      }
      new PageAnswer(made.document(), made::page, made::json, made::table)
          .print(output, terminal, common, words);
    } catch (ChartsUnavailableException e) {
      throw CommandFailure.readWrite(e.why());
    }
  }

  /** What a result is called among others: the folder that it lies in, where that tells them apart. */
  private List<String> names() {
    List<String> folders = results.stream().map(CompareCommand::called).toList();
    return Set.copyOf(folders).size() == folders.size() ? folders : numbered();
  }

  private static String called(String name) {
    Path path = Path.of(name).toAbsolutePath().normalize();
    Path file = Optional.ofNullable(path.getFileName()).orElse(path);
    if (!file.toString().equals(Deliverables.JSON)) {
      return name.equals("-") ? name : file.toString().replaceFirst("(?i)\\.json$", "");
    }
    return Optional.ofNullable(path.getParent())
        .map(Path::getFileName)
        .map(Path::toString)
        .orElse(name);
  }

  /** One result named twice is two points. */
  private List<String> numbered() {
    List<String> names = new ArrayList<>();
    for (String name : results) {
      names.add(names.contains(name) ? name + " (" + (names.size() + 1) + ")" : name);
    }
    return names;
  }

  private ExitCode gated(Result later, List<GateOutcome> judged, Words words) throws IOException {
    if (judged.isEmpty()) {
      return ExitCode.DONE;
    }
    int minimum = group.stated().orElse(later.options().minGroup());
    return new GateAnswer(terminal, common)
        .end(
            gates,
            gates.report(
                List.of(new GatedResult("compare", later.options().title(), minimum, judged)),
                List.of(),
                List.of()),
            output.format == AnswerFormat.TEXT,
            words);
  }

  /** Figures of two sets of persons that differ by few give the few back, and so may those of two models of one set. */
  private void refuseDifferencing(Result earlier, Result later) {
    if (acceptDifferencing) {
      return;
    }
    Subtraction.of(earlier, later, group.stated().orElse(0))
        .map(CompareCommand::why)
        .ifPresent(
            why -> {
              throw new CommandFailure(ExitCode.INPUT_ERRORS, why);
            });
  }

  private static Argument why(Subtraction found) {
    if (found instanceof Subtraction.OfOtherMinima minima) {
      return Clause.OTHER_MINIMA.with(minima.before(), minima.after());
    }
    if (found instanceof Subtraction.OfOtherModels models) {
      return Clause.OTHER_MODELS.with(models.wave());
    }
    Subtraction.OfFewPersons few = (Subtraction.OfFewPersons) found;
    return Clause.DIFFERENCING.with(few.minimum(), DifferencingRefusal.places(few));
  }
}
