package io.github.locus.ingest.mapping;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.mapping.ColumnIndex.Columns;
import io.github.locus.ingest.mapping.ItemPlacer.Placed;
import io.github.locus.ingest.mapping.StudyMapping.Block;
import io.github.locus.ingest.study.ColumnReference;
import io.github.locus.ingest.study.ItemPlacement;
import io.github.locus.ingest.study.ItemPlacement.Pattern;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.study.StudyFile;
import io.github.locus.ingest.study.StudyPlaces;
import io.github.locus.ingest.study.StudySource;
import io.github.locus.ingest.study.StudyWave;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds in an export the columns that a study names, and reports all that it does not find. */
public final class StudyMapper {
  /** What an export is tried with whose study does not say where the items stand. */
  private static final List<Pattern> USUAL =
      List.of(new Pattern("{item}@{function}"), new Pattern("{text}"));

  private static final Pattern USUAL_OF_RECORDS = new Pattern("{item}");

  /** What platforms call the time of an answer, the last of several first. */
  private static final List<String> TIMES =
      List.of(
          "EndDate",
          "End Date",
          "RecordedDate",
          "Completion time",
          "submitdate",
          "Date submitted",
          "Date Submitted",
          "Submit Date (UTC)",
          "Timestamp");

  private final StudyFile study;
  private final StudyPlaces places;
  private final Instrument instrument;
  private final Diagnostics out;
  private final FunctionNames functions;
  private final ItemWords words;
  private final Map<StudySource, Integer> numbers = new HashMap<>();

  /**
   * A mapper for all files of a study; checks first that what the study names is in the instrument.
   *
   * @param study what the study file states
   * @param places where it states it
   * @param instrument what was asked
   * @param functions what its functions are called
   * @param out takes what is wrong
   */
  public StudyMapper(
      StudyFile study,
      StudyPlaces places,
      Instrument instrument,
      FunctionNames functions,
      Diagnostics out) {
    this.study = study;
    this.places = places;
    this.instrument = instrument;
    this.out = out;
    this.functions = functions;
    this.words = new ItemWords(instrument, functions);
    for (int i = 0; i < study.files().size(); i++) {
      numbers.putIfAbsent(study.files().get(i), i);
    }
    new StudyReferences(places, instrument, out).check(study);
  }

  /**
   * Maps one file.
   *
   * @param source what the study says of the file
   * @param layout its columns
   * @param file its name
   * @return its columns by purpose, empty where diagnostics say why there are none
   */
  public Optional<StudyMapping> map(StudySource source, ExportLayout layout, String file) {
    return new OneFile(source, layout, file).map();
  }

  /** One file while it is mapped. */
  private final class OneFile {
    private final StudySource source;
    private final String file;
    private final List<String> path;
    private final ColumnIndex index;
    private final ColumnFaults faults;
    private final ItemPlacer placer;
    private final Map<StudyField, ExportColumn> fields = new EnumMap<>(StudyField.class);
    private final Map<String, ExportColumn> leaders = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    OneFile(StudySource source, ExportLayout layout, String file) {
      this.source = source;
      this.file = file;
      this.path =
          Optional.ofNullable(numbers.get(source))
              .map(number -> List.of("files", String.valueOf(number)))
              .orElse(List.of());
      this.index = new ColumnIndex(layout.columns());
      this.faults = new ColumnFaults(file, places, out);
      this.placer = new ItemPlacer(instrument, words, index, faults);
    }

    Optional<StudyMapping> map() {
      Map<StudyField, ColumnReference> columns = new EnumMap<>(StudyField.class);
      columns.putAll(study.columns());
      columns.putAll(source.columns());
      columns.forEach(this::field);
      study.leaders().forEach(this::leader);
      boolean found = fields.size() == columns.size() && leaders.size() == study.leaders().size();
      usualFields(columns.keySet());
      boolean own = !source.items().isEmpty();
      Map<String, ItemPlacement> items = own ? source.items() : study.items();
      List<String> there = own ? path : List.of();
      if (items.isEmpty()) {
        usualItems();
      }
      items.forEach((function, placement) -> stated(function, placement, below(there, "items")));
      if (blocks.size() > 1 && !columns.containsKey(StudyField.LEADER)) {
        fields.remove(StudyField.LEADER);
      } else if (blocks.size() > 1) {
        faults.report(DiagnosticCode.LEADER_OF_SEVERAL, List.of("columns", "leader"), file);
      }
      if (!leaders.isEmpty() && blocks.stream().anyMatch(block -> block.function().isEmpty())) {
        faults.report(DiagnosticCode.LEADERS_OF_ONE, List.of("leaders"), file);
      }
      return found && !blocks.isEmpty() && !out.hasErrors()
          ? Optional.of(new StudyMapping(fields, withLeader()))
          : Optional.empty();
    }

    /** A leader stands beside the only function that a record rates, or has a column a function. */
    private List<Block> withLeader() {
      Optional<ExportColumn> leader = Optional.ofNullable(fields.get(StudyField.LEADER));
      return blocks.stream()
          .map(b -> new Block(b.function(), b.items(), leader(b).or(() -> leader), b.headcount()))
          .toList();
    }

    private Optional<ExportColumn> leader(Block block) {
      return block.function().isPresent()
          ? Optional.ofNullable(leaders.get(functions.functions().get(block.function().getAsInt())))
          : Optional.empty();
    }

    private void leader(String function, ColumnReference reference) {
      // a leader is known by name, as in a roster
      Argument what = Clause.FIELD.with(StudyField.LEADER.key());
      only(reference, what, List.of("leaders", function))
          .ifPresent(column -> leaders.put(function, column));
    }

    /** The column that is meant, empty where a diagnostic says that it is none or one of several. */
    private Optional<ExportColumn> only(
        ColumnReference reference, Argument what, List<String> there) {
      Optional<List<ExportColumn>> found = faults.resolve(index, reference, what, there);
      if (found.filter(columns -> columns.size() > 1).isPresent()) {
        faults.several(what, reference.shown(), found.get(), there);
        return Optional.empty();
      }
      return found.map(columns -> columns.get(0));
    }

    /** A column that is called as we call it needs no study; nor does the platform's own time. */
    private void usualFields(Set<StudyField> stated) {
      for (StudyField field : StudyField.values()) {
        if (!stated.contains(field)) {
          usual(field.key()).ifPresent(column -> fields.put(field, column));
        }
      }
      boolean dated = study.waves().stream().anyMatch(StudyWave::isDated);
      if (dated && !fields.containsKey(StudyField.DATE)) {
        TIMES.stream()
            .flatMap(name -> usual(name).stream())
            .findFirst()
            .ifPresent(column -> fields.put(StudyField.DATE, column));
      }
    }

    private Optional<ExportColumn> usual(String name) {
      return index.find(name) instanceof Columns found
              && found.columns().size() == 1
              && found.columns().get(0).name().equals(name)
              && found.columns().get(0).kind() != ColumnKind.IDENTIFYING
          ? Optional.of(found.columns().get(0))
          : Optional.empty();
    }

    private void field(StudyField field, ColumnReference reference) {
      List<String> there =
          below(
              below(source.columns().containsKey(field) ? path : List.of(), "columns"),
              field.key());
      Argument what = Clause.FIELD.with(field.key());
      Optional<ExportColumn> found = only(reference, what, there);
      if (found.isPresent() && field != StudyField.LEADER) {
        // a leader is known by name, as in a roster
        faults.claim(found.get(), what, false, there);
      }
      found.ifPresent(column -> fields.put(field, column));
    }

    private void usualItems() {
      List<String> key = List.of("items");
      for (Pattern pattern : USUAL) {
        if (blocks.isEmpty()) {
          everyFunction(pattern, key);
        }
      }
      if (blocks.isEmpty()
          && (fields.containsKey(StudyField.FUNCTION) || source.function().isPresent())) {
        stated(ItemPlacement.EVERY_FUNCTION, USUAL_OF_RECORDS, key);
      } else if (blocks.isEmpty()) {
        faults.report(DiagnosticCode.ITEMS_NOT_STATED, List.of(), file, instrument.id());
      }
    }

    private void stated(String function, ItemPlacement placement, List<String> there) {
      boolean every = function.equals(ItemPlacement.EVERY_FUNCTION);
      List<String> key = below(there, function);
      if (!every) {
        int number = functions.functions().indexOf(function);
        if (number >= 0) {
          block(
              OptionalInt.of(number), placement, words.names(function), Argument.of(function), key);
        }
      } else if (source.function().isPresent()) {
        String fixed = source.function().get();
        int number = functions.functions().indexOf(fixed);
        block(OptionalInt.of(number), placement, words.names(fixed), Argument.of(fixed), key);
      } else if (placement instanceof Pattern pattern && words.namesFunction(pattern.text())) {
        everyFunction(pattern, key);
        if (blocks.isEmpty()) {
          everyMissing(pattern, key);
        }
      } else if (fields.containsKey(StudyField.FUNCTION)) {
        block(OptionalInt.empty(), placement, List.of(""), Clause.THE_RATED_FUNCTION, key);
      } else {
        faults.report(DiagnosticCode.FUNCTION_NOT_STATED, key, file);
      }
    }

    /** Functions of which the file has no item at all were not rated. */
    private void everyFunction(Pattern pattern, List<String> key) {
      for (int f = 0; f < functions.functions().size(); f++) {
        String function = functions.functions().get(f);
        List<String> names = words.names(function);
        Placed placed = placer.place(pattern, names, key);
        if (placed.isEmpty()) {
          names = functions.usual(function);
          placed = placer.place(pattern, names, key);
        }
        if (!placed.isEmpty()) {
          take(OptionalInt.of(f), placed, names, Argument.of(function), key);
        }
      }
    }

    private void everyMissing(Pattern pattern, List<String> key) {
      String first = functions.functions().get(0);
      List<String> names = words.names(first);
      placer.reportUnplaced(placer.place(pattern, names, key), Argument.of(first), names, key);
    }

    private void block(
        OptionalInt function,
        ItemPlacement placement,
        List<String> names,
        Argument shown,
        List<String> key) {
      take(function, placer.place(placement, names, key), names, shown, key);
    }

    private void take(
        OptionalInt function, Placed placed, List<String> names, Argument shown, List<String> key) {
      if (!placed.faulty() && placed.columns().size() < instrument.items().size()) {
        placer.reportUnplaced(placed, shown, names, key);
      }
      Map<Integer, List<ExportColumn>> columns = new LinkedHashMap<>(placed.columns());
      List<List<ExportColumn>> items = new ArrayList<>();
      for (int i = 0; i < instrument.items().size(); i++) {
        SurveyItem item = instrument.item(i);
        List<ExportColumn> own = columns.getOrDefault(i, List.of());
        Argument what = Clause.ITEM_COLUMN_OF.with(item.id(), shown);
        own.forEach(column -> faults.claim(column, what, true, key));
        items.add(own);
      }
      blocks.add(new Block(function, items));
    }
  }

  private static List<String> below(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }
}
