package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.ExplainedException;
import io.github.locus.office.SlideTemplate;
import io.github.locus.result.ManifestInput;
import io.github.locus.result.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A presentation that slides are made from, as it was read.
 *
 * @param slides the template
 * @param origin its name and the hash of its bytes, for the manifest
 */
record TemplateFile(SlideTemplate slides, ManifestInput origin) {
  /** Several times what a house's presentation with its films takes. */
  private static final int LARGEST_MEGABYTES = 256;

  /**
   * Reads a template.
   *
   * @param file where it is
   * @return the template
   * @throws CommandFailure if no slides can be made from it
   * @throws IOException if it cannot be read
   */
  static TemplateFile read(Path file) throws IOException {
    try {
      byte[] bytes =
          new BoundedBytes(
                  LARGEST_MEGABYTES << 20,
                  () ->
                      new CommandFailure(
                          ExitCode.INPUT_ERRORS,
                          Clause.TEMPLATE_TOO_LARGE.with(file, LARGEST_MEGABYTES)))
              .of(file);
      String hash = Sha256.of(new ByteArrayInputStream(bytes));
      return new TemplateFile(
          SlideTemplate.of(bytes), new ManifestInput(file.getFileName().toString(), hash));
    } catch (ExplainedException e) {
      throw new CommandFailure(ExitCode.INPUT_ERRORS, Clause.IN_FILE.with(file, e.why()));
    }
  }

  /** Says what of the slides finds no place in it. */
  static void tell(Path file, SlideTemplate slides, Terminal terminal, String language) {
    slides.remarks().stream()
        .map(remark -> Failures.line(Clause.IN_FILE.with(file, remark), language))
        .forEach(terminal.err()::println);
  }
}
