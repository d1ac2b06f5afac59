package io.github.locus.ingest.scale;

import java.util.List;

/**
 * A point of a response scale.
 *
 * @param known the wording that the catalogue gives the point; empty where it gives none
 * @param spellings how the file spells it, the most frequent first; empty where nobody chose it
 */
public record ScalePoint(String known, List<String> spellings) {
  public ScalePoint {
    spellings = List.copyOf(spellings);
  }

  /**
   * Whether anybody chose it.
   *
   * @return true where the file has it
   */
  public boolean isSeen() {
    return !spellings.isEmpty();
  }

  /**
   * How to write it.
   *
   * @return the file's spelling, else the catalogue's
   */
  public String shown() {
    return spellings.isEmpty() ? known : spellings.get(0);
  }
}
