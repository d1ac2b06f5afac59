package io.github.locus.cli;

import io.github.locus.analysis.StudyOptions;
import io.github.locus.diagnostic.Clause;
import io.github.locus.instrument.Instrument;
import io.github.locus.plan.Basis;
import io.github.locus.plan.DesignBasis;
import io.github.locus.plan.NotPlannableException;
import io.github.locus.plan.ResultBasis;
import io.github.locus.result.Result;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is planned from: a result, or a design in words of {@code simulate}. */
final class PlanSource {
  private static final String TURNOVER = "--turnover";

  @Parameters(
      arity = "0..1",
      paramLabel = "RESULT",
      description = "A result.json; - is standard input. Without it a design is stated.")
  Optional<String> result = Optional.empty();

  @Mixin DesignFlags design = new DesignFlags();
  @Mixin GroupFlag group = new GroupFlag();
  @Mixin LanguageFlag language = new LanguageFlag();

  @Option(
      names = "--instrument",
      paramLabel = "ID|FILE",
      description = "Questionnaire of a stated design. Default: ${DEFAULT-VALUE}.")
  String instrument = "locus-12";

  @Spec(Spec.Target.MIXEE)
  @org.jspecify.annotations.Nullable
  CommandSpec command;

  /**
   * What is planned from.
   *
   * @param basis what is taken to be true
   * @param words the words of the plan: of the language that is stated, else of the result
   */
  record Stated(Basis basis, Words words) {}

  /**
   * The basis that was asked for.
   *
   * @param terminal gives standard input
   * @param messages where to tell what is wrong with a questionnaire
   * @return the basis, and the words of the plan
   *
   * @throws IOException if the result cannot be read
   * @throws CommandFailure if nothing, both, or something that cannot be planned from was named
   */
  Stated basis(Terminal terminal, Messages messages) throws IOException {
    List<String> stated = stated();
    if (result.isEmpty()) {
      if (stated.isEmpty()) {
        throw CommandFailure.usage(Clause.NOTHING_TO_PLAN);
      }
      return ofDesign(messages);
    }
    stated.stream()
        .filter(option -> !option.equals(TURNOVER))
        .findFirst()
        .ifPresent(
            option -> {
              throw CommandFailure.usage(Clause.DESIGN_BESIDE_RESULT.with(option));
            });
    Result read = ResultFile.read(result.get(), group, terminal);
    try {
      Words words = language.of(read.options().language());
      return new Stated(ResultBasis.of(read, turnover()), words);
    } catch (NotPlannableException e) {
      throw new CommandFailure(ExitCode.INPUT_ERRORS, Clause.IN_FILE.with(result.get(), e.why()));
    }
  }

  private OptionalDouble turnover() {
    return design.turnover.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  private Stated ofDesign(Messages messages) {
    Words words = language.of(Words.BASE);
    Instrument asked = InstrumentFlag.load(instrument, messages);
    try {
      return new Stated(
          DesignBasis.of(
              design.design(asked),
              asked,
              StudyOptions.DEFAULT_ASSURANCE,
              group.minimum(Optional.empty()),
              turnover()),
          words);
    } catch (NotPlannableException e) {
      throw CommandFailure.usage(e.why());
    }
  }

  /** Options of the command line that state a design. */
  private List<String> stated() {
    if (command == null) {
      return List.of();
    }
    return command.commandLine().getParseResult().matchedOptions().stream()
        .filter(option -> option.userObject() instanceof java.lang.reflect.Field)
        .filter(PlanSource::statesDesign)
        .map(OptionSpec::longestName)
        .toList();
  }

  private static boolean statesDesign(OptionSpec option) {
    return option.userObject() instanceof java.lang.reflect.Field field
        && (field.getDeclaringClass() == DesignFlags.class
            || field.getDeclaringClass() == PlanSource.class);
  }
}
