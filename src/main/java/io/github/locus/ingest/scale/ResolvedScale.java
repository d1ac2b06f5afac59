package io.github.locus.ingest.scale;

import io.github.locus.ingest.label.Absence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the distinct answers of a group of columns mean together. No label is read alone. */
public sealed interface ResolvedScale {
  /**
   * A known scale.
   *
   * @param reading how the labels are read
   * @param others readings that the set of labels makes less likely, with another number of points:
   *     an instrument with that number would settle for one of them
   */
  record Ordered(ScaleReading reading, List<ScaleReading> others) implements ResolvedScale {
    public Ordered {
      others = List.copyOf(others);
    }
  }

  /**
   * Numbers, alone or in front of words. Whether 1 is the best or the worst, no file tells.
   *
   * @param min the lowest that was seen, or that a label replaces
   * @param max the highest
   * @param numbers the number of each spelling
   * @param absences spellings that are no answer
   */
  record Numeric(int min, int max, Map<String, Integer> numbers, Map<String, Absence> absences)
      implements ResolvedScale {
    public Numeric {
      numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
      absences = Collections.unmodifiableMap(new LinkedHashMap<>(absences));
    }
  }

  /**
   * Labels that can be understood in more than one way.
   *
   * @param readings all ways, two at least
   */
  record Ambiguous(List<ScaleReading> readings) implements ResolvedScale {
    public Ambiguous {
      readings = List.copyOf(readings);
    }
  }

  /**
   * Labels of no known scale.
   *
   * @param labels the answers, the most frequent spelling of each, in order of first appearance
   * @param absences spellings that are no answer
   */
  record Unordered(List<String> labels, Map<String, Absence> absences) implements ResolvedScale {
    public Unordered {
      labels = List.copyOf(labels);
      absences = Collections.unmodifiableMap(new LinkedHashMap<>(absences));
    }
  }
}
