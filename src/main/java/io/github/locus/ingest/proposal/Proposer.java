package io.github.locus.ingest.proposal;

import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.label.ColumnProfile;
import io.github.locus.ingest.label.FoundScale;
import io.github.locus.ingest.study.ItemPlacement;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Proposes a study for an export: which questionnaire was asked, where its items stand, what the
 * other columns hold and what the answers mean.
 */
public final class Proposer {
  /** Share of a questionnaire's items that must be found for it to be the one that was asked. */
  private static final double FOUND = 0.5;

  /** Id of a drafted questionnaire. */
  private static final String DRAFT_ID = "our-survey";

  private final List<Instrument> builtIn;

  /**
   * Prepares.
   *
   * @param builtIn questionnaires that may have been asked, the preferred first; at least one
   */
  public Proposer(List<Instrument> builtIn) {
    this.builtIn = List.copyOf(builtIn);
  }

  /**
   * Proposes a study with the questionnaire whose items the columns show, else with one that is
   * drafted from the columns.
   *
   * @param facts an export
   * @param language tag of the language of a draft's texts
   * @return the proposal; empty if no questionnaire fits and no columns share a scale
   */
  public Optional<Proposal> propose(ExportFacts facts, String language) {
    List<AnswerColumn> answers = AnswerColumn.of(facts.layout(), facts.scales());
    Map<Instrument, ItemMatches> matches = new LinkedHashMap<>();
    builtIn.forEach(i -> matches.put(i, new ItemMatcher(i).match(answers)));
    Set<AnswerColumn> named = new HashSet<>();
    matches.values().forEach(m -> m.placed().forEach(p -> named.add(p.column())));
    Optional<Instrument> best = Optional.empty();
    double bestOverlap = 0;
    for (Map.Entry<Instrument, ItemMatches> entry : matches.entrySet()) {
      double overlap = overlap(entry.getKey(), entry.getValue(), named.size());
      if (entry.getValue().coverage(entry.getKey()) >= FOUND && overlap > bestOverlap) {
        bestOverlap = overlap;
        best = Optional.of(entry.getKey());
      }
    }
    if (best.isPresent()) {
      ItemMatches found = matches.getOrDefault(best.get(), new ItemMatches(List.of(), List.of()));
      return Optional.of(proposal(facts, answers, best.get(), found, Optional.empty()));
    }
    return draft(facts, answers, language);
  }

  /** Items in both, divided by items in either (Jaccard 1912), over the functions that were found. */
  private static double overlap(Instrument instrument, ItemMatches matches, int named) {
    int both = matches.placed().size();
    int asked = instrument.items().size() * Math.max(1, matches.functions().size());
    return both == 0 ? 0 : (double) both / (asked + named - both);
  }

  /**
   * Proposes a study with a questionnaire that is known to have been asked.
   *
   * @param facts an export
   * @param instrument the questionnaire
   * @return the proposal, with what could be placed
   */
  public Proposal propose(ExportFacts facts, Instrument instrument) {
    List<AnswerColumn> answers = AnswerColumn.of(facts.layout(), facts.scales());
    ItemMatches found = new ItemMatcher(instrument).match(answers);
    return proposal(facts, answers, instrument, found, Optional.empty());
  }

  private Optional<Proposal> draft(ExportFacts facts, List<AnswerColumn> answers, String language) {
    List<Grid> grids = Grid.of(answers, AnswerColumn.scales(answers, facts.scales()));
    List<OrgFunction> usual = builtIn.get(0).functions();
    return new InstrumentDrafter(DRAFT_ID, language, usual)
        .draft(grids)
        .map(
            draft -> {
              ItemMatches found = new ItemMatches(draft.placed(), List.of());
              return proposal(facts, answers, draft.instrument(), found, Optional.of(draft));
            });
  }

  private static Proposal proposal(
      ExportFacts facts,
      List<AnswerColumn> answers,
      Instrument instrument,
      ItemMatches found,
      Optional<Draft> draft) {
    FunctionNames names = FunctionNames.of(instrument.functions());
    Map<AnswerColumn, FoundScale> scales = AnswerColumn.scales(answers, facts.scales());
    List<PlacedField> fields =
        new FieldFinder(names).find(free(facts, found, scales), found.hasUnnamedFunction());
    AnswerNames answerNames = new AnswerNames(instrument.functions(), names);
    for (PlacedField field : fields) {
      if (field.sure() && hasNames(field.field())) {
        facts.profiles().stream()
            .filter(profile -> profile.column().equals(field.column()))
            .forEach(profile -> answerNames.add(field.field(), profile));
      }
    }
    return new Proposal(
        facts,
        instrument,
        draft,
        found.placed(),
        found.unplaced(),
        items(instrument, answers, found),
        fields,
        answerNames,
        ScaleRules.of(instrument, found.placed(), scales));
  }

  private static boolean hasNames(StudyField field) {
    return field == StudyField.OWN_FUNCTION
        || field == StudyField.SHOULD_LEAD
        || field == StudyField.TURN_TO
        || field == StudyField.FUNCTION
        || field == StudyField.WINDOW;
  }

  /** Columns that hold neither an item nor one of a grid's questions. */
  private static List<ColumnProfile> free(
      ExportFacts facts, ItemMatches found, Map<AnswerColumn, FoundScale> scales) {
    Set<Integer> taken = new HashSet<>();
    found.placed().forEach(p -> p.column().columns().forEach(c -> taken.add(c.index())));
    scales.keySet().stream()
        .filter(column -> !column.row().isEmpty())
        .forEach(column -> column.columns().forEach(c -> taken.add(c.index())));
    return facts.profiles().stream()
        .filter(profile -> profile.column().kind() != ColumnKind.IDENTIFYING)
        .filter(profile -> profile.column().option().isEmpty())
        .filter(profile -> !taken.contains(profile.column().index()))
        .toList();
  }

  private static Map<String, ItemPlacement> items(
      Instrument instrument, List<AnswerColumn> answers, ItemMatches found) {
    ItemPlaces places = new ItemPlaces(instrument, answers);
    Map<String, ItemPlacement> items = new LinkedHashMap<>();
    if (found.hasUnnamedFunction()) {
      List<Placed> unnamed = of(found, OptionalInt.empty());
      items.put(ItemPlacement.EVERY_FUNCTION, places.of(unnamed));
      return items;
    }
    for (int function : found.functions()) {
      String name = instrument.functions().get(function).name();
      items.put(name, places.of(of(found, OptionalInt.of(function))));
    }
    return items;
  }

  private static List<Placed> of(ItemMatches found, OptionalInt function) {
    return found.placed().stream().filter(p -> p.cell().function().equals(function)).toList();
  }
}
