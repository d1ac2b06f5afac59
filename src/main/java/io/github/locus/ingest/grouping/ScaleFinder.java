package io.github.locus.ingest.grouping;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.column.AbsentAnswers;
import io.github.locus.ingest.column.AskedOfEach;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.ColumnShape;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.column.Legend;
import io.github.locus.ingest.column.NotRatings;
import io.github.locus.ingest.column.Rankings;
import io.github.locus.ingest.column.SharedPoints;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.scale.ScaleResolver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the columns of an export that share a response scale, by what the columns are called and
 * hold. Checkboxes, ranks, free text, times, counts and filter questions are left out.
 */
public final class ScaleFinder {
  private static final int MOST_SPELLINGS = 40;
  private static final int LONGEST_LABEL = 80;
  private static final int FEWEST_POINTS = 4;
  private static final int FEWEST_WORDS = 3;

  /** Different words that stand beside more numbers than a scale has labels. */
  private static final int MOST_WORDS = 6;

  /** Numbers may be any from 0 to 100. */
  private static final Predicate<String> NUMBER =
      Pattern.compile("[+-]?\\d{1,4}([.,]0+)?").asMatchPredicate();

  private final AbsentAnswers absent;
  private final ScaleResolver resolver;
  private final ExpandedScales expanded;
  private final ScaleDescriber describer;
  private final Aggregates aggregates;

  /**
   * A finder.
   *
   * @param catalogue known labels
   */
  public ScaleFinder(LabelCatalogue catalogue) {
    this(catalogue, Legend.NONE);
  }

  /**
   * A finder for a file that says beside its answers what they mean.
   *
   * @param catalogue known labels
   * @param legend what it says
   */
  public ScaleFinder(LabelCatalogue catalogue, Legend legend) {
    this.resolver = new ScaleResolver(catalogue);
    this.expanded = new ExpandedScales(resolver);
    this.aggregates = new Aggregates(resolver);
    this.describer = new ScaleDescriber(catalogue, resolver, legend);
    this.absent = new AbsentAnswers(catalogue, legend);
  }

  /**
   * Finds scales.
   *
   * @param profiles the questions of a file, in file order
   * @return scales of two columns or more, and why the other columns are on none; rare answers of a
   *     scale whose order is not known are not among its labels
   */
  public ScaleFindings find(List<ColumnProfile> profiles) {
    return find(profiles, Map.of());
  }

  /**
   * Finds scales among questions of which some are known to say again what others say.
   *
   * @param profiles the questions of a file, in file order
   * @param derived why some are no ratings, by the place of the column, where nothing else says so
   * @return as of {@link #find(List)}
   */
  public ScaleFindings find(List<ColumnProfile> profiles, Map<Integer, ExclusionReason> derived) {
    List<ColumnProfile> options = new ArrayList<>();
    List<ColumnShape> shapes = new ArrayList<>();
    List<ColumnShape> named = new ArrayList<>();
    Map<Integer, ExclusionReason> reasons = new HashMap<>();
    Set<Integer> ranks = Rankings.find(profiles);
    Set<Integer> counts = aggregates.find(profiles);
    Set<Integer> shared = SharedPoints.find(profiles);
    AbsentAnswers here = absent.in(profiles);
    List<ColumnProfile> asked = new ArrayList<>();
    profiles.forEach(p -> (p.column().option().isEmpty() ? asked : options).add(p));
    for (Judged judged : Abreast.map(asked, profile -> Judged.of(shape(profile, here)))) {
      int place = judged.shape().column().index();
      Optional<ExclusionReason> reason =
          counts.contains(place)
              ? Optional.of(ExclusionReason.AGGREGATE)
              : ranks.contains(place)
                  ? Optional.of(ExclusionReason.RANKS)
                  : shared.contains(place)
                      ? Optional.of(ExclusionReason.SHARED_POINTS)
                      : Optional.ofNullable(derived.get(place)).or(judged::reason);
      reason.ifPresent(why -> reasons.put(place, why));
      if (reason.isEmpty()) {
        shapes.add(judged.shape());
      } else if (reason.equals(judged.reason()) && judged.byWordAlone()) {
        named.add(judged.shape());
      }
    }
    List<ColumnShape> ofEach = AskedOfEach.among(shapes, named);
    if (!ofEach.isEmpty()) {
      ofEach.forEach(shape -> reasons.remove(shape.column().index()));
      shapes.addAll(ofEach);
      shapes.sort(Comparator.comparingInt(shape -> shape.column().index()));
    }
    List<FoundScale> found = new ArrayList<>(expanded.find(options));
    List<FoundScale> alone = new ArrayList<>();
    List<ColumnGroup> groups = new ShapeGroups(resolver).group(shapes);
    List<ScaleVerdict> verdicts = Abreast.map(groups, group -> describer.describe(group.columns()));
    for (int g = 0; g < groups.size(); g++) {
      ColumnGroup group = groups.get(g);
      ScaleVerdict verdict = verdicts.get(g);
      boolean doubtful = group.doubtful() && !describer.statesRange(group.columns());
      if (verdict instanceof ScaleVerdict.Rated rated) {
        found.add(doubtful ? rated.scale().asLikely(group.reach()) : rated.scale());
      } else if (verdict instanceof ScaleVerdict.Alone single) {
        (doubtful ? found : alone)
            .add(doubtful ? single.scale().asLikely(group.reach()) : single.scale());
      } else if (verdict instanceof ScaleVerdict.NotRated not) {
        group.columns().forEach(shape -> reasons.put(shape.column().index(), not.reason()));
      }
    }
    found.addAll(amongRated(alone, found, statements(shapes)));
    return findings(profiles, found, reasons);
  }

  /**
   * Numbers with ratings on both sides are likely ratings as well, on a scale of their own; and
   * those below a statement that follows rated statements, or goes before them.
   */
  private static List<FoundScale> amongRated(
      List<FoundScale> alone, List<FoundScale> found, Set<Integer> statements) {
    Set<Integer> rated = new HashSet<>();
    for (FoundScale scale : found) {
      if (scale.lowest().isPresent()) {
        scale.columns().stream()
            .filter(column -> column.row().isEmpty())
            .forEach(column -> rated.add(column.index()));
      }
    }
    return alone.stream()
        .filter(scale -> scale.lowest().isPresent())
        .filter(
            scale -> {
              int at = scale.columns().get(0).index();
              boolean before = rated.contains(at - 1);
              boolean after = rated.contains(at + 1);
              boolean statement =
                  statements.contains(at)
                      && (before && statements.contains(at - 1)
                          || after && statements.contains(at + 1))
                      && scale.points().size() >= FEWEST_POINTS;
              return (before && after) || statement || isOfOneStem(scale.columns().get(0), found);
            })
        .map(FoundScale::asLikely)
        .toList();
  }

  /** Whether a column stands beside a rated one under the same words, which only its name says. */
  private static boolean isOfOneStem(ExportColumn column, List<FoundScale> found) {
    String stem = TopicGroups.stem(column.name());
    return !stem.isEmpty()
        && found.stream()
            .filter(scale -> scale.lowest().isPresent())
            .flatMap(scale -> scale.columns().stream())
            .anyMatch(
                rated ->
                    Math.abs(rated.index() - column.index()) == 1
                        && TopicGroups.stem(rated.name()).equals(stem));
  }

  /** Places of the questions of their own that say something, and ask nothing. */
  private static Set<Integer> statements(List<ColumnShape> shapes) {
    Set<Integer> statements = new HashSet<>();
    for (ColumnShape shape : shapes) {
      String text = shape.column().question();
      if (shape.column().row().isEmpty()
          && !shape.asks()
          && text.split(" ", FEWEST_WORDS).length == FEWEST_WORDS) {
        statements.add(shape.column().index());
      }
    }
    return statements;
  }

  private static ScaleFindings findings(
      List<ColumnProfile> profiles, List<FoundScale> found, Map<Integer, ExclusionReason> reasons) {
    List<FoundScale> scales = new ArrayList<>();
    Set<Integer> rated = new HashSet<>();
    Set<String> common =
        profiles.stream().flatMap(p -> p.common().stream()).collect(Collectors.toSet());
    for (FoundScale scale : found) {
      Optional<FoundScale> visible = ShownAnswers.of(scale, common);
      visible.ifPresent(scales::add);
      for (ExportColumn column : scale.columns()) {
        if (visible.isPresent()) {
          rated.add(column.index());
        } else {
          reasons.put(column.index(), ExclusionReason.RARE_ANSWERS);
        }
      }
    }
    scales.sort(Comparator.comparingInt(scale -> scale.columns().get(0).index()));
    Map<ExportColumn, ExclusionReason> excluded = new LinkedHashMap<>();
    for (ColumnProfile profile : profiles) {
      ExportColumn column = profile.column();
      if (!rated.contains(column.index())) {
        excluded.put(column, reasons.getOrDefault(column.index(), otherwise(profile)));
      }
    }
    return new ScaleFindings(scales, excluded);
  }

  /**
   * Of a column that no group has: an option of a list, or a code beside others of its platform.
   */
  private static ExclusionReason otherwise(ColumnProfile profile) {
    return profile.column().option().isEmpty() ? ExclusionReason.SINGLE : ExclusionReason.TICKS;
  }

  /**
   * A column by itself.
   *
   * @param shape what it holds
   * @param reason why it cannot hold ratings; empty where it may
   * @param byWordAlone whether nothing but a word of its header speaks against it
   */
  private record Judged(ColumnShape shape, Optional<ExclusionReason> reason, boolean byWordAlone) {
    static Judged of(ColumnShape shape) {
      Optional<ExclusionReason> reason = NotRatings.reason(shape);
      return new Judged(shape, reason, reason.isPresent() && NotRatings.isByWordAlone(shape));
    }
  }

  private static ColumnShape shape(ColumnProfile profile, AbsentAnswers absent) {
    // Folding long texts takes time, and they are no labels.
    boolean labels =
        profile.values().size() <= MOST_SPELLINGS
            && profile.values().keySet().stream().allMatch(v -> v.length() <= LONGEST_LABEL);
    boolean readable = labels || areNumbers(profile.values().keySet());
    return readable ? absent.shape(profile) : new ColumnShape(profile, List.of(), Map.of());
  }

  /** Numbers and a few short words between them, as somebody writes who has no answer. */
  private static boolean areNumbers(Set<String> cells) {
    int words = 0;
    for (String cell : cells) {
      words += NUMBER.test(cell) ? 0 : 1;
      if (words > MOST_WORDS || cell.length() > LONGEST_LABEL) {
        return false;
      }
    }
    return true;
  }
}
