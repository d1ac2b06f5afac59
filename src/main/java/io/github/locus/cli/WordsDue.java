package io.github.locus.cli;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
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
  /** What may follow an option that needs no value, and an equals sign. */
  private static final List<String> SWITCH = List.of("true", "false");

  private WordsDue() {}

  /** A value that is not taken; thrown where the parser converts it. */
  static final class NotTaken extends TypeConversionException {
    private static final long serialVersionUID = 1L;

    private final transient Argument due;

    /**
     * Says what is taken.
     *
     * @param due such as a whole number of at least 3
     */
    NotTaken(Argument due) {
      super(due.toString());
      this.due = due;
    }
  }

  /**
   * The sentence.
   *
   * @param option name of the option, or label of the argument
   * @param found what the user typed
   * @param due what is taken
   * @return such as {@code --min-group: found 'two', a whole number of at least 3 is due}
   */
  static Argument line(String option, String found, Argument due) {
    return Clause.DUE.with(option, found, due, Argument.none());
  }

  /**
   * The sentence for a value that the parser could not convert.
   *
   * @param failure what the parser threw
   * @return the sentence, empty where the failure is of another kind
   */
  static Optional<Argument> line(ParameterException failure) {
    ArgSpec argument = failure.getArgSpec();
    String found = failure.getValue();
    if (argument == null
        || found == null
        || !(failure.getCause() instanceof TypeConversionException conversion)) {
      return Optional.empty();
    }
    Argument due = words(argument).map(WordsDue::list).orElseGet(() -> due(conversion));
    return Optional.of(line(name(argument), found, due));
  }

  private static Argument due(TypeConversionException conversion) {
    return conversion instanceof NotTaken own
        ? own.due
        : Argument.of(String.valueOf(conversion.getMessage()));
  }

  /**
   * What the user calls an argument.
   *
   * @param argument an option or a parameter
   * @return such as {@code --min-group} or {@code SURVEY}
   */
  static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** The words that an argument takes, as the help has them; empty where it takes others too. */
  private static Optional<List<String>> words(ArgSpec argument) {
    List<String> words = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(words::add);
    }
    if (words.isEmpty() && argument.typeInfo().isBoolean()) {
      return Optional.of(SWITCH);
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
  static Argument list(List<?> words) {
    int last = words.size() - 1;
    return last == 0
        ? Argument.of(words.get(0))
        : Clause.OR_LAST.with(words.subList(0, last), words.get(last));
  }
}
