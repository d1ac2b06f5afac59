package io.github.locus.chart;

import java.awt.Color;
import java.util.List;

/**
 * The colour and marker of a function, the same in every chart. Hues after Okabe &amp; Ito (2008), darkened until they
 * stand out on paper; markers tell apart on a grey print what hues tell apart on a screen. The first 24 functions differ
 * in colour, marker or filling.
 *
 * @param color hue
 * @param marker shape
 * @param filled whether the shape is full
 */
record FunctionMark(Color color, Marker marker, boolean filled) {
  static final List<Color> HUES =
      List.of(
          ChartTheme.BLUE,
          ChartTheme.VERMILLION,
          ChartTheme.INK,
          ChartTheme.GREEN,
          new Color(0xB8649A),
          new Color(0x2B90C9),
          ChartTheme.AMBER,
          new Color(0x7A838D));

  /** The mark of a function by its place; of what is no function, a grey circle. */
  static FunctionMark of(Name name) {
    if (name.place().isEmpty()) {
      return new FunctionMark(ChartTheme.MUTED, Marker.CIRCLE, true);
    }
    return of(name.place().getAsInt());
  }

  /** The mark of a function by its place in the result, from 0. */
  static FunctionMark of(int place) {
    Marker[] markers = Marker.values();
    return new FunctionMark(
        HUES.get(place % HUES.size()),
        markers[place % markers.length],
        place / markers.length % 2 == 0);
  }

  /** The colour of words beside a mark: dark enough to be read. */
  Color ink() {
    return ChartTheme.mix(color, ChartTheme.INK, 0.35);
  }
}
