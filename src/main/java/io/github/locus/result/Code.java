package io.github.locus.result;

import java.util.Locale;

/** A word of a closed list, for which every language has words of its own. */
public interface Code {
  /** The name of the constant. */
  String name();

  /**
   * The name in results.
   *
   * @return the name of the constant in kebab case
   */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
