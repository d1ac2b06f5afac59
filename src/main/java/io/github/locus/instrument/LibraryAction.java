package io.github.locus.instrument;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What to do against a weakness.
 *
 * @param text what to do; the name of a function in braces, {@code {IT}}, stands for what the organisation calls it
 * @param horizon by when its effect is due, days, 1 or more
 * @param effort what it takes
 * @param owner function that answers for it; empty where it is the one that is weak
 */
public record LibraryAction(
    LocalizedText text,
    Optional<Integer> horizon,
    Optional<Effort> effort,
    Optional<String> owner) {
  private static final Pattern FUNCTION = Pattern.compile("\\{([^{}]+)\\}");

  /** What an action takes. */
  public enum Effort {
    /** Hours of a few people. */
    LOW,
    /** Days of several people. */
    MEDIUM,
    /** A project with a budget. */
    HIGH
  }

  /**
   * The same in the words of an organisation.
   *
   * @param names the organisation's own name of a function by the name that is declared
   * @return a copy whose owner has its own name, and so have the functions in its text
   */
  LibraryAction named(Map<String, String> names) {
    return new LibraryAction(
        text.changed(sentence -> withFunctions(sentence, name -> "{" + own(name, names) + "}")),
        horizon,
        effort,
        owner.map(name -> own(name, names)));
  }

  private static String own(String name, Map<String, String> names) {
    return names.getOrDefault(name, name);
  }

  /**
   * What to do, as it is read.
   *
   * @param language a language tag
   * @return the sentence, its functions by their names
   */
  public String in(String language) {
    return withFunctions(text.in(language), name -> name);
  }

  /**
   * The functions that the text names.
   *
   * @return what stands in braces, in all languages
   */
  public Set<String> functions() {
    return text.byLanguage().values().stream()
        .flatMap(sentence -> FUNCTION.matcher(sentence).results())
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String withFunctions(String sentence, UnaryOperator<String> change) {
    return FUNCTION
        .matcher(sentence)
        .replaceAll(found -> Matcher.quoteReplacement(change.apply(found.group(1))));
  }

  /**
   * The same among other functions.
   *
   * @param rated names of the functions that there are
   * @return a copy; without its owner where that is none of them
   */
  LibraryAction among(Collection<String> rated) {
    return new LibraryAction(text, horizon, effort, owner.filter(rated::contains));
  }

  /**
   * A text without further particulars.
   *
   * @param text what to do
   * @return an action that leaves the rest to the rules
   */
  public static LibraryAction of(LocalizedText text) {
    return new LibraryAction(text, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
