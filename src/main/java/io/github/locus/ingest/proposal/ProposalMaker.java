package io.github.locus.ingest.proposal;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.facts.ExportFacts;
import io.github.locus.ingest.field.AnswerNames;
import io.github.locus.ingest.field.FieldFinder;
import io.github.locus.ingest.field.FunctionLeaders;
import io.github.locus.ingest.field.LedPlaces;
import io.github.locus.ingest.field.PlacedField;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.item.Basis;
import io.github.locus.ingest.item.ItemMatches;
import io.github.locus.ingest.item.ItemPlaces;
import io.github.locus.ingest.item.OwnNames;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.study.ItemPlacement;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Puts a proposal together: where the items of a questionnaire stand, and what the other columns say. */
final class ProposalMaker {
  /** Columns that say what a field could, in a way or in a place that a study does not read. */
  private static final Set<ExclusionReason> HELD_ELSEWHERE =
      Set.of(
          ExclusionReason.TWIN,
          ExclusionReason.FUNCTION_CODES,
          ExclusionReason.NOTE,
          ExclusionReason.OTHER_TABLE);

  private final ExportFacts facts;
  private final List<AnswerColumn> answers;
  private final Map<AnswerColumn, FoundScale> scales;

  /**
   * @param facts an export
   * @param answers places of answers
   */
  ProposalMaker(ExportFacts facts, List<AnswerColumn> answers) {
    this.facts = facts;
    this.answers = List.copyOf(answers);
    this.scales = AnswerColumn.scales(answers, facts.scales());
  }

  /** A proposal with a drafted questionnaire. */
  Proposal of(AskedQuestionnaire asked, Draft draft) {
    return of(asked, Optional.of(draft), List.of());
  }

  /**
   * A proposal with a known questionnaire.
   *
   * @param asked the questionnaire
   * @param rates functions that it rates, where they are others than it declares; else none
   */
  Proposal of(AskedQuestionnaire asked, List<String> rates) {
    return of(asked, Optional.empty(), rates);
  }

  private Proposal of(AskedQuestionnaire asked, Optional<Draft> draft, List<String> rates) {
    Instrument instrument = asked.instrument();
    ItemMatches found = asked.matches();
    List<OrgFunction> functions = instrument.functions();
    List<ColumnProfile> free = free(found);
    OwnNames own =
        draft.isPresent()
            ? asked.own()
            : new FieldFinder(asked.names()).answersThatName(free, asked.own(), functions);
    UsualNames names = UsualNames.of(functions, own.byFunction());
    boolean rated = draft.flatMap(made -> made.functions().question()).isPresent();
    List<PlacedField> fields = fields(asked, free, names, rated);
    Optional<Draft> noted = draft.map(made -> noted(made, fields, free));
    return new Proposal(
        facts,
        instrument,
        noted,
        rates,
        found.placed(),
        found.unplaced(),
        items(instrument, found, own),
        fields,
        leaders(names, free, fields),
        answerNames(new AnswerNames(functions, names, own), fields),
        ScaleRules.of(instrument, found.placed(), scales, noted));
  }

  private List<PlacedField> fields(
      AskedQuestionnaire asked, List<ColumnProfile> free, UsualNames names, boolean rated) {
    boolean unnamed = asked.matches().hasUnnamedFunction();
    List<PlacedField> known =
        Stream.concat(
                facts.person().map(PlacedField::person).stream(),
                asked.known().stream().filter(f -> f.field() != StudyField.FUNCTION || unnamed))
            .toList();
    FieldFinder finder = new FieldFinder(names);
    List<PlacedField> found =
        LedPlaces.confirmed(finder.find(free, unnamed, known, facts.sample()), facts.sample());
    return finder.withQuestions(found, free, facts.excluded(), facts.sample(), rated);
  }

  /** A draft that says so where its scales differ by the round. */
  private Draft noted(Draft made, List<PlacedField> fields, List<ColumnProfile> free) {
    return fields.stream()
        .filter(field -> field.field() == StudyField.WAVE && field.sure())
        .flatMap(field -> free.stream().filter(p -> p.column().equals(field.column())))
        .findFirst()
        .map(wave -> new RoundScales(scales, facts.sample(), wave).noted(made))
        .orElse(made);
  }

  private AnswerNames answerNames(AnswerNames names, List<PlacedField> fields) {
    for (PlacedField field : fields) {
      if (field.sure() && hasNames(field.field())) {
        facts.profiles().stream()
            .filter(profile -> profile.column().equals(field.column()))
            .forEach(profile -> names.add(field.field(), profile));
      } else if (field.asked() && field.field() == StudyField.FUNCTION) {
        facts.profiles().stream()
            .filter(profile -> profile.column().equals(field.column()))
            .forEach(names::addTotals);
      }
    }
    return names;
  }

  private static boolean hasNames(StudyField field) {
    return field == StudyField.OWN_FUNCTION
        || field == StudyField.SHOULD_LEAD
        || field == StudyField.TURN_TO
        || field == StudyField.FUNCTION
        || field == StudyField.WINDOW;
  }

  /** Who led each function, where no column says it of the one that a record rates. */
  private static Map<Integer, ExportColumn> leaders(
      UsualNames names, List<ColumnProfile> free, List<PlacedField> fields) {
    Set<ExportColumn> taken = new HashSet<>();
    fields.forEach(field -> taken.add(field.column()));
    return new FunctionLeaders(names)
        .find(free.stream().filter(profile -> !taken.contains(profile.column())).toList());
  }

  /** Columns that hold neither an item nor one of a grid's questions. */
  List<ColumnProfile> free(ItemMatches found) {
    Set<Integer> taken = new HashSet<>();
    found.placed().forEach(p -> p.column().columns().forEach(c -> taken.add(c.index())));
    scales.keySet().stream()
        .filter(column -> !column.row().isEmpty())
        .forEach(column -> column.columns().forEach(c -> taken.add(c.index())));
    return facts.profiles().stream()
        .filter(profile -> profile.column().kind() != ColumnKind.IDENTIFYING)
        .filter(profile -> profile.column().option().isEmpty())
        .filter(profile -> !taken.contains(profile.column().index()))
        .filter(
            profile ->
                Optional.ofNullable(facts.excluded().get(profile.column()))
                    .filter(HELD_ELSEWHERE::contains)
                    .isEmpty())
        .toList();
  }

  private Map<String, ItemPlacement> items(Instrument instrument, ItemMatches found, OwnNames own) {
    ItemPlaces places = new ItemPlaces(instrument, answers);
    Map<String, ItemPlacement> items = new LinkedHashMap<>();
    if (found.hasUnnamedFunction()) {
      List<Placed> unnamed = of(found, OptionalInt.empty());
      items.put(ItemPlacement.EVERY_FUNCTION, places.of(unnamed));
      return items;
    }
    // where the wordings alone tell the functions, a guessed name is put right in one place
    if (own.areGuessed()
        && found.placed().stream().allMatch(p -> p.basis() == Basis.SAME_WORDS)
        && found.placed().size() == instrument.items().size() * found.functions().size()) {
      items.put(ItemPlacement.EVERY_FUNCTION, new ItemPlacement.Pattern("{text}"));
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
