package io.github.locus.wording;

import io.github.locus.result.EvidencePlan;
import io.github.locus.result.Note;
import io.github.locus.result.PlannedDesign;
import io.github.locus.result.SimulatedFigure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A plan in sentences.
 *
 * @param words the words of the language
 * @param plan what to say
 */
public record PlanSentences(Words words, EvidencePlan plan) {
  /**
   * What follows from the figures.
   *
   * @return sentences
   */
  public List<String> advice() {
    return plan.advice().stream().map(this::advice).toList();
  }

  /**
   * What the figures rest on.
   *
   * @return sentences
   */
  public List<String> notes() {
    return plan.notes().stream().map(this::note).toList();
  }

  private String advice(Note note) {
    return switch (note.code()) {
      case "nothing" -> nothing(note);
      case "enough" -> words.say("plan.enough", "level", level(), "share", share(now().settled()));
      case "perhaps-enough" ->
          words.say(
              "plan.perhaps-enough",
              "level",
              level(),
              "share",
              share(now().settled()),
              "enough",
              enough());
      case "present" ->
          words.say(
              "plan.present",
              "level",
              level(),
              "share",
              share(now().settled()),
              "right",
              share(now().right()));
      case "first-step.none" -> words.say("plan.first-step.none", "steps", listed(note.names()));
      case "second-step" ->
          words.say(
              "plan.second-step", "steps", listed(note.names()), "second", listed(note.others()));
      case "first-step.best" ->
          note.names().size() == 1
              ? words.say("plan.first-step.only", "steps", listed(note.names()))
              : words.say(
                  "plan.first-step.best",
                  "step",
                  words.name("step", note.names().get(0)),
                  "steps",
                  listed(note.names()));
      case "first-step.alike" -> words.say("plan.first-step.alike", "steps", listed(note.names()));
      case "first-step.less" -> words.say("plan.first-step.less", "steps", listed(note.names()));
      case "first-step.unclear" ->
          words.say("plan.first-step.unclear", "steps", listed(note.names()));
      case "smallest" ->
          words.say(
              "plan.smallest",
              "enough",
              enough(),
              "design",
              described(design(note)),
              "share",
              share(design(note).settled()));
      case "none" -> words.say("plan.none", "enough", enough());
      case "none.clearly" -> words.say("plan.none.clearly", "enough", enough());
      case "none.best" ->
          words.say(
              "plan.none.best",
              "enough",
              enough(),
              "design",
              described(design(note)),
              "share",
              share(design(note).settled()));
      case "none.clearly.best" ->
          words.say(
              "plan.none.clearly.best",
              "enough",
              enough(),
              "design",
              described(design(note)),
              "share",
              share(design(note).settled()));
      case "one-leader" -> words.say("plan.one-leader", "functions", words.list(note.names()));
      case "one-leader.unit" ->
          words.say("plan.one-leader.unit", "functions", words.list(note.names()));
      case "one-leader.units" ->
          words.say("plan.one-leader.units", "functions", words.list(note.names()));
      default -> note.code(); // of a later version
    };
  }

  private String nothing(Note note) {
    String chance = chance();
    return note.names().isEmpty()
        ? words.say("plan.nothing", "chance", chance)
        : words.say("plan.nothing.for", "chance", chance, "function", note.names().get(0));
  }

  private String note(Note note) {
    return switch (note.code()) {
      case "figures" -> words.say("plan.note.figures", "level", level());
      case "simulated" ->
          words.say(
              "plan.note.simulated", "n", words.numbers().whole(plan.options().organisations()));
      case "at-hand" ->
          words.say("plan.note.at-hand", "function", note.names().get(0), "chance", chance());
      case "turnover" ->
          words.say(
              "plan.note.turnover", "share", words.numbers().percent(plan.options().turnover()));
      case "drawn" -> words.say("plan.note.drawn");
      case "mark" -> words.say("plan.note.mark", "mark", words.say("mark.internal"));
      case "left-out" -> words.say("plan.note.left-out", "functions", words.list(note.names()));
      case "spread" -> words.say("plan.note.spread");
      case "ratings" ->
          words.say("plan.note.ratings", "n", words.numbers().whole(note.number().orElse(0)));
      case "place" -> words.say("plan.note.place");
      case "dimensions" -> words.say("plan.note.dimensions", "function", note.names().get(0));
      case "stated" -> words.say("plan.note.stated");
      default -> note.code(); // of a later version
    };
  }

  /**
   * All sentences for the JSON form.
   *
   * @return by the JSON pointer at which they stand
   */
  public Map<String, String> byPointer() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < plan.designs().size(); i++) {
      texts.put("/designs/" + i + "/label", words.name("design", plan.designs().get(i).id()));
    }
    for (int i = 0; i < plan.advice().size(); i++) {
      texts.put("/advice/" + i + "/text", advice(plan.advice().get(i)));
    }
    for (int i = 0; i < plan.notes().size(); i++) {
      texts.put("/notes/" + i + "/text", note(plan.notes().get(i)));
    }
    return texts;
  }

  private PlannedDesign now() {
    return plan.designs().get(0);
  }

  private PlannedDesign design(Note note) {
    return design(note.names().get(0));
  }

  private PlannedDesign design(String id) {
    return plan.designs().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
  }

  /** P(best) that settles. */
  private String level() {
    return words.numbers().percent(plan.options().settledFrom());
  }

  private String enough() {
    return words.numbers().percent(plan.options().enough());
  }

  /** P(best) of the choice in the result that is planned from. */
  private String chance() {
    return words.numbers().probability(plan.basis().pBest().orElse(0.0));
  }

  private String listed(List<String> ids) {
    return ids.stream()
        .map(
            id -> {
              SimulatedFigure gain = design(id).settledGain().orElse(new SimulatedFigure(0, 0));
              return words.say(
                  "plan.gain",
                  "step",
                  words.name("step", id),
                  "points",
                  points(gain.mean()) + " " + margin(gain));
            })
        .collect(Collectors.joining(", "));
  }

  private String described(PlannedDesign design) {
    return words.say(
        "plan.described",
        "step",
        words.name("step", design.id()),
        "questionnaires",
        words.numbers().whole(design.questionnaires()),
        "units",
        words.numbers().whole(design.units()),
        "respondents",
        words.numbers().whole(design.respondents()),
        "waves",
        words.numbers().whole(design.waves()));
  }

  private String share(SimulatedFigure figure) {
    return words.numbers().percent(figure.mean()) + " " + margin(figure);
  }

  private String points(double share) {
    String text = words.numbers().number(100 * share, 0);
    return text.startsWith("−") || text.equals("0") ? text : "+" + text;
  }

  /** In points of per cent, rounded up. */
  private String margin(SimulatedFigure figure) {
    return "±" + words.numbers().number(Math.ceil(100 * figure.margin()), 0);
  }
}
