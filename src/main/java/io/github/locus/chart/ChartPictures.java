package io.github.locus.chart;

import java.awt.AWTError;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Map;
import java.util.Optional;

/** Draws charts. The only door to the graphics of the platform, which start on {@link #start}. */
public final class ChartPictures {
  private static final int PNG_SCALE = 2;
  private static final int FINE_SCALE = 3;
  private static final int PIXELS_PER_METRE = 7559; // 192 dots an inch

  private final ChartTheme theme;

  private ChartPictures(ChartTheme theme) {
    this.theme = theme;
  }

  /**
   * Starts the graphics, without a screen.
   *
   * @return a drawing room
   * @throws ChartsUnavailableException if this Java has no working graphics, as in some minimal installations
   */
  public static ChartPictures start() throws ChartsUnavailableException {
    return start(Optional.empty());
  }

  /**
   * Starts the graphics, without a screen.
   *
   * @param mark what stands on every chart, such as that the result is internal
   * @return a drawing room
   * @throws ChartsUnavailableException if this Java has no working graphics, as in some minimal installations
   */
  public static ChartPictures start(Optional<String> mark) throws ChartsUnavailableException {
    try {
      if (System.getProperty("java.awt.headless") == null) {
        System.setProperty("java.awt.headless", "true");
      }
      return new ChartPictures(new ChartTheme(mark));
    } catch (LinkageError | AWTError | InternalError e) {
      throw new ChartsUnavailableException(e);
    }
  }

  /**
   * A chart as SVG: real text in the bundled font's measures, role, title and description. The same chart gives the
   * same characters.
   *
   * @param chart what to draw
   * @return an {@code svg} element that scales to its container
   */
  public String svg(Chart chart) {
    return svg(chart, Sheet.WIDE);
  }

  /**
   * The same for a sheet.
   *
   * @param chart what to draw
   * @param sheet what for
   * @return an {@code svg} element that scales to its container
   */
  public String svg(Chart chart, Sheet sheet) {
    Figure figure = Figure.of(chart, theme, sheet);
    String id = sheet.narrow() ? chart.id() + "-narrow" : chart.id();
    SvgPicture picture = new SvgPicture(id, sheet.width(), figure.height());
    figure.draw(new SvgGraphics(picture, theme));
    return picture.markup(chart.title(), chart.description());
  }

  /**
   * A chart laid out.
   *
   * @param chart what to draw
   * @param sheet what for
   * @return what a page can draw
   */
  public DrawnChart drawn(Chart chart, Sheet sheet) {
    return new DrawnChart(Figure.of(chart, theme, sheet));
  }

  /**
   * A chart as PNG, two pixels a unit. A letter that the bundled font lacks is a number sign, and the picture says so.
   *
   * @param chart what to draw
   * @return the file
   */
  public byte[] png(Chart chart) {
    return raster(Figure.of(chart, theme, Sheet.WIDE), chart, PNG_SCALE).png();
  }

  /**
   * A picture.
   *
   * @param png the file
   * @param width its width, picture units
   * @param height its height, picture units
   */
  public record Raster(byte[] png, int width, int height) {}

  /**
   * A chart as PNG without its words, where these stand beside it; what it says of letters that the font lacks stays.
   *
   * @param chart what to draw
   * @return the file, three pixels a unit
   */
  public Raster untitled(Chart chart) {
    return raster(Figure.of(chart, theme, Sheet.WIDE).untitled(), chart, FINE_SCALE);
  }

  /** Pictures are copied out of documents one by one: each says it of itself, for a page elsewhere would not be there. */
  private static Raster raster(Figure figure, Chart chart, int scale) {
    Points points = Points.of(figure, scale);
    return points.replaced()
        ? Points.of(figure.noting(chart.words().say("report.signs")), scale).raster()
        : points.raster();
  }

  /**
   * A picture in points.
   *
   * @param figure what is drawn
   * @param image its points
   * @param replaced whether signs stand in place of letters
   */
  private record Points(Figure figure, BufferedImage image, boolean replaced) {
    private static Points of(Figure figure, int scale) {
      int width = scale * figure.sheet().width();
      int height = scale * figure.height();
      BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D g = image.createGraphics();
      g.addRenderingHints(
          Map.of(
              RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
              RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
              RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
              RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE));
      g.scale(scale, scale);
      LetterGraphics letters = new LetterGraphics(g);
      figure.draw(letters);
      g.dispose();
      return new Points(figure, image, letters.hasReplaced());
    }

    private Raster raster() {
      int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
      byte[] png = PngFile.encode(rgb, image.getWidth(), image.getHeight(), PIXELS_PER_METRE);
      return new Raster(png, figure.sheet().width(), figure.height());
    }
  }
}
