package io.github.locus.result;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Trouble and its remedy.
 *
 * @param code stable name
 * @param severity how bad it is
 * @param function function that it is about, where it is about one
 * @param other function that it is held against
 * @param remark what reading the input told, in the language of the options where there are words of it
 * @param translations the same in each language in which it was told, by language tag
 * @param value measured value
 * @param bound what it is held against
 */
@Told(name = "message", is = "what, and what to do, in the language of the options")
public record Finding(
    String code,
    Severity severity,
    Optional<String> function,
    Optional<String> other,
    Optional<String> remark,
    Map<String, String> translations,
    @Within(Range.MEASURE) Optional<Double> value,
    @Within(Range.MEASURE) Optional<Double> bound) {
  public Finding {
    translations = Ordered.copy(new TreeMap<>(translations));
  }

  /** How bad a finding is. */
  public enum Severity implements Code {
    /** The figures are to be read with it in mind. */
    WARNING,
    /** Worth knowing. */
    NOTE
  }

  /** Code: nobody says who leads. */
  public static final String LEADERS_UNKNOWN = "leaders-unknown";

  /** Code: the model's variance between leaders lies outside what changes of leader showed. */
  public static final String SPREAD_OUTSIDE = "spread-outside-succession";

  /** Code: other units took part in a wave, which moved a function's level. */
  public static final String COMPOSITION = "composition-changed";

  /** Code: items of a dimension hardly hang together. */
  public static final String UNRELIABLE = "unreliable-dimensions";

  /** Code: many ratings give one answer throughout. */
  public static final String STRAIGHT_LINED = "straight-lined";

  /** Code: the sampler did not settle. */
  public static final String NOT_CONVERGED = "sampler-not-converged";

  /**
   * A finding of which its code says all.
   *
   * @param code stable name
   * @param severity how bad it is
   * @return the finding
   */
  public static Finding of(String code, Severity severity) {
    return new Finding(
        code,
        severity,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The same about a function.
   *
   * @param name the function
   * @return a copy
   */
  public Finding about(String name) {
    return new Finding(
        code, severity, Optional.of(name), other, remark, translations, value, bound);
  }

  /**
   * The same against another function.
   *
   * @param name the other function
   * @return a copy
   */
  public Finding against(String name) {
    return new Finding(
        code, severity, function, Optional.of(name), remark, translations, value, bound);
  }

  /**
   * The same with what was measured and what it is held against.
   *
   * @param measured the value
   * @param limit the bound
   * @return a copy
   */
  public Finding measured(double measured, double limit) {
    return new Finding(
        code,
        severity,
        function,
        other,
        remark,
        translations,
        Optional.of(measured),
        Optional.of(limit));
  }

  /**
   * The same in words that are given, for {@link #translated} to choose from.
   *
   * @param texts what, and what to do, by language tag
   * @return a copy
   */
  public Finding remarking(Map<String, String> texts) {
    return new Finding(code, severity, function, other, remark, texts, value, bound);
  }

  /**
   * The same for readers of a language.
   *
   * @param language language tag
   * @return a copy whose remark is in it; the same where the remark was not made in it
   */
  public Finding translated(String language) {
    Optional<String> text = Optional.ofNullable(translations.get(language));
    return new Finding(
        code, severity, function, other, text.or(() -> remark), translations, value, bound);
  }
}
