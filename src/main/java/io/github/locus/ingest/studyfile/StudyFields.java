package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlNode;
import io.github.locus.ingest.yaml.YamlNode.Entry;
import io.github.locus.ingest.yaml.YamlNode.Scalar;
import io.github.locus.ingest.yaml.YamlNode.ScalarType;
import io.github.locus.ingest.yaml.YamlNode.Sequence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;

/** The keys of a mapping in a study file, all of which may be missing. */
final class StudyFields {
  /** Keys that anybody may name. */
  static final List<String> ANY = List.of();

  private final YamlFields fields;
  private final String file;
  private final Diagnostics out;

  private StudyFields(YamlFields fields, String file, Diagnostics out) {
    this.fields = fields;
    this.file = file;
    this.out = out;
  }

  static Optional<StudyFields> of(
      YamlNode node, String key, List<String> known, String file, Diagnostics out) {
    return YamlFields.of(node, key, known, file, out)
        .map(fields -> new StudyFields(fields, file, out));
  }

  /** The keys of a mapping below this one. */
  Optional<StudyFields> below(String key, List<String> known) {
    return node(key).flatMap(node -> of(node, key, known, file, out));
  }

  /** The keys of a node of this file. */
  Optional<StudyFields> of(YamlNode node, String key, List<String> known) {
    return of(node, key, known, file, out);
  }

  Map<String, Entry> entries() {
    return fields.entries();
  }

  /** A key's value; a key without one counts as not there. */
  Optional<YamlNode> node(String key) {
    return fields.node(key).filter(node -> !isNothing(node));
  }

  Optional<YamlNode> required(String key, Clause meaning) {
    return fields.required(key, meaning);
  }

  Optional<String> text(String key) {
    return node(key).flatMap(node -> text(node, key));
  }

  Optional<String> text(YamlNode node, String key) {
    return fields.text(node, key);
  }

  /** A text, or a list of texts. */
  List<String> texts(String key) {
    return node(key).map(node -> texts(node, key)).orElse(List.of());
  }

  /** A text, or a list of texts. */
  List<String> texts(YamlNode node, String key) {
    return node instanceof Sequence
        ? List.copyOf(fields.texts(node, key).keySet())
        : text(node, key).map(List::of).orElse(List.of());
  }

  /** The elements of a list. */
  List<YamlNode> list(YamlNode node, String key) {
    return fields.list(node, key).orElse(List.of());
  }

  Optional<Integer> whole(String key, int min, Argument expected) {
    return node(key).flatMap(node -> whole(node, key, min, expected));
  }

  Optional<Integer> whole(YamlNode node, String key, int min, Argument expected) {
    return number(node, key, expected, value -> value >= min && value <= Integer.MAX_VALUE)
        .flatMap(text -> parse(text, key, node, expected, Integer::valueOf));
  }

  Optional<Long> wholeLong(String key, Argument expected) {
    return node(key)
        .flatMap(
            node ->
                number(node, key, expected, value -> true)
                    .flatMap(text -> parse(text, key, node, expected, Long::valueOf)));
  }

  Optional<Double> decimal(String key, Argument expected, DoublePredicate fits) {
    return node(key).flatMap(node -> decimal(node, key, expected, fits));
  }

  Optional<Double> decimal(YamlNode node, String key, Argument expected, DoublePredicate fits) {
    return number(node, key, expected, fits)
        .flatMap(text -> parse(text, key, node, expected, Double::valueOf));
  }

  Optional<Boolean> flag(String key) {
    return node(key).isPresent() ? Optional.of(fields.flag(key)) : Optional.empty();
  }

  /** One of some words; a word may be a blank, such as a tab. */
  <T> Optional<T> choice(String key, Map<String, T> choices) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Argument expected =
        Clause.ONE_OF.with(
            choices.keySet().stream().filter(word -> !word.isBlank()).sorted().toList());
    if (!(node.get() instanceof Scalar scalar)) {
      wrongType(node.get(), key, expected);
      return Optional.empty();
    }
    Optional<T> chosen = Optional.ofNullable(choices.get(scalar.text()));
    if (chosen.isEmpty()) {
      badValue(key, expected, scalar.text());
    }
    return chosen;
  }

  Optional<LocalDate> day(String key) {
    Optional<String> text = text(key);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeException e) {
      badValue(key, Clause.A_DAY, text.orElse(""));
      return Optional.empty();
    }
  }

  void badValue(String key, Argument expected, Object value) {
    out.add(DiagnosticCode.BAD_VALUE, place(key), key, expected, value);
  }

  void badValue(YamlNode node, String key, Argument expected, Object value) {
    out.add(DiagnosticCode.BAD_VALUE, place(node), key, expected, value);
  }

  void wrongType(YamlNode node, String key, Argument expected) {
    fields.wrongType(node, key, expected);
  }

  /** Reports keys that exclude each other. */
  void exclusive(String key, String other) {
    if (node(key).isPresent() && node(other).isPresent()) {
      out.add(DiagnosticCode.EXCLUSIVE_KEYS, place(key), key, other);
    }
  }

  Place place(String key) {
    return fields.place(key);
  }

  Place place(YamlNode node) {
    return Place.at(file, node.line(), node.column());
  }

  Diagnostics out() {
    return out;
  }

  /** Whether there is no value: an empty one, {@code null}, or YAML's {@code ~}. */
  static boolean isNothing(YamlNode node) {
    return node instanceof Scalar scalar
        && (scalar.type() == ScalarType.NOTHING || scalar.text().equals("~"));
  }

  static boolean isNumber(YamlNode node) {
    return node instanceof Scalar scalar && scalar.type() == ScalarType.NUMBER;
  }

  private Optional<String> number(
      YamlNode node, String key, Argument expected, DoublePredicate fits) {
    if (!(node instanceof Scalar scalar) || scalar.type() != ScalarType.NUMBER) {
      wrongType(node, key, expected);
      return Optional.empty();
    }
    Optional<Double> value = parse(scalar.text(), key, node, expected, Double::valueOf);
    if (value.isPresent() && !fits.test(value.get())) {
      out.add(DiagnosticCode.BAD_NUMBER, place(node), key, expected, scalar.text());
      return Optional.empty();
    }
    return value.map(v -> scalar.text());
  }

  private <T> Optional<T> parse(
      String text, String key, YamlNode node, Argument expected, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (NumberFormatException e) {
      out.add(DiagnosticCode.BAD_NUMBER, place(node), key, expected, text);
      return Optional.empty();
    }
  }
}
