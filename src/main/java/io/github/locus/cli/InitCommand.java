package io.github.locus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.diagnostic.Read;
import io.github.locus.diagnostic.Speech;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.ProposalReader;
import io.github.locus.ingest.StudyDraft;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.studytext.StudyNaming;
import io.github.locus.ingest.studytext.StudyText;
import io.github.locus.instrument.Instrument;
import io.github.locus.report.FolderContent;
import io.github.locus.report.OutputRequest;
import io.github.locus.report.TextPage;
import io.github.locus.result.SafeText;
import io.github.locus.wording.DiagnosticWords;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code locus init}: a study file for an export, to be confirmed. */
@Command(
    name = "init",
    description = {
      "Look at an export of a survey platform and write the study file that maps it, with what it"
          + " found, how sure it is and what it could not place.",
      "",
      "Where no built-in questionnaire was asked, one is drafted from the questions that share a"
          + " scale (instrument.yaml). Nothing is overwritten; --force renames what is in the way."
    },
    footerHeading = "%nExample:%n",
    footer = {"  locus init export.csv --out client", "  locus check --study client/study.yaml"})
final class InitCommand implements Callable<Integer> {
  private static final String DRAFT = "instrument.yaml";
  private static final String ROSTER = "roster.csv";

  private final Terminal terminal;

  @Parameters(
      paramLabel = "EXPORT",
      description = "What the platform wrote, CSV or workbook; - is standard input.")
  String export = "";

  @Mixin InitFlags files = new InitFlags();
  @Mixin InstrumentFlag instrument = new InstrumentFlag();

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description = "Who led what, when; named in the study file.")
  Optional<String> roster = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description =
          "Language of what is written and told, en or de, and of the texts of a drafted"
              + " questionnaire. Default: en, the texts as their words tell.")
  Optional<String> language = Optional.empty();

  @Option(
      names = "--functions",
      paramLabel = "NAME[=OWN]",
      split = ",",
      description =
          "The rated functions, each under its own name or as your organisation calls it:"
              + " IT='Digital & Tech',LD=Academy. Default: as the file names them.")
  List<String> functions = List.of();

  @Option(
      names = "--rating",
      paramLabel = "READING",
      description =
          "Where the same questions are asked in several readings, such as before and after or today"
              + " and in future: what the headers call the one that is the rating.")
  Optional<String> rating = Optional.empty();

  @Mixin ExportFlags reading = new ExportFlags();
  @Mixin CommonOptions common = new CommonOptions();

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (ClaimedFolder folder =
        ClaimedFolder.claim(request(), terminal, common, language.orElse(Words.BASE))) {
      return propose(folder);
    }
  }

  private OutputRequest request() {
    List<String> inputs =
        Stream.of(Optional.of(export), roster, instrument.instrument)
            .flatMap(Optional::stream)
            .toList();
    return new OutputRequest(
        files.folder(),
        files.force,
        InputPaths.of(inputs),
        OutputRequest.Placing.BESIDE,
        Set.of(files.name()));
  }

  private int propose(ClaimedFolder target) throws IOException {
    Words words = Words.of(language.orElse(Words.BASE));
    Messages messages = new Messages(terminal, common, words.language());
    Read<StudyDraft> result = draft(instrument.load(messages), words);
    if (result.value().isPresent()) {
      messages.found(result.diagnostics());
      StudyDraft draft = result.value().get();
      TextPage page = terminal.page(common.color);
      if (draft.proposal().isPresent()) {
        write(draft.proposal().get(), draft, target, new InitView(page, words));
      } else {
        tidy(draft, target, new InitView(page, words));
      }
      terminal.print(page);
      return ExitCode.DONE.code();
    }
    boolean unreadable = result instanceof Read.Unreadable;
    throw messages.refusal(
        unreadable ? ExitCode.READ_WRITE_FAILED : ExitCode.INPUT_ERRORS, result.diagnostics());
  }

  private Read<StudyDraft> draft(Optional<Instrument> asked, Words words) {
    ProposalReader reader =
        new ProposalReader(
            new InstrumentLibrary(), StatedFunctions.of(functions).withReading(rating));
    String what = words.say("init.looking", "file", SafeText.of(export));
    try (ProgressLine line = ProgressLine.during(terminal, common.quiet, what)) {
      return reader.read(files.source(export, terminal.in()), reading.options(), asked, language);
    }
  }

  private void write(Proposal proposal, StudyDraft draft, ClaimedFolder target, InitView view)
      throws IOException {
    StudyNaming naming = naming(proposal, draft.reading());
    if (draft.inWords()) {
      view.inWords(export);
    }
    Speech speech = DiagnosticWords.whole(view.words());
    Map<String, byte[]> contents = new LinkedHashMap<>();
    contents.put(files.name(), new StudyText(proposal, naming).text(speech).getBytes(UTF_8));
    proposal.instrumentFile(speech).ifPresent(text -> contents.put(DRAFT, text.getBytes(UTF_8)));
    if (files.rosterTemplate) {
      contents.put(ROSTER, template(draft));
    }
    target.write(FolderContent.toEdit(contents));
    List<Path> written = contents.keySet().stream().map(files.folder()::resolve).toList();
    view.proposed(proposal, written, naming.checkCommand());
  }

  private void tidy(StudyDraft draft, ClaimedFolder target, InitView view) throws IOException {
    Optional<Path> written = Optional.empty();
    if (files.rosterTemplate) {
      target.write(FolderContent.toEdit(Map.of(ROSTER, template(draft))));
      written = Optional.of(files.folder().resolve(ROSTER));
    }
    view.tidy(export, instrument.instrument, written);
  }

  private static byte[] template(StudyDraft draft) {
    return draft.roster().text().getBytes(UTF_8);
  }

  private StudyNaming naming(Proposal proposal, Map<String, String> found) {
    Map<String, String> stated = new LinkedHashMap<>();
    stated.putAll(found);
    stated.putAll(reading.stated());
    String asked = instrument.instrument.orElse(proposal.instrument().id());
    boolean builtIn = new InstrumentLibrary().ids().contains(asked);
    return new StudyNaming(
        files.study().toString(),
        files.isStandardInput(export) ? "survey.csv" : files.relative(export),
        files.isStandardInput(export),
        proposal.isDrafted() ? DRAFT : builtIn ? asked : files.relative(asked),
        roster
            .map(files::relative)
            .or(() -> files.rosterTemplate ? Optional.of(ROSTER) : Optional.empty()),
        stated);
  }
}
