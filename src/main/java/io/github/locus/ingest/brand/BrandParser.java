package io.github.locus.ingest.brand;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Turns the nodes of a brand file into a brand. */
final class BrandParser {
  private static final List<String> KEYS =
      List.of("client", "consultant", "footer", "mark", "colour", "logo", "cover");

  private static final List<String> COVER_KEYS = List.of("title", "date");

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
        stated(fields, "client").flatMap(YamlValue::text),
        stated(fields, "consultant").flatMap(YamlValue::text),
        stated(fields, "footer").flatMap(YamlValue::text),
        stated(fields, "mark").flatMap(YamlValue::text),
        stated(fields, "colour").flatMap(BrandParser::colour),
        stated(fields, "logo").flatMap(this::logo),
        stated(fields, "cover").flatMap(BrandParser::cover));
  }

  /** A key counts without a value too: what begins with a sharp is a comment to YAML, and would be missed in silence. */
  private static Optional<YamlValue> stated(YamlFields fields, String key) {
    return Optional.ofNullable(fields.entries().get(key));
  }

  private static Optional<StatedCover> cover(YamlValue value) {
    if (!value.isMapping()) {
      return value.flag()
          ? Optional.of(new StatedCover(Optional.empty(), Optional.empty()))
          : Optional.empty();
    }
    return value
        .fields(COVER_KEYS)
        .map(
            fields ->
                new StatedCover(
                    stated(fields, "title").flatMap(YamlValue::text),
                    stated(fields, "date").flatMap(YamlValue::day)));
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
      long tenths = (long) (10 * contrast); // cut, for one just below it is not told as enough
      value.bad(Clause.CONTRAST_DUE.with(tenths / 10, tenths % 10), typed.get());
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
