package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.page.Paper;
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

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description =
          "Make slides.pptx from this presentation of your house (.pptx, .potx): its layouts, by what"
              + " their placeholders are for. What finds no place is said; see locus template check.")
  Optional<Path> template = Optional.empty();

  @Option(
      names = "--brand",
      paramLabel = "FILE",
      description =
          "Look of report.html, report.pdf, report.docx and slides.pptx, from a YAML file: client,"
              + " consultant, footer, mark (of confidentiality), colour, logo (PNG).")
  Optional<Path> brand = Optional.empty();

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      description =
          "What report.pdf, report.docx and report.html are printed on: a4, letter. Default: a4.")
  Paper paper = Paper.A4;

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
    if (out.isEmpty() && brand.isPresent()) {
      throw CommandFailure.usage(Clause.BRAND_WITHOUT_FOLDER);
    }
    if (template.isPresent() && !chosen().contains(Deliverable.PPTX)) {
      throw CommandFailure.usage(Clause.TEMPLATE_WITHOUT_SLIDES);
    }
    chosen();
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
    template.ifPresent(read::add);
    brand.ifPresent(read::add);
    Optional<BrandFile> look = Optional.empty();
    if (brand.isPresent()) {
      look = Optional.of(BrandFile.read(brand.get(), new Messages(terminal, common, language)));
    }
    Optional<TemplateFile> slides = Optional.empty();
    if (template.isPresent()) {
      slides = Optional.of(TemplateFile.read(template.get()));
      if (!common.quiet) {
        TemplateFile.tell(template.get(), slides.get().slides(), terminal, language);
      }
    }
    OutputRequest request =
        new OutputRequest(out.get(), force, read, placing, Deliverables.names(chosen));
    return Delivery.to(
            ClaimedFolder.claim(request, terminal, common, language), chosen, moment(terminal))
        .in(slides, look, paper);
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
