package io.github.locus.cli;

import io.github.locus.batch.Recurring;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.compare.Developments;
import io.github.locus.diagnostic.Argument;
import io.github.locus.report.ComparisonDeliverables;
import io.github.locus.report.Deliverables;
import io.github.locus.report.Origin;
import io.github.locus.report.OutputRequest;
import io.github.locus.report.WrittenFolder;
import io.github.locus.result.ComparisonOptions;
import io.github.locus.result.Manifest;
import io.github.locus.result.ManifestInput;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFormatException;
import io.github.locus.result.ResultJson;
import io.github.locus.result.Sha256;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The development of one organisation of a batch over its results, as {@code compare} of several would write it, into a
 * folder beside theirs. What was made of the same results is taken as it is.
 *
 * @param batch what is asked for of all
 * @param organisation which one
 */
record DevelopmentRun(OrganisationRun.Shared batch, Recurring organisation) {
  /**
   * Writes it.
   *
   * @return why it could not be written; empty where it stands there
   */
  Optional<Argument> run() {
    try {
      write();
      return Optional.empty();
    } catch (CommandFailure e) {
      return Optional.of(e.why());
    } catch (ChartsUnavailableException e) {
      return Optional.of(e.why());
    } catch (IOException | UncheckedIOException e) {
      return Optional.of(Failures.why(e));
    }
  }

  private void write() throws IOException, ChartsUnavailableException {
    List<byte[]> read = new ArrayList<>();
    List<ManifestInput> inputs = new ArrayList<>();
    for (String name : organisation.results()) {
      byte[] json = Files.readAllBytes(file(name));
      read.add(json);
      inputs.add(new ManifestInput(name + "/" + Deliverables.JSON, Sha256.of(json)));
    }
    String fingerprint = fingerprint(inputs);
    if (!batch.anew() && isWhole(fingerprint)) {
      return;
    }
    List<Result> results = new ArrayList<>();
    for (byte[] json : read) {
      results.add(result(json));
    }
    Result last = results.get(results.size() - 1);
    Words words = Words.of(last.options().language());
    ComparisonDeliverables made =
        ComparisonDeliverables.of(
            Developments.of(
                organisation.names(),
                results.stream().map(one -> ResultFile.spoken(one, words.language())).toList(),
                0),
            words);
    inputs.addAll(batch.look().origins());
    try (ClaimedFolder folder =
        ClaimedFolder.claim(request(), batch.terminal(), batch.common(), words.language())) {
      folder.write(
          made.files(
              batch.chosen(),
              batch.look().look(),
              new ComparisonOptions(organisation.names(), last.options().minGroup()),
              Version.read(),
              new Origin(inputs, Optional.of(fingerprint), OutputFlags.moment(batch.terminal()))));
    }
  }

  private static Result result(byte[] json) {
    try {
      return ResultJson.read(json);
    } catch (ResultFormatException e) {
      throw new CommandFailure(ExitCode.INPUT_ERRORS, e.why());
    }
  }

  private OutputRequest request() {
    return new OutputRequest(
        folder(),
        batch.force(),
        organisation.results().stream().map(this::file).toList(),
        OutputRequest.Placing.APART,
        ComparisonDeliverables.namesOfSeveral(batch.chosen()));
  }

  private boolean isWhole(String fingerprint) throws IOException {
    Optional<WrittenFolder> written =
        WrittenFolder.of(folder())
            .filter(
                folder ->
                    folder
                        .manifest()
                        .run(Manifest.COMPARISON)
                        .filter(fingerprint::equals)
                        .isPresent());
    return written.isPresent() && written.get().faults().isEmpty();
  }

  /** Over all that it depends on. */
  private String fingerprint(List<ManifestInput> results) {
    List<String> parts = new ArrayList<>();
    parts.add(Version.read());
    parts.add(new TreeSet<>(batch.chosen()).toString());
    parts.add(batch.look().paper() + " " + batch.look().origins());
    parts.add(OutputFlags.moment(batch.terminal()).map(Object::toString).orElse(""));
    parts.add(organisation.title());
    results.forEach(result -> parts.add(result.path() + " " + result.sha256()));
    return Sha256.of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
  }

  private Path folder() {
    return batch.out().resolve(organisation.folder());
  }

  private Path file(String name) {
    return batch.out().resolve(name).resolve(Deliverables.JSON);
  }
}
