package io.github.locus.cli;

import io.github.locus.report.Glyphs;
import io.github.locus.wording.Words;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code locus instrument show}: what a questionnaire asks. */
@Command(
    name = "show",
    description = "Show what a questionnaire asks, dimension by dimension.",
    footerHeading = "%nExample:%n",
    footer = "  locus instrument show locus-12 --language de")
final class InstrumentShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ID|FILE", description = "Built-in questionnaire or your own YAML file.")
  String instrument = "";

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Language of the sentences. Default: ${DEFAULT-VALUE}.")
  String language = "en";

  InstrumentShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Glyphs glyphs = Glyphs.of(terminal.unicode());
    new InstrumentView(
            InstrumentFlag.load(instrument, new Messages(terminal, common, language)),
            language,
            Words.of(language),
            terminal.columns())
        .lines()
        .forEach(line -> terminal.out().println(glyphs.text(line)));
    return ExitCode.DONE.code();
  }
}
