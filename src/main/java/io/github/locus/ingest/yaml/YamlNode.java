package io.github.locus.ingest.yaml;

import io.github.locus.diagnostic.Clause;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in a YAML file that knows where it stands. */
public sealed interface YamlNode {
  /** Line of its first character, from 1. */
  int line();

  /** Column of its first character, from 1. */
  int column();

  /** What it is, in words. */
  Clause kind();

  /**
   * Keys and values.
   *
   * @param line line
   * @param column column
   * @param entries value and place of each key, in file order
   */
  record Mapping(int line, int column, Map<String, Entry> entries) implements YamlNode {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public Clause kind() {
      return Clause.MAPPING;
    }
  }

  /**
   * A key with its value.
   *
   * @param line line of the key
   * @param column column of the key
   * @param value the value
   */
  record Entry(int line, int column, YamlNode value) {}

  /**
   * A list.
   *
   * @param line line
   * @param column column
   * @param elements values in file order
   */
  record Sequence(int line, int column, List<YamlNode> elements) implements YamlNode {
    public Sequence {
      elements = List.copyOf(elements);
    }

    @Override
    public Clause kind() {
      return Clause.LIST;
    }
  }

  /**
   * A text, number or truth value, as it is written.
   *
   * @param line line
   * @param column column
   * @param text its text, without quotes
   * @param type what YAML takes it for
   */
  record Scalar(int line, int column, String text, ScalarType type) implements YamlNode {
    @Override
    public Clause kind() {
      return type.words();
    }
  }

  /** What YAML takes a scalar for. */
  enum ScalarType {
    /** Text. */
    TEXT(Clause.TEXT),
    /** A number. */
    NUMBER(Clause.NUMBER),
    /** True or false. */
    TRUTH(Clause.TRUTH),
    /** Nothing. */
    NOTHING(Clause.NOTHING);

    private final Clause words;

    ScalarType(Clause words) {
      this.words = words;
    }

    Clause words() {
      return words;
    }
  }
}
