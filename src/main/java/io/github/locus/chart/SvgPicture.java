package io.github.locus.chart;

import java.awt.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one picture, in the order in which they are drawn. Neighbours with the same clip stand in one group;
 * ids begin with the picture's, so that several pictures stand in one page.
 */
final class SvgPicture {
  private final String id;
  private final int width;
  private final int height;

  /** Geometry of a clip to its id. */
  private final Map<String, String> clips = new LinkedHashMap<>();

  private final StringBuilder body = new StringBuilder();
  private String openClip = "";

  /**
   * An empty picture.
   *
   * @param id name of the picture, unique in a page; letters, digits and hyphens
   * @param width width in picture units
   * @param height height in picture units
   */
  SvgPicture(String id, int width, int height) {
    this.id = id;
    this.width = width;
    this.height = height;
  }

  /**
   * Adds an element.
   *
   * @param clip outside of which nothing of it shows, in picture coordinates; null shows all
   * @param element markup
   */
  void add(@Nullable Shape clip, String element) {
    String wanted = clip == null ? "" : clipId(SvgGeometry.of(clip));
    if (!wanted.equals(openClip)) {
      closeClip();
      if (!wanted.isEmpty()) {
        body.append("<g clip-path='url(#").append(wanted).append(")'>");
      }
      openClip = wanted;
    }
    body.append(element);
  }

  private String clipId(SvgGeometry clip) {
    return clips.computeIfAbsent(
        "<" + clip.element() + clip.attributes() + "/>", geometry -> id + "-clip-" + clips.size());
  }

  private void closeClip() {
    if (!openClip.isEmpty()) {
      body.append("</g>");
    }
    openClip = "";
  }

  /**
   * The whole picture.
   *
   * @param title its name for a reader who does not see it
   * @param description its text alternative
   * @return an {@code svg} element that scales to its container
   */
  String markup(String title, String description) {
    closeClip();
    StringBuilder out = new StringBuilder(body.length() + 1000);
    out.append("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ")
        .append(width)
        .append(' ')
        .append(height)
        .append("' role='img' aria-labelledby='")
        .append(id)
        .append("-title ")
        .append(id)
        .append("-desc' font-family='")
        .append(BundledFont.FALLBACK)
        .append("'><title id='")
        .append(id)
        .append("-title'>")
        .append(SvgText.escaped(title))
        .append("</title><desc id='")
        .append(id)
        .append("-desc'>")
        .append(SvgText.escaped(description))
        .append("</desc>");
    if (!clips.isEmpty()) {
      out.append("<defs>");
      clips.forEach(
          (geometry, clip) ->
              out.append("<clipPath id='")
                  .append(clip)
                  .append("'>")
                  .append(geometry)
                  .append("</clipPath>"));
      out.append("</defs>");
    }
    return out.append(body).append("</svg>").toString();
  }
}
