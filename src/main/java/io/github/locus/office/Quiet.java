package io.github.locus.office;

/** The library's logging has no provider, and would say so on standard output, among the answer. */
final class Quiet {
  private Quiet() {}

  /** To be called before anything of the library is. */
  static void logging() {
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    System.setProperty("log4j2.statusLoggerLevel", "OFF");
  }
}
