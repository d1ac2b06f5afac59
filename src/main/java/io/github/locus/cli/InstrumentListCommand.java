package io.github.locus.cli;

import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.instrument.Instrument;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code locus instrument list}: the built-in questionnaires. */
@Command(
    name = "list",
    description = "List the built-in questionnaires.",
    footerHeading = "%nExample:%n",
    footer = "  locus instrument list")
final class InstrumentListCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();

  InstrumentListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    InstrumentLibrary library = new InstrumentLibrary();
    library.ids().stream()
        .flatMap(id -> library.load(id).stream())
        .forEach(instrument -> terminal.out().println(line(instrument)));
    return ExitCode.DONE.code();
  }

  private static String line(Instrument instrument) {
    return instrument.id()
        + "  "
        + instrument.items().size()
        + " items a function, "
        + instrument.capabilities().size()
        + " capability dimensions, languages "
        + String.join(", ", instrument.languages());
  }
}
