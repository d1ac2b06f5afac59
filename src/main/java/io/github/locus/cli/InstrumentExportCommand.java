package io.github.locus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.instrument.Instrument;
import io.github.locus.questionnaire.GoogleFormsScript;
import io.github.locus.questionnaire.LimeSurveyTable;
import io.github.locus.questionnaire.PaperForm;
import io.github.locus.questionnaire.QualtricsText;
import io.github.locus.report.FolderContent;
import io.github.locus.report.OutputRequest;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code locus instrument export}: a questionnaire for use elsewhere. */
@Command(
    name = "export",
    description = {
      "Write a questionnaire for a survey platform, for paper, as a table of items, or as the file to"
          + " start your own from.",
      "",
      "The formats follow the platforms' documentation and are checked for structure; none was"
          + " imported into a platform when this version was made. Preview before you send it out.",
      "Export the answers as choice texts or full answers (Qualtrics, LimeSurvey), with question"
          + " codes (LimeSurvey)."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  locus instrument export locus-12 --for qualtrics --functions IT,HR -o survey.txt",
      "  locus instrument export locus-24 --for limesurvey --units North,South > survey.txt",
      "  locus instrument export locus-24 --for google-forms --language de > form.gs",
      "  locus instrument export locus-24 --for yaml > ours.yaml"
    })
final class InstrumentExportCommand implements Callable<Integer> {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin QuestionnaireFlags questionnaire = new QuestionnaireFlags();

  @Parameters(paramLabel = "ID|FILE", description = "Built-in questionnaire or your own YAML file.")
  String instrument = "";

  @Option(
      names = "--for",
      paramLabel = "USE",
      completionCandidates = Uses.class,
      description =
          "${COMPLETION-CANDIDATES}: a text, a script or a table to import, a page to print, a table"
              + " of items, an instrument file. Default: csv.")
  Use use = Use.CSV;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "File to write. Default: standard output.")
  Optional<Path> out = Optional.empty();

  @Option(
      names = "--force",
      description = "Rename a file of that name to NAME.bak-1; without it the run stops.")
  boolean force;

  InstrumentExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (questionnaire.given() && (use == Use.CSV || use == Use.YAML)) {
      throw CommandFailure.usage(Clause.NOT_WITH_USE.with(use));
    }
    Instrument loaded = InstrumentFlag.load(instrument, new Messages(terminal, common, Words.BASE));
    String text = text(loaded);
    if (out.isEmpty() || out.get().equals(STANDARD_OUTPUT)) {
      terminal.document(text);
    } else {
      String name = String.valueOf(out.get().getFileName());
      OutputRequest request =
          new OutputRequest(
              Optional.ofNullable(out.get().getParent()).orElse(Path.of("")),
              force,
              InputPaths.ofInstrument(instrument),
              OutputRequest.Placing.BESIDE,
              Set.of(name));
      try (ClaimedFolder folder = ClaimedFolder.claim(request, terminal, common, Words.BASE)) {
        folder.write(FolderContent.toEdit(Map.of(name, text.getBytes(UTF_8))));
      }
    }
    return ExitCode.DONE.code();
  }

  private String text(Instrument loaded) throws IOException {
    return switch (use) {
      case CSV -> new InstrumentCsv(loaded).text();
      case YAML -> yaml();
      case QUALTRICS -> new QualtricsText(questionnaire.of(loaded, false)).text();
      case GOOGLE_FORMS -> new GoogleFormsScript(questionnaire.of(loaded, false)).text();
      case LIMESURVEY -> new LimeSurveyTable(questionnaire.of(loaded, true)).text();
      case PAPER -> new PaperForm(questionnaire.of(loaded, false)).text();
    };
  }

  /** The file itself, with its comments. */
  private String yaml() throws IOException {
    Optional<byte[]> builtIn = new InstrumentLibrary().file(instrument);
    return new String(builtIn.isPresent() ? builtIn.get() : own(Path.of(instrument)), UTF_8);
  }

  /** It was read before, to see that it is sound. */
  private static byte[] own(Path file) throws IOException {
    if (!InputSource.of(file).canReopen()) {
      throw CommandFailure.readWrite(Clause.GIVES_BYTES_ONCE.with(file));
    }
    return Files.readAllBytes(file);
  }

  /** What it is exported for. */
  enum Use {
    /** Advanced Format TXT. */
    QUALTRICS,
    /** An Apps Script. */
    GOOGLE_FORMS,
    /** A tab-separated survey structure. */
    LIMESURVEY,
    /** A page to print. */
    PAPER,
    /** A table. */
    CSV,
    /** An instrument file. */
    YAML;

    /** The word on the command line. */
    @Override
    public String toString() {
      return WordsDue.word(this);
    }
  }

  /** The words of {@link Use}, for help and completion. */
  static final class Uses implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Use.values()).map(Use::toString).iterator();
    }
  }
}
