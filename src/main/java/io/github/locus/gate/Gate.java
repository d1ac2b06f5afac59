package io.github.locus.gate;

import java.util.List;

/**
 * A limit that a script states for a figure.
 *
 * @param text the gate as it was typed
 */
public sealed interface Gate {
  /** The gate as it was typed. */
  String text();

  /**
   * A limit for one figure.
   *
   * @param text the gate as it was typed
   * @param path where the figure stands
   * @param limit what is asked of it
   */
  record OfFigure(String text, List<String> path, Limit limit) implements Gate {
    public OfFigure {
      path = List.copyOf(path);
    }
  }

  /**
   * No function of a comparison may fall by more than some points.
   *
   * @param text the gate as it was typed
   * @param level which level, such as {@code repeatable}
   * @param points POMP points, 0 or more
   */
  record NoFall(String text, String level, double points) implements Gate {}
}
