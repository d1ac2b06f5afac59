package io.github.locus.plan;

import java.time.Duration;

/** Told how a plan gets on. */
public interface PlanProgress {
  /**
   * Told once, when the first organisations are done and all others are still to come.
   *
   * @param rest about how long the others will take on this machine
   */
  void expected(Duration rest);

  /** Told after each organisation, from any thread. */
  void oneMore();

  /** Nobody wants to know. */
  static PlanProgress none() {
    return new PlanProgress() {
      @Override
      public void expected(Duration rest) {}

      @Override
      public void oneMore() {}
    };
  }
}
