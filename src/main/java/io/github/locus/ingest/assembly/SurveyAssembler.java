package io.github.locus.ingest.assembly;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.draft.CellFacts.CellKey;
import io.github.locus.ingest.draft.CodePointOrder;
import io.github.locus.ingest.draft.NamedRoster;
import io.github.locus.ingest.draft.Origin;
import io.github.locus.ingest.draft.RatingStore;
import io.github.locus.ingest.draft.ResponseStore;
import io.github.locus.ingest.draft.StableSort;
import io.github.locus.ingest.draft.SurveyDraft;
import io.github.locus.ingest.draft.WaveNames;
import io.github.locus.ingest.roster.LeaderAssigner;
import io.github.locus.ingest.roster.RosterTable;
import io.github.locus.ingest.roster.SurveyAxes;
import io.github.locus.ingest.roster.WavePeriods;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.PersonNames;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.Ratings;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Survey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Turns a draft into a survey in canonical order, so that the order of rows and files and the layout
 * leave no trace, and checks what only whole surveys show.
 */
public final class SurveyAssembler {
  private final SurveyDraft draft;
  private final RatingStore ratings;
  private final ResponseStore responses;
  private final List<String> waves;
  private final int[] waveRank;
  private final WavePeriods stated;

  /**
   * For waves whose days only their names may tell.
   *
   * @param draft what was read
   * @param listedWaves the order of waves that a study states
   */
  public SurveyAssembler(SurveyDraft draft, List<String> listedWaves) {
    this(draft, listedWaves, new WavePeriods(Map.of()));
  }

  /**
   * Puts the waves in order; where that fails a diagnostic says so and the order of reading serves
   * for the other checks.
   *
   * @param draft what was read
   * @param listedWaves the order of waves that a study states
   * @param stated the days of waves that a study states
   */
  public SurveyAssembler(SurveyDraft draft, List<String> listedWaves, WavePeriods stated) {
    this.draft = draft;
    this.stated = stated;
    this.ratings = draft.ratings();
    this.responses = draft.responses();
    List<String> names = draft.waves().names();
    Optional<List<String>> ordered = WaveOrder.of(names, listedWaves);
    if (ordered.isEmpty()) {
      draft
          .diagnostics()
          .add(DiagnosticCode.WAVE_ORDER_UNKNOWN, Place.everywhere(), WaveNames.shown(names));
    }
    this.waves = ordered.orElse(names);
    this.waveRank = indices(names, waves);
  }

  /** Where each of some names stands in a list of distinct ones, −1 where it does not. */
  private static int[] indices(List<String> names, List<String> distinct) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < distinct.size(); i++) {
      index.put(distinct.get(i), i);
    }
    return names.stream().mapToInt(name -> index.getOrDefault(name, -1)).toArray();
  }

  /**
   * Checks and builds.
   *
   * @param roster the roster, where there is one
   * @param surveyHasWaves whether the survey has a wave column
   * @return the survey; not to be used if the draft's diagnostics hold errors
   */
  public Optional<Survey> assemble(Optional<RosterTable> roster, boolean surveyHasWaves) {
    int[] personRank = StableSort.ranks(responses.respondents().names());
    int[] sorted = canonicalOrder(personRank);
    reportDuplicates(sorted);
    int[] kept = Arrays.stream(sorted).filter(ratings::answered).toArray();
    if (kept.length == 0) {
      if (!hasFaultyAnswers() && (ratings.size() > 0 || !draft.diagnostics().hasErrors())) {
        draft.diagnostics().add(DiagnosticCode.NO_RATINGS, Place.everywhere());
      }
      return Optional.empty();
    }
    int[] order = keptResponses(kept, personRank);
    new WeightSpread(draft).check(order);
    SurveyAxes axes = axes(kept, order);
    if (!draft.diagnostics().hasErrors()) {
      new SurveyCoverage(draft).report(axes.functions(), order);
    }
    NamedRoster named =
        new LeaderAssigner(
                draft, axes, ratedCells(kept), WavePeriods.ofNames(axes.waves()).with(stated))
            .assign(roster, surveyHasWaves);
    TreeSet<String> units = new TreeSet<>(CodePointOrder.ORDER);
    Arrays.stream(kept)
        .map(ratings::unit)
        .distinct()
        .mapToObj(draft.units()::name)
        .forEach(units::add);
    units.addAll(named.units());
    int keptBack = PersonNames.keptBack(units).size();
    if (keptBack > 0) {
      draft
          .diagnostics()
          .add(DiagnosticCode.UNITS_CALLED_AFTER_PERSONS, Place.everywhere(), keptBack);
    }
    return Optional.of(build(kept, order, axes, List.copyOf(units), named));
  }

  /** Then there are answers; what is wrong with them is told already. */
  private boolean hasFaultyAnswers() {
    Diagnostics told = draft.diagnostics();
    return told.count(DiagnosticCode.OFF_SCALE) > 0
        || told.count(DiagnosticCode.NOT_WHOLE) > 0
        || told.count(DiagnosticCode.NOT_A_NUMBER) > 0;
  }

  private SurveyAxes axes(int[] kept, int[] order) {
    boolean[] used = new boolean[waves.size()];
    Arrays.stream(order).forEach(r -> used[waveRank[responses.wave(r)]] = true);
    List<String> names =
        IntStream.range(0, used.length).filter(w -> used[w]).mapToObj(waves::get).toList();
    List<Integer> functions =
        Arrays.stream(kept).map(ratings::function).distinct().sorted().boxed().toList();
    return new SurveyAxes(functions, names, indices(draft.waves().names(), names));
  }

  private int[] canonicalOrder(int[] personRank) {
    int[] unitRank = StableSort.ranks(draft.units().names());
    int[] order = StableSort.unsorted(ratings.size());
    order = StableSort.by(order, ratings::function, draft.functions().size());
    order = StableSort.by(order, r -> unitRank[ratings.unit(r)], unitRank.length);
    order = StableSort.by(order, r -> waveRank[responses.wave(ratings.response(r))], waves.size());
    return StableSort.by(
        order, r -> personRank[responses.respondent(ratings.response(r))], personRank.length);
  }

  /** In the wide layout two rows may repeat each other for several functions: said once. */
  private void reportDuplicates(int[] sorted) {
    Set<Origin> said = new HashSet<>();
    for (int i = 1; i < sorted.length; i++) {
      int a = sorted[i - 1];
      int b = sorted[i];
      boolean same =
          ratings.response(a) == ratings.response(b)
              && ratings.function(a) == ratings.function(b)
              && ratings.unit(a) == ratings.unit(b);
      if (same && said.add(ratings.origin(b))) {
        Origin later = ratings.origin(b);
        Argument first = draft.reference(ratings.origin(a), later);
        draft.diagnostics().add(DiagnosticCode.DUPLICATE_RATING, draft.place(later), first);
      }
    }
  }

  private Map<CellKey, Origin> ratedCells(int[] kept) {
    Map<CellKey, Origin> rated = new HashMap<>();
    for (int rating : kept) {
      CellKey cell =
          new CellKey(
              ratings.function(rating),
              ratings.unit(rating),
              responses.wave(ratings.response(rating)));
      rated.merge(cell, ratings.origin(rating), Origin::first);
    }
    return rated;
  }

  private Survey build(
      int[] kept, int[] order, SurveyAxes axes, List<String> units, NamedRoster roster) {
    int[] newNumber = new int[responses.size()];
    for (int i = 0; i < order.length; i++) {
      newNumber[order[i]] = i;
    }
    Map<String, Integer> unitIndex = new TreeMap<>();
    units.forEach(unit -> unitIndex.put(unit, unitIndex.size()));
    int[] ofResponse = new int[kept.length];
    short[] ofFunction = new short[kept.length];
    int[] ofUnit = new int[kept.length];
    int[] unitOf =
        draft.units().names().stream().mapToInt(u -> unitIndex.getOrDefault(u, -1)).toArray();
    for (int i = 0; i < kept.length; i++) {
      ofResponse[i] = newNumber[ratings.response(kept[i])];
      ofFunction[i] = (short) axes.functions().indexOf(ratings.function(kept[i]));
      ofUnit[i] = unitOf[ratings.unit(kept[i])];
    }
    Instrument instrument = draft.instrument().named(draft.vocabulary().functions().own());
    return new Survey(
        instrument,
        axes.functions().stream().map(instrument.functions()::get).toList(),
        units,
        axes.waves(),
        responses(order, axes),
        new Ratings(ofResponse, ofFunction, ofUnit, ratings.answers(kept)),
        roster.toRoster(units));
  }

  /** Responses that have a rating, or at least an opinion on who leads or how soon. */
  private int[] keptResponses(int[] kept, int[] personRank) {
    boolean[] keep = new boolean[responses.size()];
    for (int rating : kept) {
      keep[ratings.response(rating)] = true;
    }
    for (int r = 0; r < keep.length; r++) {
      keep[r] |= responses.hasOpinion(r);
    }
    int[] order = IntStream.range(0, keep.length).filter(r -> keep[r]).toArray();
    order = StableSort.by(order, r -> waveRank[responses.wave(r)], waves.size());
    return StableSort.by(order, r -> personRank[responses.respondent(r)], personRank.length);
  }

  private Responses responses(int[] order, SurveyAxes axes) {
    List<Integer> functions = axes.functions();
    int n = order.length;
    int[] respondents = new int[n];
    int[] ofWave = new int[n];
    boolean weighted = n > 0 && !Double.isNaN(responses.weight(order[0]));
    double[] weights = new double[weighted ? n : 0];
    for (int i = 0; i < n; i++) {
      boolean same = i > 0 && responses.respondent(order[i]) == responses.respondent(order[i - 1]);
      respondents[i] = i == 0 ? 0 : respondents[i - 1] + (same ? 0 : 1);
      ofWave[i] = axes.waveOf()[responses.wave(order[i])];
      if (weighted) {
        weights[i] = responses.weight(order[i]);
      }
    }
    int[] own =
        column(order, StudyField.OWN_FUNCTION, code -> functions.indexOf(declaredFunction(code)));
    int[] lead = column(order, StudyField.SHOULD_LEAD, functions::indexOf);
    int[] turn = column(order, StudyField.TURN_TO, functions::indexOf);
    int[] window = column(order, StudyField.WINDOW, code -> code);
    return new Responses(respondents, ofWave, own, lead, turn, window, weights);
  }

  private int declaredFunction(int ownFunction) {
    return draft.functions().indexOf(draft.ownFunctions().name(ownFunction));
  }

  /** Codes as the survey holds them; a function that is not rated becomes {@code ANOTHER}. */
  private int[] column(int[] order, StudyField field, IntUnaryOperator code) {
    int[] column = new int[order.length];
    for (int i = 0; i < column.length; i++) {
      int given = responses.code(order[i], field);
      column[i] = given == ResponseStore.NOT_GIVEN ? Responses.NOT_GIVEN : code.applyAsInt(given);
    }
    return column;
  }
}
