package io.github.locus.ingest.draft;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.List;

/** A survey while it is being read: names are numbered as they come, nothing is sorted yet. */
public final class SurveyDraft {
  /** The unit and the wave of data that have none. */
  public static final String ALL_UNITS = "all";

  public static final String ONLY_WAVE = "1";

  private final Instrument instrument;
  private final Diagnostics diagnostics;
  private final List<String> functions;
  private final Vocabulary vocabulary;
  private final List<String> files = new ArrayList<>();
  private final NameTable units = new NameTable();
  private final NameTable waves = new NameTable();
  private final NameTable ownFunctions = new NameTable();
  private final ResponseStore responses = new ResponseStore();
  private final RatingStore ratings;
  private final CellFacts cells = new CellFacts();

  /**
   * Nothing read yet.
   *
   * @param instrument what was asked
   * @param vocabulary what the words beside the answers mean
   * @param diagnostics takes what is wrong
   */
  public SurveyDraft(Instrument instrument, Vocabulary vocabulary, Diagnostics diagnostics) {
    this.instrument = instrument;
    this.diagnostics = diagnostics;
    this.vocabulary = vocabulary;
    this.functions = instrument.functions().stream().map(OrgFunction::name).toList();
    this.ratings = new RatingStore(instrument.items().size());
  }

  /** The number of a file whose rows are read next. */
  public int addFile(String name) {
    files.add(name);
    return files.size() - 1;
  }

  /** A row's place for the one who mends it. */
  public Place place(Origin origin) {
    return Place.atLine(files.get(origin.file()), origin.line());
  }

  /** A row's place inside a sentence that already stands at another place. */
  public Argument reference(Origin origin, Origin from) {
    return origin.file() == from.file()
        ? Clause.LINE.with(origin.line())
        : Clause.LINE_OF_FILE.with(origin.line(), files.get(origin.file()));
  }

  /** What was asked. */
  public Instrument instrument() {
    return instrument;
  }

  /** What the words beside the answers mean. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Takes what is wrong. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The instrument's names of the functions, in its order. */
  public List<String> functions() {
    return functions;
  }

  /** Units by their numbers. */
  public NameTable units() {
    return units;
  }

  /** Waves by their numbers. */
  public NameTable waves() {
    return waves;
  }

  /** What respondents call their own function, by number. */
  public NameTable ownFunctions() {
    return ownFunctions;
  }

  /** What belongs to a respondent in a wave. */
  public ResponseStore responses() {
    return responses;
  }

  /** The ratings. */
  public RatingStore ratings() {
    return ratings;
  }

  /** Leaders and headcounts that survey files name. */
  public CellFacts cells() {
    return cells;
  }
}
