package io.github.locus.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What stands at a place that somebody names by a text, such as the place of a gate. */
public sealed interface Sought {
  /** What a figure is. */
  enum Kind {
    /** A number. */
    NUMBER,
    /** A word: a code of a closed list, a name, {@code true} or {@code false}. */
    WORD,
    /** A list of words. */
    WORDS
  }

  /**
   * A figure, or the place of one that is not there.
   *
   * @param path its place in JSON, from the top
   * @param kind what it is, or would be
   * @param codes the words that it can be; empty where they are not of a closed list
   * @param value what it is; empty where it is not there
   * @param reason why it is not there, where that is known
   */
  record Figure(
      List<String> path,
      Kind kind,
      List<String> codes,
      Optional<Value> value,
      Optional<Reason> reason)
      implements Sought {
    public Figure {
      path = List.copyOf(path);
      codes = List.copyOf(codes);
    }
  }

  /**
   * What a figure is.
   *
   * @param number the number; empty for words
   * @param words the words; empty for a number, and for a list that holds none
   */
  record Value(OptionalDouble number, List<String> words) {
    public Value {
      words = List.copyOf(words);
    }
  }

  /**
   * A place that is none.
   *
   * @param part the first part of the path that leads nowhere; empty where the path ends too early
   * @param names what stands there instead
   */
  record Nowhere(String part, List<String> names) implements Sought {
    public Nowhere {
      names = List.copyOf(names);
    }
  }
}
