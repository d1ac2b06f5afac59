package io.github.locus.analysis;

import io.github.locus.result.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An organization that one astute leader makes look good, analysed once for all tests that look at it. */
final class AstuteLeader {
  static final Study STUDY =
      TextStudy.of(text("survey.csv"))
          .roster(text("roster.csv"))
          .study(StudyOptions.defaults().withFullPrecision());

  static final Result RESULT = new Analysis("test").run(STUDY);

  private AstuteLeader() {}

  private static String text(String file) {
    try {
      return Files.readString(Path.of("samples", "astute-it-leader", file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
