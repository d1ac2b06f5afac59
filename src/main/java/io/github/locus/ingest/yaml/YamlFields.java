package io.github.locus.ingest.yaml;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.yaml.YamlNode.Entry;
import io.github.locus.ingest.yaml.YamlNode.Mapping;
import io.github.locus.ingest.yaml.YamlNode.Scalar;
import io.github.locus.ingest.yaml.YamlNode.ScalarType;
import io.github.locus.ingest.yaml.YamlNode.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The keys of a mapping: reads them by type and reports every one that is not as it should be. */
public final class YamlFields {
  private final Mapping mapping;
  private final String file;
  private final Diagnostics out;

  private YamlFields(Mapping mapping, String file, Diagnostics out) {
    this.mapping = mapping;
    this.file = file;
    this.out = out;
  }

  /**
   * The keys of a node.
   *
   * @param node a node that should be a mapping
   * @param key what it is the value of
   * @param known keys that mean something; empty if any key does
   * @param file file name
   * @param out takes what is wrong
   * @return its keys, empty if it is something else
   */
  public static Optional<YamlFields> of(
      YamlNode node, String key, List<String> known, String file, Diagnostics out) {
    if (!(node instanceof Mapping mapping)) {
      out.add(
          DiagnosticCode.WRONG_TYPE,
          Place.at(file, node.line(), node.column()),
          key,
          Clause.MAPPING,
          node.kind());
      return Optional.empty();
    }
    mapping
        .entries()
        .forEach(
            (name, entry) -> {
              if (!known.isEmpty() && !known.contains(name)) {
                out.add(
                    DiagnosticCode.UNKNOWN_KEY,
                    Place.at(file, entry.line(), entry.column()),
                    name,
                    NearestName.hint(name, known),
                    known);
              }
            });
    return Optional.of(new YamlFields(mapping, file, out));
  }

  /**
   * Where the mapping stands.
   *
   * @return its first character
   */
  public Place place() {
    return Place.at(file, mapping.line(), mapping.column());
  }

  /**
   * Where a value stands.
   *
   * @param key a key
   * @return the first character of its value, that of the mapping where the key is not there
   */
  public Place place(String key) {
    Entry entry = mapping.entries().get(key);
    return entry == null ? place() : Place.at(file, entry.value().line(), entry.value().column());
  }

  /**
   * All keys.
   *
   * @return value and place of each key, in file order
   */
  public Map<String, Entry> entries() {
    return mapping.entries();
  }

  /**
   * Whether a key is there.
   *
   * @param key a key
   * @return true if it is, whatever its value
   */
  public boolean has(String key) {
    return mapping.entries().containsKey(key);
  }

  /**
   * A key's value, whatever it is.
   *
   * @param key a key
   * @return its value, empty where the key is not there
   */
  public Optional<YamlNode> node(String key) {
    return Optional.ofNullable(mapping.entries().get(key)).map(Entry::value);
  }

  /**
   * A value that must be there.
   *
   * @param key a key
   * @param meaning what it says, for the one who has to add it
   * @return its value, empty where a diagnostic says that it is missing
   */
  public Optional<YamlNode> required(String key, Clause meaning) {
    Optional<YamlNode> value = node(key).filter(node -> !isNothing(node));
    if (value.isEmpty()) {
      out.add(DiagnosticCode.MISSING_KEY, place(), key, meaning);
    }
    return value;
  }

  /**
   * Text that must be there.
   *
   * @param key a key
   * @param meaning what it says
   * @return the text, empty where a diagnostic says why
   */
  public Optional<String> requiredText(String key, Clause meaning) {
    return required(key, meaning).flatMap(node -> text(node, key));
  }

  /**
   * The text of a node; numbers and truth values count as they are written.
   *
   * @param node a node
   * @param key what it is the value of
   * @return the text, empty where a diagnostic says why
   */
  public Optional<String> text(YamlNode node, String key) {
    if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
      return Optional.of(scalar.text());
    }
    wrongType(node, key, Clause.TEXT);
    return Optional.empty();
  }

  /**
   * A list; a single value is no list.
   *
   * @param node a node
   * @param key what it is the value of
   * @return its elements, empty where a diagnostic says that there is no list
   */
  public Optional<List<YamlNode>> list(YamlNode node, String key) {
    if (node instanceof Sequence sequence) {
      return Optional.of(sequence.elements());
    }
    wrongType(node, key, Clause.LIST);
    return Optional.empty();
  }

  /**
   * A list of texts.
   *
   * @param node a node
   * @param key what it is the value of
   * @return texts with their nodes, in file order
   */
  public Map<String, YamlNode> texts(YamlNode node, String key) {
    Map<String, YamlNode> texts = new LinkedHashMap<>();
    for (YamlNode element : list(node, key).orElse(List.of())) {
      text(element, key)
          .ifPresent(
              text -> {
                YamlNode first = texts.putIfAbsent(text, element);
                if (first != null) {
                  out.add(
                      DiagnosticCode.DUPLICATE_ID,
                      Place.at(file, element.line(), element.column()),
                      text,
                      first.line(),
                      Clause.ENTRY_OF.with(key));
                }
              });
    }
    return texts;
  }

  /**
   * A whole number that must be there.
   *
   * @param key a key
   * @param meaning what it says
   * @return the number, empty where a diagnostic says why
   */
  public OptionalInt requiredWhole(String key, Clause meaning) {
    Optional<YamlNode> node = required(key, meaning);
    if (node.isEmpty()) {
      return OptionalInt.empty();
    }
    if (node.get() instanceof Scalar scalar && scalar.type() == ScalarType.NUMBER) {
      try {
        return OptionalInt.of(Integer.parseInt(scalar.text()));
      } catch (NumberFormatException e) {
        wrongType(node.get(), key, Clause.WHOLE_NUMBER);
        return OptionalInt.empty();
      }
    }
    wrongType(node.get(), key, Clause.WHOLE_NUMBER);
    return OptionalInt.empty();
  }

  /**
   * A positive number.
   *
   * @param node a node
   * @param key what it is the value of
   * @return the number, empty where a diagnostic says why
   */
  public Optional<Double> positive(YamlNode node, String key) {
    if (!(node instanceof Scalar scalar) || scalar.type() != ScalarType.NUMBER) {
      wrongType(node, key, Clause.NUMBER);
      return Optional.empty();
    }
    double value = Double.NaN;
    try {
      value = Double.parseDouble(scalar.text());
    } catch (NumberFormatException e) {
      wrongType(node, key, Clause.NUMBER);
      return Optional.empty();
    }
    if (!(value > 0) || Double.isInfinite(value)) {
      out.add(
          DiagnosticCode.BAD_NUMBER,
          Place.at(file, node.line(), node.column()),
          key,
          Clause.NUMBER_ABOVE_0,
          scalar.text());
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /**
   * True or false.
   *
   * @param key a key
   * @return its value, false where it is not there or a diagnostic says that it is neither
   */
  public boolean flag(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) {
      return false;
    }
    if (node.get() instanceof Scalar scalar && scalar.type() == ScalarType.TRUTH) {
      return scalar.text().equals("true");
    }
    wrongType(node.get(), key, Clause.TRUTH);
    return false;
  }

  /**
   * Reports a value of another type than is due.
   *
   * @param node the value
   * @param key what it is the value of
   * @param expected what is due, in words
   */
  public void wrongType(YamlNode node, String key, Argument expected) {
    out.add(
        DiagnosticCode.WRONG_TYPE,
        Place.at(file, node.line(), node.column()),
        key,
        expected,
        node instanceof Scalar scalar && scalar.type() == ScalarType.TEXT && scalar.text().isBlank()
            ? Clause.EMPTY_TEXT
            : node.kind());
  }

  private static boolean isNothing(YamlNode node) {
    return node instanceof Scalar scalar && scalar.type() == ScalarType.NOTHING;
  }
}
