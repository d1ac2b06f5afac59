package io.github.locus.result;

import java.util.List;

/**
 * An attack, and what came of it.
 *
 * @param kind which way
 * @param tried how many figures, pairs or files it was tried on
 * @param found places where it succeeded, or, of files, that it could not clear: the result's name, and a JSON pointer, the
 *     other result or a file in it
 */
public record AttackOutcome(AttackKind kind, int tried, List<String> found) {
  public AttackOutcome {
    found = List.copyOf(found);
  }

  /**
   * Whether everything that it was tried on stood.
   *
   * @return false where a place was found
   */
  public boolean held() {
    return found.isEmpty();
  }
}
