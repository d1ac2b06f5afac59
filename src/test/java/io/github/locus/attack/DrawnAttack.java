package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.analysis.UnprotectedAnalysis;
import io.github.locus.attack.PublishedStatements.GroupMean;
import io.github.locus.cli.CommandRun;
import io.github.locus.compare.Subtraction;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.protection.Unprotected;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Result;
import io.github.locus.survey.Survey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalStateException;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who knows a drawn organization's roster, sites and headcounts and who rated what, takes in what one run of the
 * program wrote, or several, and wants an answer.
 */
final class DrawnAttack {
  private final Path folder;
  private final DrawnOrganization organization;
  private final int minimum;
  private final Survey survey;
  private final double[] truth;
  private final int items;
  private final List<Statement> statements = new ArrayList<>();
  private final List<GroupMean> means = new ArrayList<>();
  private final List<String> found = new ArrayList<>();
  private final List<Result> released = new ArrayList<>();
  private int misread;

  /**
   * @param folder an empty folder of this attack
   * @param minimum the smallest group of all runs
   */
  DrawnAttack(Path folder, DrawnOrganization organization, int minimum) throws IOException {
    this.folder = folder;
    this.organization = organization;
    this.minimum = minimum;
    survey = read(organization);
    truth = PublishedStatements.truth(Unprotected.ofEvery(survey), survey.ratings().size());
    items = survey.instrument().items().size();
  }

  private Survey read(DrawnOrganization of) throws IOException {
    return UnprotectedAnalysis.survey(
        write("survey.csv", of.survey()),
        write("roster.csv", of.roster()),
        write("drawn.yaml", of.instrument()));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /**
   * Takes in what the program writes, in every format: what the others print stands in the result.
   *
   * @return whether the survey was accepted
   */
  boolean everyFormat() throws IOException {
    read(organization);
    Path out = folder.resolve("out");
    CommandRun run =
        CommandRun.of(
            "analyze",
            folder.resolve("survey.csv").toString(),
            "--roster",
            folder.resolve("roster.csv").toString(),
            "--instrument",
            folder.resolve("drawn.yaml").toString(),
            "--min-group",
            String.valueOf(organization.minimum()),
            "--force",
            "--out",
            out.toString(),
            "--deliverables",
            "html,md,json,tables,charts-svg,xlsx,pdf,docx,pptx");
    assertThat(run.exit()).as(run.err()).isIn(0, 3);
    if (run.exit() == 3) {
      return false;
    }
    ProtectedSurvey closed = Protection.protect(survey, ProtectionRules.of(organization.minimum()));
    String result = Files.readString(out.resolve("result.json"));
    take(ResultReader.tree(result), closed, survey);
    counts(result);
    PrintedEverywhere.of(out, run.out().replace(out.toString(), "")).forEach(found::add);
    return true;
  }

  /**
   * Takes in the figures that the program would publish, without ranking and verdict, which state nothing that this
   * attacker reads: so thousands of organizations can be gone through.
   *
   * @param of the organization or what was seen of it in another run
   * @return whether the survey was accepted
   */
  boolean figures(DrawnOrganization of, double threshold) throws IOException {
    Optional<Result> told = told(of, threshold);
    if (told.isPresent()) {
      take(of, told.get());
      released.add(told.get());
    }
    return told.isPresent();
  }

  /** Takes in the whole result, with grids of weights. */
  boolean whole() throws IOException {
    read(organization);
    ProtectedSurvey closed = Protection.protect(survey, ProtectionRules.of(organization.minimum()));
    Set<Integer> persons = new HashSet<>();
    for (int r = 0; r < survey.ratings().size(); r++) {
      persons.add(person(r));
    }
    if (persons.size() < organization.minimum()) {
      return false;
    }
    take(organization, UnprotectedAnalysis.published(survey, closed, organization.minimum()));
    return true;
  }

  /** The same of a later run, unless it is refused beside an earlier one, as by {@code --previous}. */
  void figuresBeside(DrawnOrganization of, double threshold) throws IOException {
    Optional<Result> told = told(of, threshold);
    if (told.isPresent()
        && released.stream().allMatch(r -> Subtraction.of(r, told.get(), 0).isEmpty())) {
      take(of, told.get());
    }
  }

  private Optional<Result> told(DrawnOrganization of, double threshold) throws IOException {
    Survey seen = read(of);
    long persons =
        IntStream.range(0, seen.ratings().size())
            .map(r -> seen.responses().respondent(seen.ratings().response(r)))
            .distinct()
            .count();
    return persons < of.minimum()
        ? Optional.empty()
        : Optional.of(
            UnprotectedAnalysis.publishedFigures(
                seen,
                Protection.protect(seen, ProtectionRules.of(of.minimum())),
                of.minimum(),
                threshold));
  }

  private void take(DrawnOrganization of, Result told) throws IOException {
    Survey seen = read(of);
    String json = text(told);
    take(ResultReader.tree(json), Protection.protect(seen, ProtectionRules.of(of.minimum())), seen);
    counts(json);
  }

  private static String text(Result result) {
    return new String(JsonForm.write(result), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Takes in what the program would say without protection. */
  boolean open() throws IOException {
    read(organization);
    JsonNode result =
        ResultReader.tree(
            new String(
                JsonForm.write(
                    UnprotectedAnalysis.figures(
                        folder.resolve("survey.csv"),
                        folder.resolve("roster.csv"),
                        folder.resolve("drawn.yaml"))),
                java.nio.charset.StandardCharsets.UTF_8));
    take(result, Unprotected.of(survey), survey);
    return true;
  }

  private void take(JsonNode result, ProtectedSurvey seen, Survey of) {
    found.addAll(CodesAttack.on(result, seen, minimum).known());
    PublishedStatements published = new PublishedStatements(result, seen, of.ratings().size());
    misread += published.misread();
    int[] places = places(of);
    for (Statement s : published.statements()) {
      double[] row = new double[truth.length];
      for (int i = 0; i < s.coefficients().length; i++) {
        if (s.coefficients()[i] != 0) {
          row[places[i / items] * items + i % items] = s.coefficients()[i];
        }
      }
      statements.add(new Statement(row, s.value(), s.halfWidth(), s.source()));
    }
    for (GroupMean mean : published.means()) {
      boolean[] given = new boolean[survey.ratings().size()];
      for (int r = 0; r < mean.members().length; r++) {
        given[places[seen.ratings().given(r)]] |= mean.members()[r];
      }
      means.add(new GroupMean(mean.value(), given, mean.dimension(), mean.item()));
    }
  }

  /** Where the ratings of another survey stand in the whole one: it lacks waves at the end alone. */
  private int[] places(Survey of) {
    int[] places =
        IntStream.range(0, survey.ratings().size())
            .filter(r -> of.waves().contains(survey.waves().get(survey.wave(r))))
            .toArray();
    assertThat(places).hasSize(of.ratings().size());
    for (int r = 0; r < places.length; r++) {
      for (int i = 0; i < items; i++) {
        assertThat(of.ratings().option(i, r)).isEqualTo(survey.ratings().option(i, places[r]));
      }
    }
    return places;
  }

  /** Numbers of persons behind figures, and what shares of nominations leave of the rest. */
  private void counts(String result) {
    persons(ResultReader.tree(result));
    for (Nominations.Rest rest : new Nominations(result).insiders()) {
      if (isFew(rest.persons())) {
        found.add("own people of " + rest.function() + " as " + rest.persons() + " nominations");
      } else if (isAllOfFew(rest)) {
        found.add("nomination of all own people of " + rest.function());
      }
    }
    for (Nominations.Rest rest : new Nominations(result).saysOneAlone()) {
      if (isFew(rest.persons())) {
        found.add("nominations of " + rest.persons() + " who make one alone");
      } else if (isAllOfFew(rest)) {
        found.add("nomination of all who make one alone, " + rest.function());
      }
    }
  }

  private boolean isAllOfFew(Nominations.Rest rest) {
    return rest.persons() > 0
        && rest.pinned()
        && rest.most() == rest.persons()
        && rest.persons() < 2 * minimum;
  }

  private boolean isFew(int persons) {
    return persons > 0 && persons < minimum;
  }

  private void persons(JsonNode node) {
    // a file that was read has its rows, which are nobody's answers
    if (!node.has("headerRows")) {
      node.path("persons")
          .forEach(
              n -> {
                if (isFew(n.asInt())) {
                  found.add("a figure of " + n.asInt());
                }
              });
    }
    node.forEach(this::persons);
  }

  /**
   * What came of it.
   *
   * @param found what was pinned or counted though nobody may
   * @param least what is left unknown of the answer that is known best, in variances of an answer
   * @param claimed whether the guess of that answer is right
   * @param meanOfClaimed whether the best published mean would have been
   * @param drawn whether the guess of an answer drawn by lot is right
   * @param meanOfDrawn whether the best published mean would have been
   * @param statements equations
   * @param misread figures that were taken for something else
   */
  record Outcome(
      List<String> found,
      double least,
      boolean claimed,
      boolean meanOfClaimed,
      boolean drawn,
      boolean meanOfDrawn,
      int statements,
      int misread) {}

  Outcome outcome(Random random) {
    double[] prior = new double[truth.length];
    for (int i = 0; i < prior.length; i++) {
      prior[i] = priorOf(i);
    }
    Guesses guesses = new Guesses(prior, statements);
    assertThat(guesses.solved()).isTrue();
    int[] known = IntStream.range(0, truth.length).filter(i -> !Double.isNaN(truth[i])).toArray();
    Map<List<Double>, Double> remaining = new HashMap<>();
    double least = Double.POSITIVE_INFINITY;
    List<Integer> best = new ArrayList<>();
    for (int i : known) {
      int answer = i;
      List<Double> column =
          statements.stream().map(s -> Math.rint(1e9 * s.coefficients()[answer])).toList();
      double left = remaining.computeIfAbsent(column, c -> guesses.remaining(new int[] {answer}));
      if (left < least - 1e-9) {
        best.clear();
        least = left;
      }
      if (left < least + 1e-9) {
        best.add(i);
      }
      if (sure(left) && right(guesses.guess(new int[] {i}), i)) {
        found.add("answer " + describe(i) + " with " + left + " left");
      }
    }
    groups(guesses);
    wholeNumbers();
    unanimous();
    int claim = best.get(random.nextInt(best.size()));
    int lot = known[random.nextInt(known.length)];
    return new Outcome(
        List.copyOf(found),
        least,
        right(guesses.guess(new int[] {claim}), claim),
        right(bestMean(claim), claim),
        right(guesses.guess(new int[] {lot}), lot),
        right(bestMean(lot), lot),
        statements.size(),
        misread);
  }

  private double step() {
    return 100.0 / (organization.points() - 1);
  }

  private boolean sure(double remaining) {
    return Math.sqrt(remaining) * Attack.SPREAD < step() / 6;
  }

  private boolean right(double guess, int answer) {
    return Math.abs(guess - truth[answer]) < step() / 2;
  }

  private String describe(int answer) {
    int r = answer / items;
    return survey.functions().get(survey.ratings().function(r)).name()
        + " "
        + survey.units().get(survey.ratings().unit(r))
        + " "
        + survey.waves().get(survey.wave(r))
        + " item "
        + answer % items;
  }

  private int dimensionOf(int item) {
    return survey.instrument().dimensions().indexOf(survey.instrument().dimension(item));
  }

  private boolean about(GroupMean mean, int answer) {
    int item = answer % items;
    boolean capability =
        survey.instrument().capabilities().contains(survey.instrument().dimension(item));
    boolean what =
        mean.item() >= 0
            ? mean.item() == item
            : mean.dimension() >= 0 ? mean.dimension() == dimensionOf(item) : capability;
    return what && mean.members()[answer / items];
  }

  /** What one would guess before anything else: the mean of the dimension or item, or the middle. */
  private double priorOf(int answer) {
    return means.stream()
        .filter(m -> m.dimension() >= 0 && about(m, answer))
        .mapToDouble(GroupMean::value)
        .findFirst()
        .orElseGet(
            () ->
                means.stream()
                    .filter(m -> about(m, answer))
                    .mapToDouble(GroupMean::value)
                    .findFirst()
                    .orElse(50));
  }

  /** The published mean of a group with that person in it that comes nearest. */
  private double bestMean(int answer) {
    return means.stream()
        .filter(m -> about(m, answer))
        .mapToDouble(GroupMean::value)
        .boxed()
        .min(java.util.Comparator.comparingDouble(v -> Math.abs(v - truth[answer])))
        .orElse(50.0);
  }

  /** Groups of fewer persons than the minimum that a design makes: cells, own people and others, who rate as much. */
  private void groups(Guesses guesses) {
    Map<Integer, Integer> ratings = new HashMap<>();
    for (int r = 0; r < survey.ratings().size(); r++) {
      ratings.merge(person(r), 1, Integer::sum);
    }
    Map<List<Object>, Set<Integer>> groups = new LinkedHashMap<>();
    for (int r = 0; r < survey.ratings().size(); r++) {
      List<Object> cell =
          List.of(survey.ratings().function(r), survey.ratings().unit(r), survey.wave(r));
      int own = survey.responses().ownFunction(survey.ratings().response(r));
      for (Object part :
          List.of("all", own == survey.ratings().function(r), ratings.getOrDefault(person(r), 0))) {
        groups.computeIfAbsent(List.of(cell, part), g -> new HashSet<>()).add(r);
      }
    }
    Set<Set<Integer>> small = new HashSet<>(groups.values());
    small.removeIf(g -> g.size() < 2 || g.size() >= minimum);
    for (Set<Integer> group : small) {
      for (int item = 0; item < items; item++) {
        int of = item;
        int[] answers =
            group.stream()
                .mapToInt(r -> r * items + of)
                .filter(i -> !Double.isNaN(truth[i]))
                .toArray();
        if (answers.length > 1) {
          double mean = Arrays.stream(answers).mapToDouble(i -> truth[i]).average().orElseThrow();
          double off = Math.abs(guesses.guess(answers) - mean) * answers.length;
          if (sure(guesses.remaining(answers)) && off < step() / 2) {
            found.add(answers.length + " answers such as " + describe(answers[0]));
          }
        }
      }
    }
  }

  private int person(int rating) {
    return survey.responses().respondent(survey.ratings().response(rating));
  }

  /** Sums of few answers to one item, as whole numbers and by linear programs. */
  private void wholeNumbers() {
    // of twice the minimum it is told that all are alike
    List<Statement> telling = statements.stream().filter(s -> isSmall(s) || !isAtAnEnd(s)).toList();
    for (int item = 0; item < items; item++) {
      AnswerSums sums = AnswerSums.of(telling, items, item);
      if (sums.smallest() >= minimum) {
        continue;
      }
      for (IntegerSearch.Found few :
          new IntegerSearch(sums, minimum, organization.points()).found()) {
        if (few.answers().stream().noneMatch(i -> Double.isNaN(truth[i]))) {
          found.add(
              "whole numbers of "
                  + few.answers().size()
                  + " such as "
                  + describe(few.answers().get(0)));
        }
      }
      int least =
          IntStream.range(0, sums.groups().size())
              .boxed()
              .min(java.util.Comparator.comparingInt(g -> sums.groups().get(g).size()))
              .orElseThrow();
      if (sums.groups().size() <= 40 && bounded(sums, least)) {
        found.add("bounds of " + describe(sums.groups().get(least).get(0)));
      }
    }
  }

  /** Whether linear programs leave less than a step between answers; statements that contradict each other bound nothing. */
  private boolean bounded(AnswerSums sums, int group) {
    try {
      return new LinearBounds(sums).width(group) * sums.groups().get(group).size() < step();
    } catch (MathIllegalStateException contradictory) {
      return false;
    }
  }

  private static boolean isAtAnEnd(Statement s) {
    double most = 100 * Arrays.stream(s.coefficients()).sum();
    return Arrays.stream(s.coefficients()).allMatch(c -> c >= 0)
        && (s.value() - s.halfWidth() < 1e-9 || s.value() + s.halfWidth() > most - 1e-9);
  }

  private boolean isSmall(Statement statement) {
    return IntStream.range(0, truth.length)
            .filter(i -> statement.coefficients()[i] != 0)
            .map(i -> person(i / items))
            .distinct()
            .count()
        < 2L * minimum;
  }

  /** Means at an end of the scale of a small group: everybody in it gave the one answer. Of twice the minimum they are told. */
  private void unanimous() {
    for (Statement s : statements) {
      if (isSmall(s) && s.halfWidth() < 1 && isAtAnEnd(s)) {
        found.add("all alike in " + s.source());
      }
    }
  }
}
