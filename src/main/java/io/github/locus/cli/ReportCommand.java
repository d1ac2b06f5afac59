package io.github.locus.cli;

import io.github.locus.result.Result;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code locus report}: the deliverables again, without the survey. */
@Command(
    name = "report",
    description = "Write the deliverables again from a result.json; needs no survey data.",
    footerHeading = "%nExample:%n",
    footer = "  locus report locus-out/result.json --deliverables html --out board")
final class ReportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "RESULT", description = "A result.json; - is standard input.")
  String result = "";

  @Mixin OutputFlags output = new OutputFlags();
  @Mixin CommonOptions common = new CommonOptions();

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Result read = ResultFile.read(result, terminal);
    output.check();
    output.write(read, terminal);
    new ResultAnswer(read, terminal, common).print(output.format, output.out);
    return ExitCode.DONE.code();
  }
}
