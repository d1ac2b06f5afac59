package io.github.locus.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Inter, the one font of charts and report, out of the program itself; starts no graphics. */
public enum BundledFont {
  /** Weight 400. */
  REGULAR("Inter-Regular"),
  /** Weight 600. */
  SEMI_BOLD("Inter-SemiBold");

  /** What to use where the font is not at hand. */
  public static final String FALLBACK = "Inter,Helvetica Neue,Helvetica,Arial,sans-serif";

  private final String file;

  BundledFont(String file) {
    this.file = file;
  }

  /**
   * For measuring and drawing.
   *
   * @return a TrueType file
   */
  public byte[] trueType() {
    return resource(file + ".ttf");
  }

  /**
   * For a page to embed.
   *
   * @return a WOFF 2 file, Latin and the signs that reports use
   */
  public byte[] webFont() {
    return resource(file + ".woff2");
  }

  private static byte[] resource(String name) {
    try (InputStream in = BundledFont.class.getResourceAsStream("font/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
