package io.github.locus.ingest.brand;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Turns the nodes of a brand file into a brand. */
final class BrandParser {
  private static final List<String> KEYS =
      List.of("client", "consultant", "footer", "mark", "colour", "logo");

  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

  /** What WCAG 2.2 asks for of text, AA. */
  private static final double LEAST_CONTRAST = 4.5;

  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int WIDTH_AT = 16;
  private static final int HEADER = 24;
  private static final int MOST_PIXELS = 4000;

  private final Diagnostics out;
  private final Function<String, Optional<byte[]>> files;

  /**
   * A parser of one file.
   *
   * @param out takes what is wrong with it
   * @param files gives the bytes of a file by its path from the brand file; empty where it cannot be read
   */
  BrandParser(Diagnostics out, Function<String, Optional<byte[]>> files) {
    this.out = out;
    this.files = files;
  }

  /**
   * Parses the root.
   *
   * @param root root of the file
   * @return the brand, empty where diagnostics hold errors
   */
  Optional<StatedBrand> parse(YamlValue root) {
    return root.fields(KEYS).map(this::brand).filter(brand -> !out.hasErrors());
  }

  private StatedBrand brand(YamlFields fields) {
    return new StatedBrand(
        fields.text("client"),
        fields.text("consultant"),
        fields.text("footer"),
        fields.text("mark"),
        Optional.ofNullable(fields.entries().get("colour")).flatMap(BrandParser::colour),
        fields.value("logo").flatMap(this::logo));
  }

  private static Optional<String> colour(YamlValue value) {
    // without quotation marks a colour is a comment to YAML, and its key has no value
    if (value.isNothing()) {
      value.bad(Clause.COLOUR_DUE, Clause.EMPTY_TEXT);
      return Optional.empty();
    }
    Optional<String> typed = value.text();
    if (typed.isEmpty()) {
      return typed;
    }
    if (!COLOUR.matcher(typed.get()).matches()) {
      value.bad(Clause.COLOUR_DUE, typed.get());
      return Optional.empty();
    }
    double contrast = contrast(typed.get());
    if (contrast < LEAST_CONTRAST) {
      value.bad(
          Clause.CONTRAST_DUE.with(String.format(Locale.ROOT, "%.1f", contrast)), typed.get());
      return Optional.empty();
    }
    return typed;
  }

  /** Contrast to white, WCAG 2.2. */
  private static double contrast(String colour) {
    double luminance =
        0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(String colour, int at) {
    double share = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private Optional<StatedLogo> logo(YamlValue value) {
    Optional<String> path = value.text();
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Optional<StatedLogo> logo = files.apply(path.get()).flatMap(png -> logo(path.get(), png));
    if (logo.isEmpty()) {
      value.bad(Clause.LOGO_DUE, path.get());
    }
    return logo;
  }

  private static Optional<StatedLogo> logo(String path, byte[] png) {
    if (png.length < HEADER) {
      return Optional.empty();
    }
    ByteBuffer header = ByteBuffer.wrap(png);
    int width = header.getInt(WIDTH_AT);
    int height = header.getInt(WIDTH_AT + Integer.BYTES);
    boolean fits =
        header.getLong(0) == PNG
            && Math.min(width, height) > 0
            && Math.max(width, height) <= MOST_PIXELS;
    return fits ? Optional.of(new StatedLogo(path, png, width, height)) : Optional.empty();
  }
}
