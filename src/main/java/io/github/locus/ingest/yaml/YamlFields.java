package io.github.locus.ingest.yaml;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;

/** The keys of a mapping, by name. A key without a value counts as not there. */
public final class YamlFields {
  /** Keys that anybody may name. */
  public static final List<String> ANY = List.of();

  private final YamlValue mapping;
  private final Map<String, YamlValue> entries;

  YamlFields(YamlValue mapping) {
    this.mapping = mapping;
    this.entries = mapping.entries();
  }

  /**
   * All keys.
   *
   * @return values by key, in file order
   */
  public Map<String, YamlValue> entries() {
    return entries;
  }

  /**
   * All keys, with their values read.
   *
   * @param reader reads a value; empty where it says nothing, or a diagnostic says what is wrong
   * @param <T> what a value means
   * @return by key in file order, without those that were not read
   */
  public <T> Map<String, T> entries(Function<YamlValue, Optional<T>> reader) {
    return mapping.entries(reader);
  }

  /**
   * Where the mapping stands.
   *
   * @return its first character
   */
  public Place place() {
    return mapping.place();
  }

  /**
   * Where a value stands.
   *
   * @param key a key
   * @return the first character of its value, that of the mapping where the key is not there
   */
  public Place place(String key) {
    return Optional.ofNullable(entries.get(key)).orElse(mapping).place();
  }

  /**
   * Where a key stands.
   *
   * @param key a key
   * @return its first character, that of the mapping where it is not there
   */
  public Place placeOfKey(String key) {
    return mapping.placeOfKey(key).orElseGet(this::place);
  }

  /**
   * Whether a key stands there.
   *
   * @param key a key
   * @return true if it does, with a value or without
   */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /**
   * A key's value.
   *
   * @param key a key
   * @return its value, empty where it has none
   */
  public Optional<YamlValue> value(String key) {
    return Optional.ofNullable(entries.get(key)).filter(value -> !value.isNothing());
  }

  /**
   * A value that must be there.
   *
   * @param key a key
   * @param meaning what it says, for the one who has to add it
   * @return its value, empty where a diagnostic says that it is missing
   */
  public Optional<YamlValue> required(String key, Clause meaning) {
    Optional<YamlValue> value = value(key);
    if (value.isEmpty()) {
      report(DiagnosticCode.MISSING_KEY, place(), key, meaning);
    }
    return value;
  }

  /**
   * The keys of a mapping below this one.
   *
   * @param key its key
   * @param known keys that mean something there
   * @return its keys, empty where it is not there or a diagnostic says that it is no mapping
   */
  public Optional<YamlFields> below(String key, List<String> known) {
    return value(key).flatMap(value -> value.fields(known));
  }

  /**
   * A text.
   *
   * @param key a key
   * @return the text, empty where it is not there or a diagnostic says why
   */
  public Optional<String> text(String key) {
    return value(key).flatMap(YamlValue::text);
  }

  /**
   * A text that must be there.
   *
   * @param key a key
   * @param meaning what it says
   * @return the text, empty where a diagnostic says why
   */
  public Optional<String> requiredText(String key, Clause meaning) {
    return required(key, meaning).flatMap(YamlValue::text);
  }

  /**
   * A text, or a list of texts.
   *
   * @param key a key
   * @return the texts, none where the key is not there
   */
  public List<String> texts(String key) {
    return value(key).map(YamlValue::texts).orElse(List.of());
  }

  /**
   * A whole number.
   *
   * @param key a key
   * @param min the smallest that is due
   * @param expected what is due, in words
   * @return the number, empty where it is not there or a diagnostic says why
   */
  public Optional<Integer> whole(String key, int min, Argument expected) {
    return value(key)
        .flatMap(value -> value.whole(expected, n -> n >= min && n <= Integer.MAX_VALUE))
        .map(Long::intValue);
  }

  /**
   * A number.
   *
   * @param key a key
   * @param expected what is due, in words
   * @param fits whether a number is so
   * @return the number, empty where it is not there or a diagnostic says why
   */
  public Optional<Double> decimal(String key, Argument expected, DoublePredicate fits) {
    return value(key).flatMap(value -> value.decimal(expected, fits));
  }

  /**
   * True or false.
   *
   * @param key a key
   * @return its value, empty where it is not there
   */
  public Optional<Boolean> flag(String key) {
    return value(key).map(YamlValue::flag);
  }

  /**
   * One of some words.
   *
   * @param key a key
   * @param choices what each word means
   * @param <T> what is chosen
   * @return the meaning, empty where it is not there or a diagnostic says why
   */
  public <T> Optional<T> choice(String key, Map<String, T> choices) {
    return value(key).flatMap(value -> value.choice(choices));
  }

  /**
   * A day.
   *
   * @param key a key
   * @return the day, empty where it is not there or a diagnostic says that it is none
   */
  public Optional<LocalDate> day(String key) {
    return value(key).flatMap(YamlValue::day);
  }

  /**
   * Reports keys that exclude each other.
   *
   * @param key a key
   * @param other another
   */
  public void exclusive(String key, String other) {
    if (value(key).isPresent() && value(other).isPresent()) {
      report(DiagnosticCode.EXCLUSIVE_KEYS, place(key), key, other);
    }
  }

  /**
   * Reports something.
   *
   * @param code what is wrong
   * @param place where
   * @param values what its message names
   */
  public void report(DiagnosticCode code, Place place, Object... values) {
    mapping.file().add(code, place, values);
  }
}
