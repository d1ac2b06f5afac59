package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.report.Deliverables;
import io.github.locus.report.OutputRequest;
import io.github.locus.result.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code locus report}: the deliverables again, without the survey. */
@Command(
    name = "report",
    description = "Write the deliverables again from a result.json; needs no survey data.",
    footerHeading = "%nExample:%n",
    footer = {
      "  locus report locus-out/result.json --deliverables html --out board",
      "  locus report locus-out/result.json --language de --out bericht"
    })
final class ReportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "RESULT", description = "A result.json; - is standard input.")
  String result = "";

  @Mixin GroupFlag group = new GroupFlag();
  @Mixin LanguageFlag language = new LanguageFlag();
  @Mixin BenchmarkFlag benchmark = new BenchmarkFlag();

  @Mixin OutputFlags output = new OutputFlags();
  @Mixin AudienceFlag readers = new AudienceFlag();
  @Mixin CommonOptions common = new CommonOptions();

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    if (output.wantsDraws()) {
      throw CommandFailure.usage(Clause.NO_DRAWS);
    }
    Optional<BenchmarkFlag.Others> others = benchmark.read();
    Result read = spoken(ResultFile.read(result, group, terminal));
    Deliverables.Beside beside =
        new Deliverables.Beside(
                List.of(), Optional.empty(), others.map(them -> BenchmarkFlag.beside(read, them)))
            .readBy(readers.audience);
    List<Path> inputs = new ArrayList<>(InputPaths.ofResults(List.of(result)));
    inputs.addAll(benchmark.files());
    try (Delivery delivery =
        output.open(terminal, common, read.options().language(), inputs, placing())) {
      delivery.write(
          read,
          beside,
          Stream.concat(
                  ResultFile.inputs(result).stream(),
                  others.stream().map(BenchmarkFlag.Others::input))
              .toList());
    }
    new ResultAnswer(read, beside, terminal, common).print(output.format, output.out);
    return ExitCode.DONE.code();
  }

  /** In the language that is stated; with the texts of its questionnaire where that is built in. */
  private Result spoken(Result read) {
    return language.stated().map(tag -> ResultFile.spoken(read, tag)).orElse(read);
  }

  /** In the folder of the result the other deliverables are of the same result, and stay. */
  private OutputRequest.Placing placing() throws IOException {
    Optional<Path> folder = InputPaths.folder(ResultFile.named(result));
    return folder.isPresent()
            && output.out.isPresent()
            && Files.exists(output.out.get())
            && Files.isSameFile(folder.get(), output.out.get())
        ? OutputRequest.Placing.BESIDE
        : OutputRequest.Placing.APART;
  }
}
