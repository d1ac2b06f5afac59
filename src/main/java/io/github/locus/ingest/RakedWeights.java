package io.github.locus.ingest;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.ingest.draft.Cells;
import io.github.locus.ingest.draft.CodePointOrder;
import io.github.locus.ingest.draft.RatingStore;
import io.github.locus.ingest.draft.ResponseStore;
import io.github.locus.ingest.draft.StableSort;
import io.github.locus.ingest.draft.SurveyDraft;
import io.github.locus.ingest.mapping.FunctionNames;
import io.github.locus.ingest.study.RakingPlan;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.table.ToldValue;
import io.github.locus.statistics.Raking;
import io.github.locus.statistics.RakingMargin;
import io.github.locus.statistics.RakingResult;
import io.github.locus.statistics.RakingResult.LimitTooTight;
import io.github.locus.statistics.RakingResult.MarginsContradict;
import io.github.locus.statistics.RakingResult.NobodyIn;
import io.github.locus.statistics.RakingResult.Problem;
import io.github.locus.statistics.RakingResult.Raked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Weights the respondents of each wave to the margins that a study states. A weight that the data
 * give is where the raking begins.
 */
final class RakedWeights {
  private static final String SEVERAL_UNITS = "";

  private final SurveyDraft draft;
  private final ResponseStore responses;
  private final StudyInput study;
  private final RakingPlan plan;
  private final Diagnostics out;
  private final FunctionNames functions;
  private double lowest = Double.POSITIVE_INFINITY;
  private double highest;
  private long cut;

  RakedWeights(SurveyDraft draft, StudyInput study, RakingPlan plan) {
    this.draft = draft;
    this.responses = draft.responses();
    this.study = study;
    this.plan = plan;
    this.out = draft.diagnostics();
    this.functions = draft.vocabulary().functions();
  }

  /** Weighs all responses, or reports why that cannot be done. */
  void apply() {
    boolean[] counts = new boolean[responses.size()];
    String[] units = units(counts);
    int[] rank = StableSort.ranks(responses.respondents().names());
    // in the order of names, so that the order of the rows changes no bit of the sums
    int[] order =
        StableSort.by(
            StableSort.unsorted(responses.size()), r -> rank[responses.respondent(r)], rank.length);
    for (int w = 0; w < draft.waves().size(); w++) {
      int wave = w;
      int[] people =
          Arrays.stream(order).filter(r -> counts[r] && responses.wave(r) == wave).toArray();
      if (people.length > 0) {
        rake(
            people,
            units,
            draft.waves().size() > 1
                ? Clause.IN_WAVE.with(draft.waves().name(w))
                : Argument.none());
      }
    }
    for (int r = 0; r < counts.length; r++) {
      if (!counts[r]) {
        responses.setWeight(r, 1);
      }
    }
    if (!out.hasErrors() && highest > 0) {
      out.add(
          DiagnosticCode.WEIGHTS_RAKED,
          study.places().of("weights", "rake"),
          plan.margins().keySet().stream().map(StudyField::key).toList(),
          String.format(Locale.ROOT, "%.2f", lowest),
          String.format(Locale.ROOT, "%.2f", highest),
          cut);
    }
  }

  /** The unit of each response; tells too which responses count. */
  private String[] units(boolean[] counts) {
    String[] units = new String[responses.size()];
    RatingStore ratings = draft.ratings();
    for (int i = 0; i < ratings.size(); i++) {
      if (ratings.answered(i)) {
        int response = ratings.response(i);
        String unit = draft.units().name(ratings.unit(i));
        units[response] = !counts[response] || unit.equals(units[response]) ? unit : SEVERAL_UNITS;
        counts[response] = true;
      }
    }
    for (int r = 0; r < units.length; r++) {
      counts[r] |= responses.hasOpinion(r);
      units[r] = units[r] == null ? SEVERAL_UNITS : units[r];
    }
    return units;
  }

  private void rake(int[] people, String[] units, Argument wave) {
    List<RakingMargin> margins = new ArrayList<>();
    List<StudyField> fields = List.copyOf(plan.margins().keySet());
    boolean complete = true;
    for (StudyField field : fields) {
      String[] said =
          Arrays.stream(people)
              .mapToObj(r -> field == StudyField.UNIT ? units[r] : ownFunction(r))
              .toArray(String[]::new);
      List<String> categories = List.copyOf(sizes(field).keySet());
      complete &= haveShares(field, said, wave);
      int[] codes = Arrays.stream(said).mapToInt(s -> categories.indexOf(key(field, s))).toArray();
      margins.add(new RakingMargin(codes, shares(field)));
    }
    if (!complete) {
      return;
    }
    double[] base =
        IntStream.of(people)
            .mapToDouble(r -> Double.isNaN(responses.weight(r)) ? 1 : responses.weight(r))
            .toArray();
    RakingResult result = Raking.rake(margins, base, plan.trim().orElse(Double.POSITIVE_INFINITY));
    if (result instanceof Raked raked) {
      for (int i = 0; i < people.length; i++) {
        responses.setWeight(people[i], raked.weights()[i]);
        lowest = Math.min(lowest, raked.weights()[i]);
        highest = Math.max(highest, raked.weights()[i]);
      }
      cut += raked.trimmed();
    } else {
      ((RakingResult.NotRaked) result).problems().forEach(p -> report(p, fields, wave));
    }
  }

  private Map<String, Double> sizes(StudyField field) {
    return plan.margins().getOrDefault(field, Map.of());
  }

  private double[] shares(StudyField field) {
    double[] sizes = sizes(field).values().stream().mapToDouble(Double::doubleValue).toArray();
    double sum = Arrays.stream(sizes).sum();
    return Arrays.stream(sizes).map(size -> size / sum).toArray();
  }

  private String ownFunction(int response) {
    int code = responses.code(response, StudyField.OWN_FUNCTION);
    return code == ResponseStore.NOT_GIVEN ? "" : draft.ownFunctions().name(code);
  }

  /** The study's spelling of a category; functions may have either of their names. */
  private String key(StudyField field, String said) {
    return sizes(field).keySet().stream()
        .filter(category -> canonical(field, category).equals(canonical(field, said)))
        .findFirst()
        .orElse(said);
  }

  private String canonical(StudyField field, String name) {
    return TextFold.of(field == StudyField.UNIT ? name : functions.function(name).orElse(name));
  }

  private boolean haveShares(StudyField field, String[] said, Argument wave) {
    Map<String, Integer> without = new TreeMap<>(CodePointOrder.ORDER);
    for (String category : said) {
      if (!category.isEmpty() && !sizes(field).containsKey(key(field, category))) {
        without.merge(category, 1, Integer::sum);
      }
    }
    without.forEach(
        (category, count) ->
            out.add(
                DiagnosticCode.MARGIN_WITHOUT_CATEGORY,
                study.places().of("weights", "rake", field.key()),
                ToldValue.count(count),
                wave,
                ToldValue.mayBe(category, count)
                    ? new Argument.Quoted(category)
                    : Cells.shown(category),
                field.key()));
    return without.isEmpty();
  }

  private void report(Problem problem, List<StudyField> fields, Argument wave) {
    if (problem instanceof NobodyIn nobody) {
      StudyField field = fields.get(nobody.margin());
      String category = category(field, nobody.category());
      out.add(
          DiagnosticCode.MARGIN_WITHOUT_RESPONDENTS,
          study.places().of("weights", "rake", field.key(), category),
          wave,
          category,
          field.key());
    } else {
      out.add(
          DiagnosticCode.RAKING_FAILED,
          study.places().of("weights", "rake"),
          wave,
          words(problem, fields));
    }
  }

  private Argument words(Problem problem, List<StudyField> fields) {
    if (problem instanceof MarginsContradict contradict) {
      StudyField field = fields.get(contradict.margin());
      return Clause.TARGET_IS_MISSED.with(
          category(field, contradict.category()),
          field.key(),
          String.format(Locale.ROOT, "%.3f", contradict.discrepancy()));
    }
    return problem instanceof LimitTooTight tight
        ? Clause.LIMIT_TOO_TIGHT.with(
            String.format(Locale.ROOT, "%.1f", tight.smallest()),
            String.format(Locale.ROOT, "%.1f", tight.limit()))
        : Clause.NO_TARGET;
  }

  private String category(StudyField field, int number) {
    return List.copyOf(sizes(field).keySet()).get(number);
  }
}
