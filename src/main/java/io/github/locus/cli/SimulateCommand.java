package io.github.locus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.instrument.Instrument;
import io.github.locus.report.FolderContent;
import io.github.locus.report.OutputRequest;
import io.github.locus.result.Manifest;
import io.github.locus.result.ManifestJson;
import io.github.locus.result.SafeText;
import io.github.locus.result.SurveyOptions;
import io.github.locus.simulate.OrganisationDesign;
import io.github.locus.simulate.OrganisationSimulator;
import io.github.locus.simulate.SimulatedOrganisation;
import io.github.locus.simulate.SurveyCsv;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code locus simulate}: a synthetic survey whose truth is known. */
@Command(
    name = "simulate",
    description = {
      "Write a synthetic survey of known truth: survey.csv, roster.csv, truth.json and a"
          + " manifest.",
      "",
      "truth.json holds what the analysis should find. The same options and seed write the same"
          + " bytes."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  locus simulate --story three-waves --seed 7 --out demo",
      "  locus simulate --function IT:58:12 --function LD:66:3 --units 20 --out twenty"
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
      description = "Folder for the files; required.")
  Path out = Path.of("");

  @Option(
      names = "--instrument",
      paramLabel = "ID|FILE",
      description = "Questionnaire that is answered. Default: ${DEFAULT-VALUE}.")
  String instrument = "locus-12";

  @Option(
      names = "--force",
      description =
          "Rename what stands in the way and is not ours to NAME.bak-1; without it the run stops.")
  boolean force;

  @Option(
      names = "--threshold",
      converter = TypedNumber.Threshold.class,
      paramLabel = "T",
      description = "Level that counts as ready, POMP points. Default: 60.")
  double threshold = 60;

  @Option(
      names = "--seed",
      converter = TypedNumber.Seed.class,
      paramLabel = "N",
      description = "Seed of the draw. Default: ${DEFAULT-VALUE}.")
  long seed = 1;

  SimulateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = new Messages(terminal, common, Words.BASE);
    Instrument asked = InstrumentFlag.load(instrument, messages);
    OrganisationDesign designed = design.design(asked);
    OutputRequest request =
        new OutputRequest(
            out,
            force,
            InputPaths.ofInstrument(instrument),
            OutputRequest.Placing.APART,
            Set.of(SURVEY, ROSTER, TRUTH, Manifest.FILE));
    try (ClaimedFolder folder = ClaimedFolder.claim(request, terminal, common, Words.BASE)) {
      folder.write(content(asked, simulate(asked, designed)));
    }
    for (String name : List.of(SURVEY, ROSTER, TRUTH)) {
      terminal.out().println(SafeText.of(out.resolve(name).toString()));
    }
    return ExitCode.DONE.code();
  }

  private FolderContent content(Instrument asked, SimulatedOrganisation organisation) {
    SurveyCsv csv = new SurveyCsv(organisation.survey());
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(SURVEY, csv.answers().getBytes(UTF_8));
    files.put(ROSTER, csv.roster().getBytes(UTF_8));
    String story = design.functions.isEmpty() ? design.story : "design";
    files.put(TRUTH, TruthDocument.of(organisation.truth(), story, asked.id()));
    return new FolderContent(
        files,
        Optional.of(
            ManifestJson.of(
                new SurveyOptions(seed, story, asked.id(), threshold),
                Version.read(),
                FolderContent.hashes(files),
                OutputFlags.moment(terminal))));
  }

  private SimulatedOrganisation simulate(Instrument asked, OrganisationDesign designed) {
    return new OrganisationSimulator(asked, threshold, ASSURANCE).simulate(designed, seed);
  }
}
