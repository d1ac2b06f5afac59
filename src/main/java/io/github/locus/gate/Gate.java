package io.github.locus.gate;

import io.github.locus.result.GateDemand;
import io.github.locus.result.GateRelation;
import java.util.List;

/**
 * A limit that a script states for a figure.
 *
 * @param text the gate as it was typed
 */
public sealed interface Gate {
  /** The gate as it was typed. */
  String text();

  /** What it asks of its figure. */
  GateDemand asked();

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

    @Override
    public GateDemand asked() {
      return limit.asked();
    }
  }

  /**
   * No function of a comparison may fall by more than some points.
   *
   * @param text the gate as it was typed
   * @param level which level, such as {@code repeatable}
   * @param points POMP points, 0 or more
   */
  record NoFall(String text, String level, double points) implements Gate {
    @Override
    public GateDemand asked() {
      return GateDemand.of(GateRelation.FALLS_AT_MOST, points);
    }
  }
}
