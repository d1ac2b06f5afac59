package io.github.locus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.instrument.Instrument;
import io.github.locus.result.SafeText;
import io.github.locus.simulate.OrganisationDesign;
import io.github.locus.simulate.OrganisationSimulator;
import io.github.locus.simulate.SimulatedOrganisation;
import io.github.locus.simulate.SurveyCsv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code locus simulate}: a synthetic survey whose truth is known. */
@Command(
    name = "simulate",
    description = {
      "Write a synthetic survey of known truth: survey.csv, roster.csv and truth.json.",
      "",
      "truth.json holds what the analysis should find. The same options and seed write the same"
          + " bytes."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  locus simulate --story three-waves --seed 7 --out demo",
      "  locus simulate --function IT:58:12 --function 'L&D:66:3' --units 20 --out demo"
    })
final class SimulateCommand implements Callable<Integer> {
  private static final String SURVEY = "survey.csv";
  private static final String ROSTER = "roster.csv";
  private static final String TRUTH = "truth.json";
  private static final double ASSURANCE = 0.8;

  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin DesignFlags design = new DesignFlags();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the three files; required.")
  Path out = Path.of("");

  @Option(
      names = "--instrument",
      paramLabel = "ID|FILE",
      description = "Questionnaire that is answered. Default: ${DEFAULT-VALUE}.")
  String instrument = "locus-12";

  @Option(names = "--force", description = "Replace files of these names.")
  boolean force;

  @Option(
      names = "--threshold",
      paramLabel = "T",
      description = "Level that counts as ready, POMP points. Default: 60.")
  double threshold = 60;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of the draw. Default: ${DEFAULT-VALUE}.")
  long seed = 1;

  SimulateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    NewFiles files = new NewFiles(out, force);
    files.check(List.of(SURVEY, ROSTER, TRUTH));
    Messages messages = new Messages(terminal, common);
    Instrument asked = InstrumentFlag.load(instrument, messages);
    SimulatedOrganisation organisation = simulate(asked, design.design());
    SurveyCsv csv = new SurveyCsv(organisation.survey());
    Map<String, byte[]> contents = new LinkedHashMap<>();
    contents.put(SURVEY, csv.answers().getBytes(UTF_8));
    contents.put(ROSTER, csv.roster().getBytes(UTF_8));
    String story = design.functions.isEmpty() ? design.story : "design";
    contents.put(TRUTH, TruthDocument.of(organisation.truth(), story, asked.id()));
    files.write(contents);
    contents
        .keySet()
        .forEach(name -> terminal.out().println(SafeText.of(out.resolve(name).toString())));
    return ExitCode.DONE.code();
  }

  private SimulatedOrganisation simulate(Instrument asked, OrganisationDesign designed) {
    try {
      return new OrganisationSimulator(asked, threshold, ASSURANCE).simulate(designed, seed);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    }
  }
}
