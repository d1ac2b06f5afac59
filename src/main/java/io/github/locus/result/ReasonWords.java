package io.github.locus.result;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words for why a figure is not there, in one language: the end of a sentence, without its full stop. */
public final class ReasonWords {
  private static final String MARK = "mark.internal";
  private static final String BUNDLE = "io.github.locus.result.reasons";

  private final ResourceBundle bundle;
  private final int minimum;

  private ReasonWords(ResourceBundle bundle, int minimum) {
    this.bundle = bundle;
    this.minimum = minimum;
  }

  /**
   * The words of a language.
   *
   * @param language language tag; one without words of its own gets English
   * @param minimum smallest group that is shown
   * @return its words
   */
  public static ReasonWords of(String language, int minimum) {
    // never the machine's own language: the same options must give the same bytes everywhere
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new ReasonWords(
        ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language), noFallback), minimum);
  }

  /**
   * The words of a result's language and minimum.
   *
   * @param result the result
   * @return its words
   */
  public static ReasonWords of(Result result) {
    return of(result.options().language(), result.options().minGroup());
  }

  /**
   * What stands on everything that is made of a result.
   *
   * @param options the result's options
   * @return empty where it may be released
   */
  public Optional<String> mark(AnalysisOptions options) {
    return options.internal() ? Optional.of(bundle.getString(MARK)) : Optional.empty();
  }

  /**
   * The same of a result, in its language.
   *
   * @param result the result
   * @return empty where it may be released
   */
  public static Optional<String> mark(Result result) {
    return of(result).mark(result.options());
  }

  /**
   * Why a figure is not there.
   *
   * @param reason the reason
   * @return such as {@code fewer than 5 persons}
   */
  public String of(Reason reason) {
    return bundle.getString(reason.code()).replace("{minimum}", String.valueOf(minimum));
  }

  /**
   * Why a figure is not there.
   *
   * @param figure a figure
   * @return empty where it is
   */
  public String of(Shown<?> figure) {
    return figure.reason().map(this::of).orElse("");
  }
}
