package io.github.locus.cli;

import io.github.locus.page.Paper;
import io.github.locus.report.Look;
import io.github.locus.result.ManifestInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How documents look, as its files were read.
 *
 * @param template what slides are made from; empty for what is ours
 * @param brand what a house puts on documents; empty for ours
 * @param paper what they are printed on
 */
record ReadLook(Optional<TemplateFile> template, Optional<BrandFile> brand, Paper paper) {
  static ReadLook ours() {
    return new ReadLook(Optional.empty(), Optional.empty(), Paper.A4);
  }

  Look look() {
    return new Look(template.map(TemplateFile::slides), brand.map(BrandFile::brand), paper);
  }

  /** Names and hashes of the files, for the manifest. */
  List<ManifestInput> origins() {
    List<ManifestInput> origins = new ArrayList<>();
    template.ifPresent(file -> origins.add(file.origin()));
    brand.ifPresent(file -> origins.addAll(file.origins()));
    return origins;
  }
}
