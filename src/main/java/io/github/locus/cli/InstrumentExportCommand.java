package io.github.locus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.instrument.Instrument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code locus instrument export}: a questionnaire for use elsewhere. */
@Command(
    name = "export",
    description = {
      "Print a questionnaire as a table of items, or as the file to start your own from."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  locus instrument export locus-12 --for csv > items.csv",
      "  locus instrument export locus-24 --for yaml > ours.yaml"
    })
final class InstrumentExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ID|FILE", description = "Built-in questionnaire or your own YAML file.")
  String instrument = "";

  @Option(
      names = "--for",
      paramLabel = "USE",
      description = "csv (a table of items) or yaml (an instrument file). Default: csv.")
  Use use = Use.CSV;

  InstrumentExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Instrument loaded = InstrumentFlag.load(instrument, new Messages(terminal, common));
    terminal.document(
        switch (use) {
          case CSV -> new InstrumentCsv(loaded).text();
          case YAML -> yaml();
        });
    return ExitCode.DONE.code();
  }

  /** The file itself, with its comments. */
  private String yaml() throws IOException {
    Optional<byte[]> builtIn = new InstrumentLibrary().file(instrument);
    byte[] file = builtIn.isPresent() ? builtIn.get() : Files.readAllBytes(Path.of(instrument));
    return new String(file, UTF_8);
  }

  /** What it is exported for. */
  enum Use {
    /** A table. */
    CSV,
    /** An instrument file. */
    YAML
  }
}
