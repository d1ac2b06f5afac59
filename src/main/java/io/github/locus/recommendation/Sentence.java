package io.github.locus.recommendation;

import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.Borders;
import io.github.locus.result.Component;
import io.github.locus.result.Estimate;
import io.github.locus.result.FigureReference;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Quantity;
import io.github.locus.result.Result;
import io.github.locus.result.ResultPath;
import io.github.locus.result.Shown;
import io.github.locus.result.Statement;
import io.github.locus.result.VerdictKind;
import io.github.locus.result.VerdictVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence in the making: what it is about, what it names and which figures it has, each by its way through the
 * result. The words come last, and from elsewhere.
 */
final class Sentence {
  private final String code;
  private final Optional<String> variant;
  private Optional<String> function = Optional.empty();
  private Optional<String> other = Optional.empty();
  private List<String> functions = List.of();
  private List<String> dimensions = List.of();
  private List<String> waves = List.of();
  private Optional<String> leader = Optional.empty();
  private Optional<VerdictKind> verdict = Optional.empty();
  private final List<FigureReference> figures = new ArrayList<>();

  private Sentence(String code, Optional<String> variant) {
    this.code = code;
    this.variant = variant;
  }

  /**
   * Starts a sentence.
   *
   * @param key key of its text, {@code group.code} or {@code group.code.variant}
   */
  static Sentence of(String key) {
    String[] parts = key.split("\\.", 3);
    return new Sentence(parts[1], parts.length > 2 ? Optional.of(parts[2]) : Optional.empty());
  }

  /** A sentence about a function. */
  static Sentence about(String key, RatedFunction subject) {
    return of(key).on(subject);
  }

  Sentence on(RatedFunction subject) {
    return on(subject.name());
  }

  Sentence on(String name) {
    function = Optional.of(name);
    return this;
  }

  /** A sentence about a function beside another one. */
  static Sentence about(String key, RatedFunction subject, RatedFunction beside) {
    return about(key, subject).beside(beside.name());
  }

  /** The verdict that there would be in place of the one that is given. */
  Sentence verdict(VerdictVariant other) {
    verdict = Optional.of(other.kind());
    return functions(other.functions());
  }

  Sentence beside(String name) {
    other = Optional.of(name);
    return this;
  }

  Sentence functions(List<String> names) {
    functions = names;
    return this;
  }

  Sentence dimension(String id) {
    return dimensions(List.of(id));
  }

  Sentence dimensions(List<String> ids) {
    dimensions = ids;
    return this;
  }

  Sentence waves(List<String> names) {
    waves = names;
    return this;
  }

  Sentence leader(String coded) {
    leader = Optional.of(coded);
    return this;
  }

  Sentence figure(String place, Quantity quantity, ResultPath<? extends Number> path) {
    figures.add(new FigureReference(place, path.pointer(), quantity));
    return this;
  }

  /** The level that counts as ready. */
  Sentence threshold() {
    return figure(
        "threshold",
        Quantity.SET_LEVEL,
        ResultPath.start().to(Result::options).to(AnalysisOptions::threshold));
  }

  /** The level that a dimension is surely below where it is a gap. */
  Sentence farBelow() {
    return figure(
        "farBelow",
        Quantity.SET_LEVEL,
        ResultPath.start().to(Result::borders).to(Borders::farBelow));
  }

  /** The share of new leaders that should reach the repeatable level. */
  Sentence assurance() {
    return figure(
        "assurance",
        Quantity.SHARE,
        ResultPath.start().to(Result::options).to(AnalysisOptions::assurance));
  }

  /** The fewest persons that a figure may be about. */
  Sentence minimum() {
    return figure(
        "minimum",
        Quantity.COUNT,
        ResultPath.start().to(Result::options).to(AnalysisOptions::minGroup));
  }

  /** A level of the function that the sentence is about, without its interval. */
  Sentence mean(Component<FunctionResult, Shown<Estimate>> lens) {
    return figure(lens.name(), Quantity.POINTS, own().shown(lens).to(Estimate::mean));
  }

  /**
   * The low end of a level's interval, which is what may be promised: a function that is chosen for being best has a mean
   * that is too high (by 3 points in simulated organisations of 6 units).
   */
  Sentence atLeast(Component<FunctionResult, Shown<Estimate>> lens) {
    return figure(lens.name() + "Low", Quantity.POINTS, own().shown(lens).to(Estimate::low));
  }

  /** A level of the function that the sentence is about. */
  Sentence level(Component<FunctionResult, Shown<Estimate>> lens) {
    return level("", own(), lens);
  }

  /** A level of the other function, without its interval. */
  Sentence otherMean(Component<FunctionResult, Shown<Estimate>> lens) {
    return figure("other." + lens.name(), Quantity.POINTS, others().shown(lens).to(Estimate::mean));
  }

  /** A level of the other function. */
  Sentence otherLevel(Component<FunctionResult, Shown<Estimate>> lens) {
    return level("other.", others(), lens);
  }

  private Sentence level(
      String prefix,
      ResultPath<FunctionResult> of,
      Component<FunctionResult, Shown<Estimate>> lens) {
    return estimate(prefix + lens.name(), Quantity.POINTS, of.shown(lens));
  }

  /** An estimate with its interval. */
  Sentence estimate(String place, Quantity quantity, ResultPath<Estimate> estimate) {
    return figure(place, quantity, estimate.to(Estimate::mean))
        .figure(place + "Low", quantity, estimate.to(Estimate::low))
        .figure(place + "High", quantity, estimate.to(Estimate::high));
  }

  /** A chance of the function that the sentence is about. */
  Sentence chance(Component<FunctionResult, Shown<Double>> chance) {
    return figure(chance.name(), Quantity.PROBABILITY, own().shown(chance));
  }

  /** A chance of the other function. */
  Sentence otherChance(Component<FunctionResult, Shown<Double>> chance) {
    return figure("other." + chance.name(), Quantity.PROBABILITY, others().shown(chance));
  }

  /** What people report of the function that the sentence is about. */
  Sentence reported() {
    return figure(
        "reported",
        Quantity.POINTS,
        own().shown(FunctionResult::reportedRepeatability).to(Estimate::mean));
  }

  /** The way to the function that the sentence is about. */
  ResultPath<FunctionResult> own() {
    return ResultPath.start().to(Result::functions, function.orElseThrow());
  }

  private ResultPath<FunctionResult> others() {
    return ResultPath.start().to(Result::functions, other.orElseThrow());
  }

  Statement end() {
    return new Statement(
        code, variant, function, other, functions, dimensions, waves, leader, verdict, figures);
  }
}
