package io.github.locus.cli;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.LongNames;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the parser did not understand, in words that are ours and so have a language. */
final class UsageWords {
  /** What the parser's own words repeat of the command line, and its end. */
  private static final Pattern TYPED =
      Pattern.compile("('[^']{" + LongNames.LONGEST + "})[^']+(?=')");

  private UsageWords() {}

  /** What stands where a path is due is none. */
  static final class NoPath extends ParameterException {
    private static final long serialVersionUID = 1L;

    private final Clause why;

    /**
     * Says where.
     *
     * @param command the command
     * @param argument where it stands
     * @param found what stands there
     * @param why what is wrong with it, of an option
     */
    NoPath(CommandLine command, ArgSpec argument, String found, Clause why) {
      super(command, why.toString(), argument, found);
      this.why = why;
    }
  }

  /**
   * What is wrong with a command line.
   *
   * @param failure what the parser threw
   * @param args the command line
   * @return one line; the parser's own words where the failure is of no kind that is known here
   */
  static Argument of(ParameterException failure, List<String> args) {
    return WordsDue.line(failure).orElseGet(() -> other(failure, args));
  }

  private static Argument other(ParameterException failure, List<String> args) {
    if (failure instanceof NoPath none) {
      return none.why.with(WordsDue.name(none.getArgSpec()));
    }
    if (failure instanceof UnmatchedArgumentException unmatched) {
      Clause clause =
          unmatched.isUnknownOption() ? Clause.UNKNOWN_OPTION : Clause.TOO_MANY_ARGUMENTS;
      return clause.with(
          unmatched.getUnmatched().stream().map(LongNames::inPath).toList(),
          hint(unmatched.getSuggestions()));
    }
    if (failure instanceof OverwrittenOptionException twice) {
      return Clause.OPTION_TWICE.with(WordsDue.name(twice.getOverwritten()));
    }
    if (failure instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), args);
    }
    return Argument.of(TYPED.matcher(String.valueOf(failure.getMessage())).replaceAll("$1…"));
  }

  private static Argument hint(List<String> similar) {
    return similar.isEmpty() ? Argument.none() : Clause.PERHAPS_MEANT.with(WordsDue.list(similar));
  }

  /** An option that stands there lacks its value; one that does not is missing itself. */
  private static Argument missing(List<ArgSpec> missing, List<String> args) {
    if (missing.size() == 1
        && missing.get(0) instanceof OptionSpec option
        && List.of(option.names()).stream().anyMatch(args::contains)) {
      return Clause.OPTION_WITHOUT_VALUE.with(option.longestName(), option.paramLabel());
    }
    return Clause.ARGUMENTS_MISSING.with(missing.stream().map(WordsDue::name).toList());
  }
}
