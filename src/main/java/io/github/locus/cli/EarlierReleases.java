package io.github.locus.cli;

import io.github.locus.analysis.Analysis;
import io.github.locus.analysis.Study;
import io.github.locus.compare.Subtraction;
import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ledger.Ledger;
import io.github.locus.ledger.Release;
import io.github.locus.result.ManifestInput;
import io.github.locus.result.Result;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was released before a result.
 *
 * @param results results that the user names, by name
 * @param ledger where releases are written down; held until this is closed
 * @param accepted whether a result may be released that could be subtracted from one of them
 */
record EarlierReleases(
    Map<String, ResultFile.Given> results, Optional<Ledger> ledger, boolean accepted)
    implements AutoCloseable {
  /**
   * What is to be analysed, with what has to be told of it.
   *
   * @param study the study
   * @return the same; a remark more where differences were accepted
   */
  Study told(Study study) {
    return accepted ? accepting(study) : study;
  }

  /**
   * A study whose result says that it was released although it could be subtracted from earlier ones.
   *
   * @param study the study
   * @return the same with that remark
   */
  static Study accepting(Study study) {
    Map<String, String> texts = new LinkedHashMap<>();
    Words.languages().forEach(tag -> texts.put(tag, Words.of(tag).say("release.accepted")));
    return study.with(new Study.Remark(ResultWords.DIFFERENCING_ACCEPTED, texts));
  }

  /**
   * What the ledger will hold of a study. Stops where it could be subtracted from an earlier release, before any work is done.
   *
   * @param study what is to be analysed
   * @return empty without a ledger
   * @throws DifferencingRefusal if it could
   */
  Optional<Release> release(Study study) {
    if (ledger.isEmpty()) {
      return Optional.empty();
    }
    Ledger book = ledger.get();
    Release release = Analysis.release(study, book.key());
    if (!accepted) {
      book.subtraction(release)
          .ifPresent(found -> refuse(Clause.RELEASE_IN_LEDGER.with(book.file()), found));
    }
    return Optional.of(release);
  }

  /**
   * Stops where a result could be subtracted from one of those that are named; else it is written down as released.
   *
   * @param result the result, before anything of it is published
   * @param release what the ledger will hold of it
   * @throws DifferencingRefusal if it could
   * @throws IOException if the ledger cannot be written
   */
  void publish(Result result, Optional<Release> release) throws IOException {
    if (!accepted) {
      results.forEach(
          (name, earlier) ->
              subtraction(earlier, result)
                  .ifPresent(found -> refuse(Clause.RESULT_OF_ROUND.with(name), found)));
    }
    if (ledger.isPresent() && release.isPresent()) {
      ledger.get().add(release.get());
      ledger.get().addResult(ledger.get().key(), ResultHash.of(result));
    }
  }

  /** Of an earlier result whose release the ledger holds, it knows what the two do not tell. */
  private Optional<Subtraction> subtraction(ResultFile.Given earlier, Result result) {
    return ledger.filter(book -> book.holds(book.key(), earlier.input().sha256())).isPresent()
        ? Subtraction.besideLedger(earlier.result(), result)
        : Subtraction.of(earlier.result(), result, 0);
  }

  private static void refuse(Argument earlier, Subtraction found) {
    throw new DifferencingRefusal(earlier, found);
  }

  /** What a manifest says of the results that were read. */
  Stream<ManifestInput> inputs() {
    return results.values().stream().map(ResultFile.Given::input);
  }

  @Override
  public void close() throws IOException {
    if (ledger.isPresent()) {
      ledger.get().close();
    }
  }
}
