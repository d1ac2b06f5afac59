package io.github.locus.report;

import io.github.locus.office.SlideTemplate;
import io.github.locus.page.Brand;
import io.github.locus.page.Paper;
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
}
