package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.page.Paper;
import io.github.locus.report.Deliverable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** How documents look that are written. */
final class LookFlags {
  @Option(
      names = "--template",
      paramLabel = "FILE",
      description =
          "Make slides from this presentation of your house (.pptx, .potx): its layouts, by what"
              + " their placeholders are for. What finds no place is said; see locus template check.")
  Optional<Path> template = Optional.empty();

  @Option(
      names = "--brand",
      paramLabel = "FILE",
      description =
          "Look of html, pdf, docx and pptx, from a YAML file: client, consultant, footer, mark (of"
              + " confidentiality), colour, logo (PNG), cover (page).")
  Optional<Path> brand = Optional.empty();

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      description = "What pdf, docx and html are printed on: a4, letter. Default: a4.")
  Optional<Paper> paper = Optional.empty();

  /**
   * Refuses what cannot be meant, before anything is read.
   *
   * @param written whether anything is written
   * @param chosen what is written
   * @throws CommandFailure if a look is stated of nothing
   */
  void check(boolean written, Set<Deliverable> chosen) {
    if (!written && brand.isPresent()) {
      throw CommandFailure.usage(Clause.BRAND_WITHOUT_FOLDER);
    }
    if (template.isPresent() && !chosen.contains(Deliverable.PPTX)) {
      throw CommandFailure.usage(Clause.TEMPLATE_WITHOUT_SLIDES);
    }
  }

  /** Files that are read, which no output may replace. */
  List<Path> files() {
    return Stream.concat(template.stream(), brand.stream()).toList();
  }

  /**
   * Reads what is named.
   *
   * @param terminal where to tell what of slides finds no place in a template; gives {@code SOURCE_DATE_EPOCH}
   * @param common how much the user wants to hear
   * @param language language tag of what is told
   * @return the look
   * @throws CommandFailure if a file has errors
   * @throws IOException if one cannot be read
   */
  ReadLook read(Terminal terminal, CommonOptions common, String language) throws IOException {
    Optional<BrandFile> look = Optional.empty();
    if (brand.isPresent()) {
      look =
          Optional.of(
              BrandFile.read(
                  brand.get(),
                  new Messages(terminal, common, language),
                  OutputFlags.moment(terminal)));
    }
    Optional<TemplateFile> slides = Optional.empty();
    if (template.isPresent()) {
      slides = Optional.of(TemplateFile.read(template.get()));
      if (!common.quiet) {
        TemplateFile.tell(template.get(), slides.get().slides(), terminal, language);
      }
    }
    return new ReadLook(slides, look, paper.orElse(Paper.A4));
  }
}
