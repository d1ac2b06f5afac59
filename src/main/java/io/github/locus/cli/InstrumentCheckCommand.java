package io.github.locus.cli;

import io.github.locus.instrument.Instrument;
import io.github.locus.report.Glyphs;
import io.github.locus.wording.Words;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code locus instrument check}: is a questionnaire file sound? */
@Command(
    name = "check",
    description = "Check a questionnaire file; every error has its line and a remedy.",
    footerHeading = "%nExample:%n",
    footer = "  locus instrument check ours.yaml")
final class InstrumentCheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", description = "YAML file; a built-in id works too.")
  String instrument = "";

  InstrumentCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Instrument sound = InstrumentFlag.load(instrument, new Messages(terminal, common, Words.BASE));
    terminal
        .out()
        .println(
            Glyphs.of(terminal.unicode())
                .text(
                    Words.of(Words.BASE)
                        .say(
                            "instrument.sound",
                            "id",
                            sound.id(),
                            "functions",
                            Integer.toString(sound.functions().size()),
                            "dimensions",
                            Integer.toString(sound.dimensions().size()),
                            "items",
                            Integer.toString(sound.items().size()))));
    return ExitCode.DONE.code();
  }
}
