package io.github.locus.simulate;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.statistics.RandomStreams;
import io.github.locus.statistics.StandardNormal;
import io.github.locus.survey.Assignment;
import io.github.locus.survey.LeaderSource;
import io.github.locus.survey.Roster;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Draws an organisation whose people give readiness scores straight from the mixed model, y = μ + δ
 * self + r + climate + leader + place + shock + ε: no items, no rounding to options, no ends of the scale.
 * Much quicker than answers, and true to what a fitted model says of an organisation.
 *
 * <p>More respondents, units or waves of the same streams are added to those there were: the
 * organisation, and what the first of its people say, stay the same.
 *
 * @param design the organisation; of its noise only what scores have, see {@link
 *     NoiseDesign#ofScores}
 * @param headcounts headcount of the units, recycled; where empty 40 to 400 people are drawn
 * @param assurance share of new leaders that should reach {@code repeatable}
 */
public record ScoreSimulator(OrganisationDesign design, List<Double> headcounts, double assurance) {
  private static final double PEOPLE = 100_000;

  public ScoreSimulator {
    headcounts = List.copyOf(headcounts);
  }

  /**
   * @param streams randomness; the same streams give the same organisation
   * @return scores and truth
   */
  public ScoredOrganisation simulate(RandomStreams streams) {
    Organisation organisation = new Organisation(design, streams);
    long[] people = people(organisation);
    Scores scores = new Scores(organisation, streams);
    List<Double> today = new ArrayList<>();
    List<Double> repeatable = new ArrayList<>();
    for (int f = 0; f < design.functions().size(); f++) {
      FunctionDesign function = design.functions().get(f);
      double average = 0;
      double led = 0;
      double shock = 0;
      double all = 0;
      int last = design.field().waves() - 1;
      for (int v = 0; v < people.length; v++) {
        average += people[v] * organisation.place(f, v, last);
        led += people[v] * organisation.effect(f, organisation.leader(f, v, last));
        shock += people[v] * organisation.shock(f, v, last);
        all += people[v];
      }
      today.add((average + led + shock) / all);
      repeatable.add(average / all + function.leaderSd() * StandardNormal.quantile(1 - assurance));
    }
    return new ScoredOrganisation(
        survey(organisation, scores, people), scores.values(), today, repeatable);
  }

  private long[] people(Organisation organisation) {
    long[] people = new long[design.field().units()];
    for (int v = 0; v < people.length; v++) {
      people[v] =
          headcounts.isEmpty()
              ? organisation.headcount(v)
              : Math.max(1, Math.round(PEOPLE * headcounts.get(v % headcounts.size())));
    }
    return people;
  }

  private Survey survey(Organisation organisation, Scores scores, long[] people) {
    FieldDesign field = design.field();
    Map<UnitCell, Assignment> assignments = new TreeMap<>();
    for (int f = 0; f < design.functions().size(); f++) {
      for (int v = 0; v < field.units(); v++) {
        for (int t = 0; t < field.waves(); t++) {
          assignments.put(
              new UnitCell(f, v, t),
              new Assignment(
                  Optional.of(organisation.leaderName(f, organisation.leader(f, v, t))),
                  Optional.of(people[v]),
                  Optional.empty()));
        }
      }
    }
    Instrument instrument = instrument();
    return new Survey(
        instrument,
        instrument.functions(),
        IntStream.range(0, field.units()).mapToObj(v -> "U" + v).toList(),
        IntStream.rangeClosed(1, field.waves()).mapToObj(String::valueOf).toList(),
        scores.responses(),
        scores.ratings(),
        new Roster(LeaderSource.ROSTER, assignments));
  }

  /** One dimension with one item, which nobody reads. */
  private Instrument instrument() {
    SurveyItem item = new SurveyItem("readiness_1", LocalizedText.english("Readiness"), false);
    return new Instrument(
        "scores",
        "1",
        List.of("en"),
        design.functions().stream().map(f -> new OrgFunction(f.name())).toList(),
        List.of(
            new Dimension(
                "readiness",
                DimensionRole.CAPABILITY,
                1,
                LocalizedText.english("Readiness"),
                ResponseScale.of(1, 5),
                List.of(item))),
        List.of(),
        Map.of());
  }
}
