package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.instrument.Instrument;
import io.github.locus.simulate.FieldDesign;
import io.github.locus.simulate.FunctionDesign;
import io.github.locus.simulate.NoiseDesign;
import io.github.locus.simulate.OrganisationDesign;
import io.github.locus.simulate.Story;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a simulated organisation is like: a story, and what differs from it. */
final class DesignFlags {
  private static final double OWN_SHARE = 0.15;

  @Option(
      names = "--story",
      paramLabel = "NAME",
      description =
          "Start from repeatable-lnd, astute-it-leader, too-close or three-waves."
              + " Default: ${DEFAULT-VALUE}.")
  String story = Story.REPEATABLE_LND.id();

  @Option(
      names = "--function",
      paramLabel = "NAME:MEAN:SD",
      description =
          "A function with its level under an average leader and the standard deviation between"
              + " its leaders, POMP points; repeat for each. LD stands for L&D. Replaces the story's"
              + " functions.")
  List<String> functions = List.of();

  @Option(
      names = "--units",
      converter = TypedNumber.Count.class,
      paramLabel = "N",
      description = "Number of units.")
  Optional<Integer> units = Optional.empty();

  @Option(
      names = "--respondents",
      converter = TypedNumber.Count.class,
      paramLabel = "N",
      description = "Respondents per unit and wave.")
  Optional<Integer> respondents = Optional.empty();

  @Option(
      names = "--waves",
      converter = TypedNumber.Count.class,
      paramLabel = "N",
      description = "Number of survey rounds.")
  Optional<Integer> waves = Optional.empty();

  @Option(
      names = "--turnover",
      converter = TypedNumber.Share.class,
      paramLabel = "SHARE",
      description = "Chance that a leader is new in the next wave.")
  Optional<Double> turnover = Optional.empty();

  @Option(
      names = "--shared-leaders",
      converter = TypedNumber.Share.class,
      paramLabel = "SHARE",
      description = "Chance that a unit has the leader of the unit before it.")
  Optional<Double> sharedLeaders = Optional.empty();

  @Option(
      names = "--crossing",
      converter = TypedNumber.SomeShare.class,
      paramLabel = "SHARE",
      description = "Chance that a respondent rates a function.")
  Optional<Double> crossing = Optional.empty();

  @Option(
      names = "--climate",
      converter = TypedNumber.Deviation.class,
      paramLabel = "POINTS",
      description = "SD of what a unit's people give to every function.")
  Optional<Double> climate = Optional.empty();

  @Option(
      names = "--place",
      converter = TypedNumber.Deviation.class,
      paramLabel = "POINTS",
      description = "SD of what stays in a unit when leaders move.")
  Optional<Double> place = Optional.empty();

  @Option(
      names = "--shock",
      converter = TypedNumber.Deviation.class,
      paramLabel = "POINTS",
      description = "SD of what a function in a unit has in one wave alone.")
  Optional<Double> shock = Optional.empty();

  @Option(
      names = "--leniency",
      converter = TypedNumber.Deviation.class,
      paramLabel = "POINTS",
      description = "SD between respondents.")
  Optional<Double> leniency = Optional.empty();

  @Option(
      names = "--residual",
      converter = TypedNumber.Deviation.class,
      paramLabel = "POINTS",
      description = "SD between ratings.")
  Optional<Double> residual = Optional.empty();

  @Option(
      names = "--self-inflation",
      converter = TypedNumber.Points.class,
      paramLabel = "POINTS",
      description = "What people add to their own function.")
  Optional<Double> selfInflation = Optional.empty();

  @Option(
      names = "--missing",
      converter = TypedNumber.ShareBelowOne.class,
      paramLabel = "SHARE",
      description = "Share of answers left out.")
  Optional<Double> missing = Optional.empty();

  @Option(
      names = "--straight-lining",
      converter = TypedNumber.Share.class,
      paramLabel = "SHARE",
      description = "Share of respondents who give one answer throughout.")
  Optional<Double> straightLining = Optional.empty();

  /**
   * The organisation that was asked for.
   *
   * @param instrument the questionnaire, which says what functions there are
   * @return its design
   * @throws CommandFailure if a value is out of range or the story is not known
   */
  OrganisationDesign design(Instrument instrument) {
    OrganisationDesign start =
        Story.of(story)
            .orElseThrow(
                () ->
                    CommandFailure.usage(
                        "--story", story, Stream.of(Story.values()).map(Story::id).toList()))
            .design();
    return new OrganisationDesign(
        functions(start, TypedFunction.of(instrument)), field(start.field()), noise(start.noise()));
  }

  private List<FunctionDesign> functions(OrganisationDesign start, TypedFunction typed) {
    List<FunctionDesign> stated = functions.stream().map(text -> function(text, typed)).toList();
    if (stated.stream().map(FunctionDesign::name).distinct().count() < stated.size()) {
      throw CommandFailure.usage(Clause.FUNCTIONS_TWICE.with("--function"));
    }
    return stated.isEmpty() ? start.functions() : stated;
  }

  /** The name may hold colons: the last two separate the figures. */
  private static FunctionDesign function(String text, TypedFunction typed) {
    int second = text.lastIndexOf(':');
    int first = second < 0 ? -1 : text.lastIndexOf(':', second - 1);
    if (first < 1) {
      throw CommandFailure.usage(WordsDue.line("--function", text, Clause.DESIGNED_FUNCTION));
    }
    try {
      return FunctionDesign.of(
          typed.require("--function", text.substring(0, first)),
          new TypedNumber.Level().convert(text.substring(first + 1, second)),
          new TypedNumber.Deviation().convert(text.substring(second + 1)),
          OWN_SHARE);
    } catch (TypeConversionException e) {
      throw CommandFailure.usage(WordsDue.line("--function", text, Clause.DESIGNED_FUNCTION));
    }
  }

  private FieldDesign field(FieldDesign start) {
    return new FieldDesign(
        units.orElse(start.units()),
        respondents.orElse(start.respondents()),
        waves.orElse(start.waves()),
        turnover.orElse(start.turnover()),
        sharedLeaders.orElse(start.sharedLeaders()),
        crossing.orElse(start.crossing()));
  }

  private NoiseDesign noise(NoiseDesign start) {
    return new NoiseDesign(
        climate.orElse(start.climateSd()),
        place.orElse(start.placeSd()),
        shock.orElse(start.shockSd()),
        leniency.orElse(start.respondentSd()),
        residual.orElse(start.residualSd()),
        start.itemSd(),
        selfInflation.orElse(start.selfInflation()),
        missing.orElse(start.missing()),
        straightLining.orElse(start.straightLining()));
  }
}
