package io.github.locus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** One sentence for every value of an option that is not taken: what was found and what is due. */
final class WordsDue {
  private WordsDue() {}

  /**
   * The sentence.
   *
   * @param option name of the option, or label of the argument
   * @param found what the user typed
   * @param due what is taken
   * @return such as {@code --min-group: found 'two', a whole number of at least 3 is due}
   */
  static String line(String option, String found, String due) {
    return option + ": found '" + found + "', " + due + " is due";
  }

  /**
   * The sentence for a value that the parser could not convert.
   *
   * @param failure what the parser threw
   * @return the sentence, empty where the failure is of another kind
   */
  static Optional<String> line(ParameterException failure) {
    ArgSpec argument = failure.getArgSpec();
    String found = failure.getValue();
    if (argument == null
        || found == null
        || !(failure.getCause() instanceof TypeConversionException conversion)) {
      return Optional.empty();
    }
    String name =
        argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    String due =
        words(argument).map(WordsDue::list).orElse(String.valueOf(conversion.getMessage()));
    return Optional.of(line(name, found, due));
  }

  /** The words that an argument takes, as the help has them; empty where it takes others too. */
  private static Optional<List<String>> words(ArgSpec argument) {
    List<String> words = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(words::add);
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /**
   * A constant as it is typed.
   *
   * @param constant an enum constant
   * @return lower case, with hyphens
   */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Words to choose from.
   *
   * @param words one or more
   * @return such as {@code text, json or csv}
   */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
