package io.github.locus.ingest.proposal;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.facts.ExportFacts;
import io.github.locus.ingest.field.AnswerNames;
import io.github.locus.ingest.field.FieldFinder;
import io.github.locus.ingest.field.FunctionLeaders;
import io.github.locus.ingest.field.FunctionSpellings;
import io.github.locus.ingest.field.LedPlaces;
import io.github.locus.ingest.field.PlacedField;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.item.Basis;
import io.github.locus.ingest.item.ItemMatcher;
import io.github.locus.ingest.item.ItemMatches;
import io.github.locus.ingest.item.ItemPlaces;
import io.github.locus.ingest.item.KnownItems;
import io.github.locus.ingest.item.OwnNames;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.questionnaire.AnswerRanks;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.questionnaire.Grid;
import io.github.locus.ingest.questionnaire.InstrumentDrafter;
import io.github.locus.ingest.questionnaire.NegatedItems;
import io.github.locus.ingest.questionnaire.Readings;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.sentence.SentenceComparison;
import io.github.locus.ingest.study.ItemPlacement;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.words.TextLanguage;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proposes a study for an export: which questionnaire was asked, where its items stand, what the
 * other columns hold and what the answers mean.
 */
public final class Proposer {
  private static final String USUAL_LANGUAGE = "en";

  /** Headings between records stand at the left. */
  private static final int COLUMNS_OF_HEADINGS = 3;

  /** Columns that say what a field could, in a way or in a place that a study does not read. */
  private static final Set<ExclusionReason> HELD_ELSEWHERE =
      Set.of(
          ExclusionReason.TWIN,
          ExclusionReason.FUNCTION_CODES,
          ExclusionReason.NOTE,
          ExclusionReason.OTHER_TABLE);

  /** Share of a questionnaire's items that must be found for it to be the one that was asked. */
  private static final double FOUND = 0.5;

  /** Id of a drafted questionnaire. */
  private static final String DRAFT_ID = "our-survey";

  private final List<KnownItems> builtIn;
  private final StatedFunctions stated;

  /**
   * @param builtIn questionnaires that may have been asked, the preferred first; at least one
   * @param stated what the user says of the rated functions
   */
  public Proposer(List<KnownItems> builtIn, StatedFunctions stated) {
    this.builtIn = List.copyOf(builtIn);
    this.stated = stated;
  }

  /**
   * Proposes a study with the questionnaire whose items the columns show, else with one that is
   * drafted from the columns.
   *
   * @param facts an export
   * @param language tag of the language of a draft's texts; empty to tell it by their words
   * @return the proposal; empty if no questionnaire fits and no columns share a scale
   */
  public Optional<Proposal> propose(ExportFacts facts, Optional<String> language) {
    List<AnswerColumn> answers = AnswerColumn.of(facts.layout(), facts.scales());
    List<Asked> asked = builtIn.stream().map(i -> asked(i, answers)).toList();
    Set<AnswerColumn> named = new HashSet<>();
    asked.forEach(a -> a.matches().placed().forEach(p -> named.add(p.column())));
    Optional<Asked> best = Optional.empty();
    double bestOverlap = 0;
    for (Asked one : asked) {
      double overlap = overlap(one.instrument(), one.matches(), named.size());
      if (one.matches().coverage(one.instrument()) >= FOUND && overlap > bestOverlap) {
        bestOverlap = overlap;
        best = Optional.of(one);
      }
    }
    return best.isPresent()
        ? Optional.of(known(facts, answers, best.get()))
        : draft(facts, answers, language);
  }

  private Asked asked(KnownItems items, List<AnswerColumn> answers) {
    Instrument instrument = items.instrument();
    OwnNames own = OwnNames.of(items, answers, stated.ownNames(instrument.functions()));
    UsualNames names = UsualNames.of(instrument.functions(), own.byFunction());
    ItemMatches matches = new ItemMatcher(items, names).match(answers);
    return new Asked(instrument, own, matches, List.of());
  }

  /**
   * Items in both, divided by items in either (Jaccard 1912), over the functions that were found.
   */
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
    return known(facts, answers, asked(KnownItems.of(instrument), answers));
  }

  /**
   * With the functions that a column names, where they are others than the questionnaire declares.
   */
  private Proposal known(ExportFacts facts, List<AnswerColumn> answers, Asked asked) {
    Instrument instrument = asked.instrument();
    UsualNames names = UsualNames.of(instrument.functions(), asked.own().byFunction());
    Optional<PlacedField> column =
        stated.isOrganisation() || !asked.matches().hasUnnamedFunction()
            ? Optional.empty()
            : new FieldFinder(names)
                .recorded(
                    free(facts, asked.matches(), AnswerColumn.scales(answers, facts.scales())),
                    stated);
    Optional<FunctionSpellings> spelled =
        column.map(field -> FunctionSpellings.of(values(facts, field), stated));
    List<String> rated =
        spelled.map(FunctionSpellings::functions).orElse(List.of()).stream()
            .map(
                value ->
                    stated.declare(value)
                        ? value
                        : name(instrument, names.named(value)).orElse(value))
            .distinct()
            .toList();
    List<String> declared = instrument.functions().stream().map(OrgFunction::name).toList();
    if (rated.isEmpty() || declared.containsAll(rated)) {
      return proposal(facts, answers, asked, Optional.empty(), List.of());
    }
    Asked others = asked(KnownItems.of(instrument.rating(rated)), answers);
    return proposal(
        facts,
        answers,
        new Asked(others.instrument(), others.own(), others.matches(), column.stream().toList()),
        Optional.empty(),
        rated);
  }

  private static Optional<String> name(Instrument instrument, OptionalInt function) {
    return function.isPresent()
        ? Optional.of(instrument.functions().get(function.getAsInt()).name())
        : Optional.empty();
  }

  private Optional<Proposal> draft(
      ExportFacts facts, List<AnswerColumn> all, Optional<String> inLanguage) {
    String language = inLanguage.or(() -> language(facts)).orElse(USUAL_LANGUAGE);
    SentenceComparison comparison = new SentenceComparison();
    Optional<Readings> readings =
        Readings.find(all, AnswerColumn.scales(all, facts.scales()), stated.reading(), comparison);
    List<AnswerColumn> answers = readings.map(r -> r.only(all)).orElse(all);
    Map<AnswerColumn, FoundScale> scales = AnswerColumn.scales(answers, facts.scales());
    List<OrgFunction> usual = builtIn.get(0).instrument().functions();
    List<ColumnProfile> others = unrated(facts);
    FieldFinder finder = new FieldFinder(UsualNames.of(usual));
    Optional<ExportColumn> ratee =
        stated.isOrganisation() ? Optional.empty() : finder.ratee(others);
    Optional<ExportColumn> merged =
        stated.isOrganisation() ? Optional.empty() : finder.filledDown(others);
    Optional<PlacedField> function =
        stated.isOrganisation() || merged.isPresent()
            ? Optional.empty()
            : finder
                .rated(others, stated, facts.apart())
                // beside the person who is rated a department tells where somebody works
                .filter(field -> field.sure() || ratee.isEmpty());
    Optional<FunctionSpellings> spelled =
        function.map(field -> FunctionSpellings.of(values(facts, field), stated));
    List<String> functions =
        spelled
            .map(FunctionSpellings::functions)
            .orElseGet(() -> stated.isOrganisation() ? List.of() : functionsOfSheets(facts, usual));
    AnswerRanks ranks = new AnswerRanks(scales, facts.sample());
    Map<AnswerColumn, ExclusionReason> codes = strays(facts, answers, ranks);
    List<AnswerColumn> numbered =
        answers.stream()
            .filter(a -> !a.isGroup())
            .filter(a -> finder.codesFunctions(a.first(), facts.codebook(a.first())))
            .toList();
    numbered.forEach(a -> codes.put(a, ExclusionReason.FUNCTION_CODES));
    Set<ExportColumn> weights =
        facts.profiles().stream()
            .filter(finder::weighs)
            .map(ColumnProfile::column)
            .collect(Collectors.toSet());
    answers.stream()
        .filter(a -> !a.isGroup() && weights.contains(a.first()))
        .forEach(a -> codes.put(a, ExclusionReason.UNCLEAR_FIELD));
    Optional<ExportColumn> coded =
        Stream.concat(
                numbered.stream().map(AnswerColumn::first),
                others.stream()
                    .map(ColumnProfile::column)
                    .filter(column -> finder.codesFunctions(column, facts.codebook(column))))
            .findFirst();
    Optional<Argument> unnamed =
        ratee
            .map(column -> asked(Clause.ASK_WHOSE_UNIT, column))
            .or(
                () ->
                    stated.isOrganisation() || function.isPresent()
                        ? Optional.empty()
                        : merged
                            .map(column -> asked(Clause.ASK_FILLED_DOWN, column))
                            .or(() -> coded.map(column -> asked(Clause.ASK_FUNCTION_CODES, column)))
                            .or(
                                () ->
                                    sections(facts, UsualNames.of(usual))
                                        .map(column -> asked(Clause.ASK_SECTIONS, column))));
    List<AnswerColumn> questions = answers.stream().filter(a -> !codes.containsKey(a)).toList();
    ExportFacts rest =
        facts.without(places(codes.keySet())).withCodes(coded, ExclusionReason.FUNCTION_CODES);
    Map<AnswerColumn, FoundScale> theirs = AnswerColumn.scales(answers, rest.scales());
    return new InstrumentDrafter(
            DRAFT_ID, language, usual, stated, theirs, comparison, facts.turned())
        .draft(Grid.of(questions, theirs), functions, unnamed)
        .map(draft -> NegatedItems.noted(draft, ranks).withLeftOut(codes))
        .map(draft -> readings.map(r -> r.restored(draft, all)).orElse(draft))
        .map(
            draft -> {
              ItemMatches found = new ItemMatches(draft.placed(), List.of());
              Optional<FunctionSpellings> named =
                  spelled.filter(s -> s.areThoseOf(draft.instrument().functions()));
              List<PlacedField> known =
                  new ArrayList<>(
                      function.map(f -> named.map(s -> s.saidOf(f)).orElse(f)).stream().toList());
              ratee
                  .filter(column -> draft.functions().question().isPresent())
                  .map(PlacedField::ratee)
                  .ifPresent(known::add);
              OwnNames own = named.map(FunctionSpellings::others).orElse(OwnNames.none());
              Asked asked = new Asked(draft.instrument(), own, found, known);
              return proposal(rest, all, asked, Optional.of(draft), List.of());
            });
  }

  /** A column in which rows with nothing else name functions, as headings of the records below. */
  private static Optional<ExportColumn> sections(ExportFacts facts, UsualNames names) {
    List<ColumnProfile> profiles = facts.profiles();
    return profiles.stream()
        .limit(COLUMNS_OF_HEADINGS)
        .filter(profile -> areHeadings(facts, profile, names))
        .map(ColumnProfile::column)
        .findFirst();
  }

  private static boolean areHeadings(ExportFacts facts, ColumnProfile of, UsualNames names) {
    List<String> cells = facts.sample().cells(of.column().index());
    Set<Integer> named = new HashSet<>();
    for (int r = 0; r < cells.size(); r++) {
      int record = r;
      boolean alone =
          !cells.get(r).isEmpty()
              && facts.profiles().stream()
                  .filter(other -> other != of)
                  .map(other -> facts.sample().cells(other.column().index()))
                  .allMatch(other -> record >= other.size() || other.get(record).isEmpty());
      if (alone) {
        OptionalInt function = names.named(cells.get(r));
        if (function.isEmpty()) {
          return false;
        }
        named.add(function.getAsInt());
      }
    }
    return named.size() > 1;
  }

  /** The names of sheets with the same columns, where these are functions: each sheet rates one. */
  private List<String> functionsOfSheets(ExportFacts facts, List<OrgFunction> usual) {
    UsualNames names = UsualNames.of(usual);
    Set<Integer> known = new HashSet<>();
    facts.sheets().forEach(sheet -> names.named(sheet).ifPresent(known::add));
    boolean functions =
        2 * known.size() > facts.sheets().size()
            || (!facts.sheets().isEmpty() && stated.names().values().containsAll(facts.sheets()));
    return functions && facts.sheets().size() > 1 ? facts.sheets() : List.of();
  }

  private static Argument asked(Clause question, ExportColumn column) {
    return question.with(column.index() + 1, Draft.ORGANISATION);
  }

  private static Set<Integer> places(Set<AnswerColumn> answers) {
    return answers.stream()
        .flatMap(answer -> answer.columns().stream())
        .map(ExportColumn::index)
        .collect(Collectors.toSet());
  }

  /** Codes of what somebody is among the questions: those that a name tells, then the others. */
  private static Map<AnswerColumn, ExclusionReason> strays(
      ExportFacts facts, List<AnswerColumn> answers, AnswerRanks ranks) {
    Map<AnswerColumn, ExclusionReason> codes =
        new LinkedHashMap<>(StrayCodes.among(answers, ranks));
    Map<ExportColumn, ExclusionReason> excluded = new HashMap<>(facts.excluded());
    codes.forEach((answer, why) -> answer.columns().forEach(c -> excluded.put(c, why)));
    List<AnswerColumn> rest = answers.stream().filter(a -> !codes.containsKey(a)).toList();
    codes.putAll(StrayColumns.among(rest, ranks, excluded));
    return codes;
  }

  /** What the columns hold that are on no scale. */
  private static List<ColumnProfile> unrated(ExportFacts facts) {
    Set<Integer> rated = new HashSet<>();
    facts.scales().forEach(scale -> scale.columns().forEach(c -> rated.add(c.index())));
    return facts.profiles().stream()
        .filter(p -> !rated.contains(p.column().index()))
        .filter(p -> facts.excluded().get(p.column()) != ExclusionReason.OTHER_TABLE)
        .toList();
  }

  /** What a column says, as far as enough people's records do. */
  private static Map<String, Long> values(ExportFacts facts, PlacedField field) {
    return facts.profiles().stream()
        .filter(profile -> profile.column().equals(field.column()))
        .findFirst()
        .map(ColumnProfile::told)
        .orElse(Map.of());
  }

  /**
   * The language of the questions; where they are too short to tell it, that of the answers too.
   */
  private static Optional<String> language(ExportFacts facts) {
    List<String> questions =
        facts.layout().questions().stream()
            .flatMap(column -> Stream.of(column.question(), column.row()))
            .distinct()
            .toList();
    return TextLanguage.of(questions)
        .or(
            () ->
                TextLanguage.of(
                    Stream.concat(
                            questions.stream(),
                            facts.scales().stream().flatMap(scale -> scale.order().stream()))
                        .distinct()
                        .toList()));
  }

  private static Proposal proposal(
      ExportFacts facts,
      List<AnswerColumn> answers,
      Asked asked,
      Optional<Draft> draft,
      List<String> rates) {
    Instrument instrument = asked.instrument();
    ItemMatches found = asked.matches();
    List<OrgFunction> functions = instrument.functions();
    FieldFinder finder = new FieldFinder(UsualNames.of(functions, asked.own().byFunction()));
    Map<AnswerColumn, FoundScale> scales = AnswerColumn.scales(answers, facts.scales());
    List<ColumnProfile> free = free(facts, found, scales);
    OwnNames own =
        draft.isPresent() ? asked.own() : finder.answersThatName(free, asked.own(), functions);
    UsualNames names = UsualNames.of(functions, own.byFunction());
    List<PlacedField> known =
        Stream.concat(
                facts.person().map(PlacedField::person).stream(),
                asked.known().stream()
                    .filter(f -> f.field() != StudyField.FUNCTION || found.hasUnnamedFunction()))
            .toList();
    List<PlacedField> fields =
        LedPlaces.confirmed(
            new FieldFinder(names).find(free, found.hasUnnamedFunction(), known, facts.sample()),
            facts.sample());
    Optional<Draft> noted =
        draft.map(
            made ->
                fields.stream()
                    .filter(field -> field.field() == StudyField.WAVE && field.sure())
                    .flatMap(field -> free.stream().filter(p -> p.column().equals(field.column())))
                    .findFirst()
                    .map(wave -> new RoundScales(scales, facts.sample(), wave).noted(made))
                    .orElse(made));
    AnswerNames answerNames = new AnswerNames(functions, names, own);
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
        noted,
        rates,
        found.placed(),
        found.unplaced(),
        items(instrument, answers, found, own),
        fields,
        leaders(names, free, fields),
        answerNames,
        ScaleRules.of(instrument, found.placed(), scales, noted));
  }

  /** Who led each function, where no column says it of the one that a record rates. */
  private static Map<Integer, ExportColumn> leaders(
      UsualNames names, List<ColumnProfile> free, List<PlacedField> fields) {
    Set<ExportColumn> taken = new HashSet<>();
    fields.forEach(field -> taken.add(field.column()));
    return new FunctionLeaders(names)
        .find(free.stream().filter(profile -> !taken.contains(profile.column())).toList());
  }

  /** A questionnaire as it was found in a file, with the columns that say what a record rates. */
  private record Asked(
      Instrument instrument, OwnNames own, ItemMatches matches, List<PlacedField> known) {}

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
        .filter(
            profile ->
                Optional.ofNullable(facts.excluded().get(profile.column()))
                    .filter(HELD_ELSEWHERE::contains)
                    .isEmpty())
        .toList();
  }

  private static Map<String, ItemPlacement> items(
      Instrument instrument, List<AnswerColumn> answers, ItemMatches found, OwnNames own) {
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
