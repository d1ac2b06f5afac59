package io.github.locus.page;

import java.util.List;
import java.util.Optional;

/** Documents of which only the sections matter. */
public final class DocumentFixtures {
  private DocumentFixtures() {}

  /** In English, without answer, notice and footer. */
  public static Document of(Section... sections) {
    return new Document(
        "en",
        "title",
        "kicker",
        "headline",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(sections),
        "",
        new Document.Labels("skip", "contents"));
  }
}
