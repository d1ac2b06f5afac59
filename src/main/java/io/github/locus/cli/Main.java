package io.github.locus.cli;

/** The program's entry. */
public final class Main {
  private Main() {}

  /**
   * Runs the command line and ends the JVM with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(0);
  }
}
