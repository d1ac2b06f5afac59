package io.github.locus.plan;

import java.time.Duration;

/** Told how a plan gets on. */
public interface PlanProgress {
  /**
   * Told once, when the first few organisations are done and timed.
   *
   * @param all about how long all of them will take on this machine, the first few included
   */
  void expected(Duration all);

  /** Told after each organisation, from any thread. */
  void oneMore();

  /** Nobody wants to know. */
  static PlanProgress none() {
    return new PlanProgress() {
      @Override
      public void expected(Duration all) {}

      @Override
      public void oneMore() {}
    };
  }
}
