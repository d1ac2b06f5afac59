package io.github.locus.cli;

import io.github.locus.page.Audience;
import picocli.CommandLine.Option;

/** Whom documents are for. */
final class AudienceFlag {
  @Option(
      names = "--audience",
      paramLabel = "WHO",
      description =
          "Whom the documents are for: full (everything), hr (without the figures behind the"
              + " ranking), board (the answer and the body). The numbers are the same. Default: full.")
  Audience audience = Audience.FULL;
}
