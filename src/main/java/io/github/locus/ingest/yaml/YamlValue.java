package io.github.locus.ingest.yaml;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.diagnostic.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of a YAML file: reads itself by type, and reports at its place what it is instead. */
public final class YamlValue {
  private static final Map<Tag, Clause> KINDS =
      Map.of(
          Tag.INT, Clause.NUMBER,
          Tag.FLOAT, Clause.NUMBER,
          Tag.BOOL, Clause.TRUTH,
          Tag.NULL, Clause.NOTHING);

  private final Node node;
  private final String key;
  private final YamlFile file;

  /**
   * A value.
   *
   * @param node what stands there
   * @param key what it is the value of, for messages
   * @param file the file
   */
  YamlValue(Node node, String key, YamlFile file) {
    this.node = node;
    this.key = key;
    this.file = file;
  }

  /**
   * What it is the value of.
   *
   * @return the key, that of the list for an element of a list
   */
  public String key() {
    return key;
  }

  /**
   * Where it stands.
   *
   * @return its first character
   */
  public Place place() {
    return file.place(node);
  }

  /**
   * Whether it is a mapping.
   *
   * @return false for a list, a text, a number, a truth value and nothing
   */
  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  /**
   * Whether it is a list.
   *
   * @return false for anything else, a single value included
   */
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /**
   * Whether there is no value.
   *
   * @return true for an empty one, {@code null} and {@code ~}
   */
  public boolean isNothing() {
    return node.getTag().equals(Tag.NULL);
  }

  /**
   * Whether it is a certain text.
   *
   * @param text the text, as it is written
   * @return false for another, and for a mapping or a list
   */
  public boolean is(String text) {
    return node instanceof ScalarNode scalar && scalar.getValue().equals(text);
  }

  /**
   * Its keys.
   *
   * @param known keys that mean something; empty if any key does
   * @return its keys, empty where a diagnostic says that it is no mapping
   */
  public Optional<YamlFields> fields(List<String> known) {
    if (!isMapping()) {
      wrongType(Clause.MAPPING);
      return Optional.empty();
    }
    YamlFields fields = new YamlFields(this);
    for (String name : entries().keySet()) {
      if (!known.isEmpty() && !known.contains(name)) {
        file.add(
            DiagnosticCode.UNKNOWN_KEY,
            fields.placeOfKey(name),
            name,
            NearestName.hint(name, known),
            known);
      }
    }
    return Optional.of(fields);
  }

  /**
   * Values of its keys.
   *
   * @return by key in file order; none where it is no mapping
   */
  public Map<String, YamlValue> entries() {
    Map<String, YamlValue> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        String name = name(entry);
        entries.putIfAbsent(name, new YamlValue(entry.getValueNode(), name, file));
      }
    }
    return entries;
  }

  /**
   * Values of its keys, read.
   *
   * @param reader reads a value; empty where it says nothing, or a diagnostic says what is wrong
   * @param <T> what a value means
   * @return by key in file order, without those that were not read; none where it is no mapping
   */
  public <T> Map<String, T> entries(Function<YamlValue, Optional<T>> reader) {
    Map<String, T> read = new LinkedHashMap<>();
    entries().forEach((name, value) -> reader.apply(value).ifPresent(t -> read.put(name, t)));
    return read;
  }

  /** Where a key of this mapping stands. */
  Optional<Place> placeOfKey(String name) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(entry -> name(entry).equals(name))
            .findFirst()
            .map(entry -> file.place(entry.getKeyNode()))
        : Optional.empty();
  }

  private static String name(NodeTuple entry) {
    return ((ScalarNode) entry.getKeyNode()).getValue();
  }

  /**
   * Its elements.
   *
   * @return in file order, empty where a diagnostic says that it is no list
   */
  public Optional<List<YamlValue>> list() {
    if (!isList()) {
      wrongType(Clause.LIST);
      return Optional.empty();
    }
    return Optional.of(elements());
  }

  /**
   * A list, or a single value in place of one.
   *
   * @return its elements in file order, or itself alone
   */
  public List<YamlValue> elements() {
    return node instanceof SequenceNode sequence
        ? sequence.getValue().stream().map(element -> new YamlValue(element, key, file)).toList()
        : List.of(this);
  }

  /**
   * A text; numbers and truth values count as they are written.
   *
   * @return the text, empty where a diagnostic says why
   */
  public Optional<String> text() {
    if (node instanceof ScalarNode scalar && !isNothing() && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue());
    }
    wrongType(Clause.TEXT);
    return Optional.empty();
  }

  /**
   * A day.
   *
   * @return the day, empty where a diagnostic says that it is none
   */
  public Optional<LocalDate> day() {
    Optional<String> text = text();
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeException e) {
      bad(Clause.A_DAY, text.orElse(""));
      return Optional.empty();
    }
  }

  /**
   * A list of texts, each once.
   *
   * @return the texts with their places in file order; none where diagnostics say why
   */
  public Map<String, Place> textList() {
    Map<String, Place> texts = new LinkedHashMap<>();
    for (YamlValue element : list().orElse(List.of())) {
      element.text().ifPresent(text -> addOnce(texts, text, element));
    }
    return texts;
  }

  private void addOnce(Map<String, Place> texts, String text, YamlValue element) {
    Place first = texts.putIfAbsent(text, element.place());
    if (first != null) {
      element.report(
          DiagnosticCode.DUPLICATE_ID, text, first.line().orElse(0), Clause.ENTRY_OF.with(key));
    }
  }

  /**
   * A text, or a list of texts.
   *
   * @return the texts in file order; none where diagnostics say why
   */
  public List<String> texts() {
    return isList() ? List.copyOf(textList().keySet()) : text().map(List::of).orElse(List.of());
  }

  /**
   * One of some words; a word may be a blank, such as a tab.
   *
   * @param choices what each word means
   * @param <T> what is chosen
   * @return the meaning, empty where a diagnostic says why
   */
  public <T> Optional<T> choice(Map<String, T> choices) {
    List<String> words = new ArrayList<>(choices.keySet());
    words.removeIf(String::isBlank);
    Argument expected = Clause.ONE_OF.with(words.stream().sorted().toList());
    if (!(node instanceof ScalarNode scalar) || isNothing()) {
      wrongType(expected);
      return Optional.empty();
    }
    Optional<T> chosen = Optional.ofNullable(choices.get(scalar.getValue()));
    if (chosen.isEmpty()) {
      bad(expected, scalar.getValue());
    }
    return chosen;
  }

  /**
   * A whole number.
   *
   * @param expected what is due, in words
   * @param fits whether a number is so
   * @return the number, empty where a diagnostic says why
   */
  public Optional<Long> whole(Argument expected, DoublePredicate fits) {
    return number(expected, fits, Long::valueOf);
  }

  /**
   * A number.
   *
   * @param expected what is due, in words
   * @param fits whether a number is so; never asked of one that is not finite
   * @return the number, empty where a diagnostic says why
   */
  public Optional<Double> decimal(Argument expected, DoublePredicate fits) {
    return number(expected, fits, Double::valueOf);
  }

  private <T extends Number> Optional<T> number(
      Argument expected, DoublePredicate fits, Function<String, T> parser) {
    if (!(node instanceof ScalarNode scalar) || kind() != Clause.NUMBER) {
      wrongType(expected);
      return Optional.empty();
    }
    try {
      T number = parser.apply(scalar.getValue());
      if (Double.isFinite(number.doubleValue()) && fits.test(number.doubleValue())) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // told below, as any number that does not fit
    }
    file.add(DiagnosticCode.BAD_NUMBER, place(), key, expected, scalar.getValue());
    return Optional.empty();
  }

  /**
   * True or false.
   *
   * @return its value, false where a diagnostic says that it is neither
   */
  public boolean flag() {
    if (node instanceof ScalarNode scalar && kind() == Clause.TRUTH) {
      return scalar.getValue().toLowerCase(Locale.ROOT).equals("true");
    }
    wrongType(Clause.TRUTH);
    return false;
  }

  /**
   * Reports something about the value.
   *
   * @param code what is wrong
   * @param values what its message names
   */
  public void report(DiagnosticCode code, Object... values) {
    file.add(code, place(), values);
  }

  /**
   * Reports a value that does not mean what is due.
   *
   * @param expected what is due, in words
   * @param value what is there
   */
  public void bad(Argument expected, Object value) {
    report(DiagnosticCode.BAD_VALUE, key, expected, value);
  }

  /** Reports a value of another type than is due. */
  private void wrongType(Argument expected) {
    boolean blank =
        node instanceof ScalarNode scalar && kind() == Clause.TEXT && scalar.getValue().isBlank();
    report(DiagnosticCode.WRONG_TYPE, key, expected, blank ? Clause.EMPTY_TEXT : kind());
  }

  private Clause kind() {
    if (isMapping()) {
      return Clause.MAPPING;
    }
    return isList() ? Clause.LIST : KINDS.getOrDefault(node.getTag(), Clause.TEXT);
  }

  YamlFile file() {
    return file;
  }
}
