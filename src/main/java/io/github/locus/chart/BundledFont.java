package io.github.locus.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Inter, the one font of charts and report, out of the program itself; starts no graphics where a text is of usual signs. */
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

  /**
   * Whether the font has all signs of a text.
   *
   * @param text any text; marks of other scripts count, control signs do not
   * @return false where one would be drawn as something else
   */
  public boolean hasAll(String text) {
    int[] rare = text.codePoints().filter(BundledFont::isRare).distinct().toArray();
    if (rare.length == 0) {
      return true;
    }
    try {
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(trueType()));
      return Arrays.stream(rare).allMatch(font::canDisplay);
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("bundled font", e);
    }
  }

  /** Neither Latin nor one of the signs that our own words use. */
  private static boolean isRare(int letter) {
    return letter > 0x36f && (letter < 0x2000 || letter > 0x22ff);
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
