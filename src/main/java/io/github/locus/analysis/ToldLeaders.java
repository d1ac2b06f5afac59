package io.github.locus.analysis;

import io.github.locus.diagnostic.ContactData;
import io.github.locus.protection.CodeCover;
import io.github.locus.protection.CodeCover.Trait;
import io.github.locus.protection.CodedLeader;
import io.github.locus.recommendation.StatusRule;
import io.github.locus.result.Estimate;
import io.github.locus.result.Figures;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Shown;
import io.github.locus.separation.FunctionLevels;
import io.github.locus.separation.Post;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The leaders of one function of whom something is told: by name, and under codes that do not tell whose they are. */
final class ToldLeaders {
  /** Steps of a probability of a coded leader; where levels are told in coarser steps than a point there is none. */
  private static final double CHANCE_STEPS = 20;

  private static final double COARSE_CHANCE_STEPS = 10;

  private static final double SAME = 1e-9;

  private final Computation computed;
  private final AlikeGroups alike;
  private final Codes codes;
  private final Figures figures;
  private final int function;

  /** By index in the function's leaders. */
  private final Map<Integer, Row> named = new LinkedHashMap<>();

  private final Map<Integer, Row> coded = new LinkedHashMap<>();

  /** Empty where no code may be told, or none is there to be told. */
  private final Optional<CodeCover> cover;

  /**
   * A current leader who may be shown.
   *
   * @param index in the function's leaders
   * @param persons who rated the leader in the latest wave
   * @param traits what is told and what is held against the roster
   * @param posterior the figures
   */
  private record Row(
      int index, int persons, CodedLeader traits, FunctionPosterior.OfLeader posterior) {}

  private ToldLeaders(
      Computation computed, AlikeGroups alike, Codes codes, Figures figures, int function) {
    this.computed = computed;
    this.alike = alike;
    this.codes = codes;
    this.figures = figures;
    this.function = function;
    computed.posterior(function).ifPresent(this::read);
    cover =
        isInternal()
            ? Optional.empty()
            : CodeCover.of(
                coded.values().stream().map(Row::traits).toList(),
                computed.figures(function).map(f -> f.chances().readyShare()).orElse(0.0),
                StatusRule.SOMEWHERE_SHARE);
    if (cover.isEmpty() && !isInternal()) {
      coded.clear();
    }
  }

  /**
   * The leaders of every function, in the order of the functions.
   *
   * @param computed the computation
   * @param alike small groups that nearly all scored alike
   * @param codes what leaders are called
   * @param figures the maker of figures, which sets how finely traits are told
   */
  static List<ToldLeaders> ofEach(
      Computation computed, AlikeGroups alike, Codes codes, Figures figures) {
    return IntStream.range(0, computed.functions())
        .mapToObj(function -> new ToldLeaders(computed, alike, codes, figures, function))
        .toList();
  }

  /** An internal result has all codes and all digits; rules have all digits, but for a release no more codes than it. */
  private boolean isInternal() {
    return computed.options().fullPrecision();
  }

  private void read(FunctionPosterior posterior) {
    FunctionFigures told = computed.figures(function).orElseThrow();
    FunctionLevels levels = told.lenses().levels();
    OptionalInt best =
        told.showcase().isPresent() ? told.lenses().bestLeader() : OptionalInt.empty();
    for (int i = 0; i < levels.currentLeaders().length; i++) {
      int index = levels.currentLeaders()[i];
      if (levels.shown(i)) {
        Row row = row(levels, index, posterior.leaders().get(i), best);
        if (isNamed(row)) {
          named.put(index, row);
        } else if (isInternal() || alike.leader(function, index).isEmpty()) {
          coded.put(index, row);
        }
      }
    }
  }

  private Row row(
      FunctionLevels levels, int index, FunctionPosterior.OfLeader posterior, OptionalInt best) {
    int persons = computed.counts().ofLeaderNow(function, index);
    double held = levels.shareOf(index);
    return new Row(
        index,
        persons,
        new CodedLeader(
            levels.unitsOf(index),
            figures.precision().band(persons).from(),
            share(held),
            held,
            alone(levels, index),
            posterior.effect().mean(),
            posterior.reaches() >= StatusRule.YES,
            best.isPresent() && best.getAsInt() == index),
        posterior);
  }

  private static double alone(FunctionLevels levels, int leader) {
    return levels.posts().stream()
        .filter(post -> post.leader() == leader)
        .mapToDouble(Post::share)
        .sum();
  }

  private boolean isNamed(Row row) {
    return computed.options().nameLeaders()
        && !figures.precision().isNameless(row.persons())
        && name(row).isPresent();
  }

  /** A roster may have an address or a telephone number instead of a name, which are never told. */
  private Optional<String> name(Row row) {
    return computed
        .frame()
        .leaders(function)
        .get(row.index())
        .toldName()
        .filter(told -> !ContactData.isIn(told));
  }

  /** A share as it is told: of the function's headcount, or of its units, which are counted beside it. */
  double share(double held) {
    return computed.frame().equalShares(function)
        ? figures.precision().fineShare(held)
        : figures.precision().coarseShare(held);
  }

  private String code(int leader) {
    return codes.leader(function, leader);
  }

  /** Whether something is told of a leader. */
  boolean tells(int leader) {
    return named.containsKey(leader) || coded.containsKey(leader);
  }

  /** The code of a leader of whom something is told that says nothing of units, persons or shares. */
  Shown<String> code(int leader, int persons) {
    return tells(leader)
        ? figures.whole(code(leader), persons)
        : Shown.withheld(Reason.TELLS_WHOSE);
  }

  /** The code of a leader of whom something is told that grows with the share that is led. */
  Shown<String> codeByShare(int leader, int persons) {
    return isOpen(leader) || allHoldAlike()
        ? code(leader, persons)
        : Shown.withheld(Reason.TELLS_WHOSE);
  }

  private boolean allHoldAlike() {
    FunctionLevels levels = computed.figures(function).orElseThrow().lenses().levels();
    DoubleSummaryStatistics held =
        Arrays.stream(levels.currentLeaders()).mapToDouble(levels::shareOf).summaryStatistics();
    return held.getMax() - held.getMin() < SAME;
  }

  /** Persons behind what is told of a leader: those who rated whoever is known by name, else as many as behind any. */
  int persons(int leader) {
    int persons = computed.counts().ofLeaderNow(function, leader);
    Row row = coded.get(leader);
    return isOpen(leader)
        ? persons
        : row == null ? Math.min(persons, figures.precision().minimum()) : fewest(row);
  }

  /** Whether a leader is known by name, or codes may tell whose they are. */
  boolean isOpen(int leader) {
    return isInternal() || named.containsKey(leader);
  }

  /** Whether the share that ready leaders hold may stand beside the rows. */
  boolean tellsReadyShare() {
    return figures.precision().full()
        || coded.isEmpty()
        || cover.map(CodeCover::readyShare).orElse(true);
  }

  /** In which steps coded leaders are told. */
  Shown<Double> step(int persons) {
    return isInternal() || coded.isEmpty() && !named.isEmpty()
        ? figures.whole(0.0, persons)
        : cover
            .map(c -> figures.whole(c.step(), persons))
            .orElseGet(() -> Shown.withheld(Reason.TELLS_WHOSE));
  }

  /** Who is named stands in the order of the units first led, which tells nothing; the others below, by their codes. */
  List<LeaderResult> table() {
    List<LeaderResult> table = new ArrayList<>();
    named.values().forEach(row -> table.add(open(row, name(row))));
    coded.values().stream()
        .map(row -> isInternal() ? open(row, Optional.empty()) : covered(row, cover.orElseThrow()))
        .sorted(Comparator.comparing(LeaderResult::code, Codes.ORDER))
        .forEach(table::add);
    return table;
  }

  private LeaderResult open(Row row, Optional<String> name) {
    int persons = row.persons();
    Optional<Reason> allAlike = alike.leader(function, row.index());
    return new LeaderResult(
        code(row.index()),
        name,
        Optional.of(row.traits().units()),
        figures.band(persons),
        figures.whole(row.traits().told(), persons),
        figures.unlessAlike(allAlike, () -> figures.level(row.posterior().effect(), persons)),
        figures.unlessAlike(allAlike, () -> figures.level(row.posterior().level(), persons)),
        figures.unlessAlike(allAlike, () -> figures.share(row.posterior().reaches(), persons)));
  }

  private LeaderResult covered(Row row, CodeCover cover) {
    int persons = fewest(row);
    double effect = cover.told(row.posterior().effect().mean());
    double average = row.posterior().level().mean() - row.posterior().effect().mean();
    return new LeaderResult(
        code(row.index()),
        Optional.empty(),
        cover.traits().contains(Trait.UNITS) ? Optional.of(row.traits().units()) : Optional.empty(),
        told(Trait.PERSONS, () -> figures.band(row.persons())),
        told(Trait.SHARE, () -> figures.whole(row.traits().told(), persons)),
        figures.level(around(effect, row, FunctionPosterior.OfLeader::effect), persons),
        figures.level(
            around(
                figures.precision().level(average) + effect,
                row,
                FunctionPosterior.OfLeader::level),
            persons),
        chance(row, cover, persons));
  }

  private <T> Shown<T> told(Trait trait, Supplier<Shown<T>> figure) {
    return cover.orElseThrow().traits().contains(trait)
        ? figure.get()
        : Shown.withheld(Reason.TELLS_WHOSE);
  }

  /** As wide as that of the leader of the same traits who is known least well: how wide each is tells how many rated. */
  private Estimate around(
      double told, Row row, Function<FunctionPosterior.OfLeader, Estimate> figure) {
    ToDoubleFunction<Estimate> reach = e -> Math.max(e.mean() - e.low(), e.high() - e.mean());
    double widest =
        alike(row).map(Row::posterior).map(figure).mapToDouble(reach).max().orElseThrow();
    double half = Math.ceil(10 * widest) / 10;
    return new Estimate(told, told - half, told + half);
  }

  private Shown<Double> chance(Row row, CodeCover cover, int persons) {
    if (cover.step() > 1) {
      return Shown.withheld(Reason.TELLS_WHOSE);
    }
    double steps = cover.fine() ? CHANCE_STEPS : COARSE_CHANCE_STEPS;
    return figures.whole(Math.rint(row.posterior().reaches() * steps) / steps, persons);
  }

  private int fewest(Row row) {
    return isInternal() ? row.persons() : alike(row).mapToInt(Row::persons).min().orElseThrow();
  }

  private Stream<Row> alike(Row row) {
    List<Double> traits = traits(row);
    return coded.values().stream().filter(other -> traits(other).equals(traits));
  }

  private List<Double> traits(Row row) {
    return cover.orElseThrow().traits(row.traits());
  }
}
