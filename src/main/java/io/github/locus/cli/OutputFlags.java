package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.report.Deliverable;
import io.github.locus.report.Deliverables;
import io.github.locus.report.OutputRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is printed and what is written. */
final class OutputFlags {
  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write the deliverables into this folder. Files of others in it stay as they are. Without"
              + " it nothing is written.")
  Optional<Path> out = Optional.empty();

  @Option(
      names = "--deliverables",
      paramLabel = "LIST",
      completionCandidates = Kinds.class,
      description =
          "What to write: ${COMPLETION-CANDIDATES}."
              + " Default: all, which is without pdf, docx, pptx and xlsx (board is these four) and without"
              + " draws: these are of analyze with --full-precision alone.")
  Optional<String> deliverables = Optional.empty();

  @Mixin LookFlags look = new LookFlags();

  @Option(
      names = "--force",
      description =
          "Rename what stands in the way and is not ours to NAME.bak-1; without it the run stops."
              + " Nothing is deleted.")
  boolean force;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What goes to standard output: text, json, markdown, html, csv. Default: text.")
  AnswerFormat format = AnswerFormat.TEXT;

  /**
   * Whether figures are wanted that only the deliverables show.
   *
   * @return true if something is written, or the whole result is printed
   */
  boolean wantsEverything() {
    return out.isPresent() || format != AnswerFormat.TEXT;
  }

  /**
   * Refuses options that cannot be meant, before anything is read.
   *
   * @throws CommandFailure if there is no folder for the deliverables, or the list is not known
   */
  void check() {
    if (out.isEmpty() && deliverables.isPresent()) {
      throw CommandFailure.usage(Clause.DELIVERABLES_WITHOUT_FOLDER);
    }
    look.check(out.isPresent(), chosen());
  }

  /** Whether draws are asked for. */
  boolean wantsDraws() {
    return chosen().contains(Deliverable.DRAWS);
  }

  /**
   * Claims the folder before any work is done, and refuses what cannot work.
   *
   * @param terminal where to tell what was found there; gives {@code SOURCE_DATE_EPOCH}
   * @param common how much the user wants to hear
   * @param language language tag of what is told
   * @param inputs files that are read
   * @param placing whether the folder may hold them
   * @return what takes the result; to be closed
   * @throws CommandFailure if the folder is refused or the list is not known
   * @throws IOException if the folder cannot be written, or another run writes to it
   */
  Delivery open(
      Terminal terminal,
      CommonOptions common,
      String language,
      List<Path> inputs,
      OutputRequest.Placing placing)
      throws IOException {
    check();
    Set<Deliverable> chosen = chosen();
    if (out.isEmpty()) {
      return Delivery.toNowhere();
    }
    // an input is kept as it is
    if (inputs.stream().anyMatch(input -> isSame(input, out.get().resolve(Deliverables.JSON)))) {
      chosen.remove(Deliverable.JSON);
    }
    List<Path> read = new ArrayList<>(inputs);
    read.addAll(look.files());
    ReadLook seen = look.read(terminal, common, language);
    OutputRequest request =
        new OutputRequest(out.get(), force, read, placing, Deliverables.names(chosen));
    return Delivery.to(
        ClaimedFolder.claim(request, terminal, common, language), chosen, moment(terminal), seen);
  }

  /**
   * Claims the folder of a page that is no report of a result, beside the results that it is about.
   *
   * @param terminal where to tell what was found there
   * @param common how much the user wants to hear
   * @param language language tag of what is told
   * @param results results that are read
   * @param names files that will be written
   * @return what takes the files; to be closed
   * @throws CommandFailure if the folder is refused
   * @throws IOException if the folder cannot be written, or another run writes to it
   */
  ClaimedFolder claim(
      Terminal terminal,
      CommonOptions common,
      String language,
      List<Path> results,
      Set<String> names)
      throws IOException {
    if (out.isEmpty()) {
      return ClaimedFolder.none(terminal);
    }
    List<Path> read = new ArrayList<>(results);
    read.addAll(look.files());
    return ClaimedFolder.claim(
        new OutputRequest(out.get(), force, read, OutputRequest.Placing.BESIDE, names),
        terminal,
        common,
        language);
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is to be written of what is no result: no draws.
   *
   * @throws CommandFailure if the list is not known, or names draws
   */
  Set<Deliverable> withoutDraws() {
    if (wantsDraws()) {
      throw CommandFailure.usage(Clause.NO_DRAWS);
    }
    return chosen();
  }

  private Set<Deliverable> chosen() {
    String stated = deliverables.orElse(Deliverable.ALL);
    return Deliverable.parse(stated)
        .orElseThrow(() -> CommandFailure.usage("--deliverables", stated, Deliverable.words()));
  }

  /** The moment of {@code SOURCE_DATE_EPOCH}, where it is set. */
  static Optional<Instant> moment(Terminal terminal) {
    try {
      return terminal.variable(EPOCH).map(Long::parseLong).map(Instant::ofEpochSecond);
    } catch (NumberFormatException e) {
      throw CommandFailure.usage(Clause.NOT_SECONDS.with(EPOCH));
    }
  }

  /** The words of {@link Deliverable}, for help and completion. */
  static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Deliverable.words().iterator();
    }
  }
}
