package io.github.locus.cli;

import io.github.locus.audit.Exhibit;
import io.github.locus.audit.PrivacyAuditor;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.diagnostic.Clause;
import io.github.locus.report.Deliverable;
import io.github.locus.report.Origin;
import io.github.locus.report.PrivacyDeliverables;
import io.github.locus.report.RemadeFiles;
import io.github.locus.result.AuditedResult;
import io.github.locus.result.ManifestInput;
import io.github.locus.result.PrivacyAudit;
import io.github.locus.result.PrivacyOptions;
import io.github.locus.result.Result;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code locus privacy}: what results disclose, attacked. */
@Command(
    name = "privacy",
    description = {
      "Attack results as somebody would who wants to know what a person said, and say what they tell"
          + " about persons.",
      "",
      "With --out it also writes a data protection sheet (GDPR) and a works council sheet (BetrVG),"
          + " filled in as far as the options tell. Ends with 0 where nothing was found, with 1 where"
          + " something was."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  locus privacy locus-out",
      "  locus privacy 2024 2025 --deliverables pdf,docx --out papers"
    })
final class PrivacyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "RESULT",
      description =
          "A result.json or the folder that holds it, one or more, the earliest first; of a folder"
              + " that batch wrote each organisation.")
  List<String> results = List.of();

  @Mixin OutputFlags output = new OutputFlags();
  @Mixin LanguageFlag language = new LanguageFlag();
  @Mixin CommonOptions common = new CommonOptions();

  PrivacyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    Set<Deliverable> chosen = output.withoutDraws();
    if (results.stream().filter("-"::equals).count() > 1) {
      throw CommandFailure.usage(Clause.ONE_RESULT_IN_INPUT);
    }
    List<String> names = new ArrayList<>();
    for (String name : results) {
      names.addAll(BatchFolder.of(name).map(BatchFolder::results).orElse(List.of(name)));
    }
    List<ResultFile.Given> given = new ArrayList<>();
    for (String name : names) {
      given.add(ResultFile.given(name, terminal));
    }
    Words spoken = language.of(given.get(0).result().options().language());
    ReadLook look = output.look.read(terminal, common, spoken.language());
    List<Exhibit> exhibits = new ArrayList<>();
    List<String> told = ToldPaths.of(names);
    for (int i = 0; i < names.size(); i++) {
      Result result = given.get(i).result();
      RemadeFiles remade = remade(names.get(i), result, look);
      exhibits.add(new Exhibit(told.get(i), result, remade.files(), remade.others()));
    }
    PrivacyAudit audit = PrivacyAuditor.audit(exhibits, Version.read());
    Words words =
        audit.results().stream().allMatch(AuditedResult::leadersUnknown)
            ? spoken.ofUnits()
            : spoken;
    List<ManifestInput> read =
        Stream.concat(given.stream().map(ResultFile.Given::input), look.origins().stream())
            .toList();
    write(PrivacyDeliverables.of(audit, words), chosen, names, read, look, words);
    return (audit.held() ? ExitCode.DONE : ExitCode.GATE_FAILED).code();
  }

  /** Files beside a result that was named itself are of its folder too. */
  private static RemadeFiles remade(String name, Result result, ReadLook look) throws IOException {
    Path path = Path.of(name);
    Optional<Path> folder = Files.isDirectory(path) ? Optional.of(path) : InputPaths.folder(name);
    if (folder.isEmpty()) {
      return new RemadeFiles(List.of(), List.of());
    }
    try {
      return RemadeFiles.of(folder.get(), result, look.look());
    } catch (ChartsUnavailableException e) {
      throw CommandFailure.readWrite(e.why());
    }
  }

  private void write(
      PrivacyDeliverables made,
      Set<Deliverable> chosen,
      List<String> names,
      List<ManifestInput> inputs,
      ReadLook look,
      Words words)
      throws IOException {
    try (ClaimedFolder folder =
        output.claim(
            terminal,
            common,
            words.language(),
            InputPaths.ofResults(names),
            PrivacyDeliverables.names(chosen))) {
      if (output.out.isPresent()) {
        folder.write(
            made.files(
                chosen,
                look.look(),
                new PrivacyOptions(ToldPaths.of(names), words.language()),
                new Origin(inputs, OutputFlags.moment(terminal))));
      }
      new PageAnswer(made.document(), made::page, made::json, made::table)
          .print(output, terminal, common, words);
    } catch (ChartsUnavailableException e) {
      throw CommandFailure.readWrite(e.why());
    }
  }
}
