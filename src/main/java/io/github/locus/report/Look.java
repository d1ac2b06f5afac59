package io.github.locus.report;

import io.github.locus.office.SlideTemplate;
import io.github.locus.page.Brand;
import io.github.locus.page.Letterhead;
import io.github.locus.page.Paper;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.util.Optional;

/**
 * How documents look, whatever they say.
 *
 * @param template what slides are made from; empty for what is ours
 * @param brand what a house puts on them; empty for ours
 * @param paper what they are printed on
 */
public record Look(Optional<SlideTemplate> template, Optional<Brand> brand, Paper paper) {
  /**
   * How they look where a user says nothing.
   *
   * @return no template, no brand, A4
   */
  public static Look ours() {
    return new Look(Optional.empty(), Optional.empty(), Paper.A4);
  }

  /** What a house puts on documents of a language. */
  Letterhead letterhead(Words words) {
    return brand.map(house -> Letterhead.of(house, words)).orElseGet(Letterhead::none);
  }

  /** What slides are made from: a template of the house has its colours, ours takes them from the brand. */
  SlideTemplate slides() throws IOException {
    if (template.isPresent()) {
      return template.get();
    }
    Optional<String> colour = brand.flatMap(Brand::colour);
    return colour.isPresent() ? SlideTemplate.ours(colour.get()) : SlideTemplate.ours();
  }
}
