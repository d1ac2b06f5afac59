package io.github.locus.questionnaire;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A questionnaire of an organisation: an instrument, the functions that are asked about under the
 * names that people use, and the units to choose from. All its texts are single lines without
 * characters that steer.
 *
 * @param instrument what is asked
 * @param functions functions to ask about, in the order of the pages; at least one
 * @param units names of the units to choose from; without any the unit is typed
 * @param languages language tags, the first is the base; at least one
 */
public record Questionnaire(
    Instrument instrument,
    List<RatedFunction> functions,
    List<String> units,
    List<String> languages) {
  /** Copies and checks. */
  public Questionnaire {
    functions = List.copyOf(functions);
    units = units.stream().map(PlainLine::of).distinct().toList();
    languages = List.copyOf(languages);
    if (functions.isEmpty() || languages.isEmpty()) {
      throw new IllegalArgumentException("a questionnaire needs a function and a language");
    }
    if (!instrument.functions().containsAll(declared(functions))) {
      throw new IllegalArgumentException("a function is not one of the instrument");
    }
    if (nameTwice(functions)) {
      throw new IllegalArgumentException("a function or its name is given twice");
    }
  }

  /**
   * Whether a function, or a name that it is given, stands twice in a list: then nobody could tell whom a rating is about.
   *
   * @param functions the functions to be asked about
   * @return true where a questionnaire cannot be made of them
   */
  public static boolean nameTwice(List<RatedFunction> functions) {
    return functions.stream().map(RatedFunction::name).distinct().count() < functions.size()
        || new HashSet<>(declared(functions)).size() < functions.size();
  }

  /**
   * A questionnaire about all functions under their declared names.
   *
   * @param instrument what is asked
   * @param language language tag
   * @return the questionnaire, with units to be typed
   */
  public static Questionnaire of(Instrument instrument, String language) {
    return new Questionnaire(
        instrument,
        instrument.functions().stream().map(RatedFunction::of).toList(),
        List.of(),
        List.of(language));
  }

  /**
   * What it is called.
   *
   * @param language language tag
   * @return title
   */
  String title(String language) {
    return Phrase.TITLE.in(language);
  }

  /** The base language. */
  String language() {
    return languages.get(0);
  }

  /** The codes of the instrument. */
  QuestionCodes codes() {
    return new QuestionCodes(instrument);
  }

  /** A grid for each dimension, in the instrument's order. */
  List<Grid> gridsByDimension(RatedFunction rated) {
    QuestionCodes codes = codes();
    List<Grid> grids = new ArrayList<>();
    int first = 0;
    for (int d = 0; d < instrument.dimensions().size(); d++) {
      Dimension dimension = instrument.dimensions().get(d);
      int next = first + dimension.items().size();
      grids.add(
          new Grid(
              codes.qualtricsMatrix(index(rated), d),
              rated,
              dimension.scale(),
              IntStream.range(first, next).boxed().toList(),
              this));
      first = next;
    }
    return grids;
  }

  /** A grid for each different scale, in the order in which scales first occur. */
  List<Grid> gridsByScale(RatedFunction rated) {
    QuestionCodes codes = codes();
    List<ResponseScale> ofItem =
        instrument.dimensions().stream()
            .flatMap(d -> d.items().stream().map(item -> d.scale()))
            .toList();
    List<Grid> grids = new ArrayList<>();
    for (int s = 0; s < codes.scales().size(); s++) {
      ResponseScale scale = codes.scales().get(s);
      grids.add(
          new Grid(
              codes.limeSurveyArray(index(rated), s),
              rated,
              scale,
              IntStream.range(0, ofItem.size())
                  .filter(item -> ofItem.get(item).equals(scale))
                  .boxed()
                  .toList(),
              this));
    }
    return grids;
  }

  /** Names of the functions that are asked about, as the instrument declares them. */
  List<String> declaredNames() {
    return declared(functions).stream().map(OrgFunction::name).toList();
  }

  /** Place of a function in the instrument. */
  int index(RatedFunction rated) {
    return instrument.functions().indexOf(rated.function());
  }

  /** What the items ask about a function; where two say the same, their ids tell them apart. */
  List<String> sentences(RatedFunction rated, List<Integer> items, String language) {
    List<SurveyItem> all = instrument.items();
    List<String> plain =
        all.stream().map(item -> PlainLine.of(item.about(rated.name(), language))).toList();
    return items.stream()
        .map(
            item -> {
              String sentence = plain.get(item);
              boolean once = plain.indexOf(sentence) == plain.lastIndexOf(sentence);
              return once ? sentence : sentence + " (" + all.get(item).id() + ")";
            })
        .toList();
  }

  /** The answers of a scale, lowest first: labels if there are as many different ones, else numbers. */
  List<String> options(ResponseScale scale, String language) {
    List<String> numbers =
        IntStream.rangeClosed(scale.min(), scale.max()).mapToObj(String::valueOf).toList();
    if (scale.labels().isEmpty()) {
      return numbers;
    }
    List<String> labels =
        scale.labels().getOrDefault(language, scale.labels().values().iterator().next()).stream()
            .map(PlainLine::of)
            .toList();
    boolean different = labels.stream().distinct().count() == numbers.size();
    return different
        ? labels
        : IntStream.range(0, numbers.size())
            .mapToObj(i -> numbers.get(i) + " - " + labels.get(i))
            .toList();
  }

  /** The options of a question asked once; none if the answer is typed. */
  List<String> options(ContextQuestion question, String language) {
    if (question == ContextQuestion.UNIT) {
      return units;
    }
    if (question == ContextQuestion.WINDOW) {
      return ContextQuestion.windowTexts().stream().map(text -> text.in(language)).toList();
    }
    List<String> options =
        functions.stream()
            .map(RatedFunction::name)
            .collect(Collectors.toCollection(ArrayList::new));
    options.add(
        (question == ContextQuestion.OWN_FUNCTION
                ? ContextQuestion.anotherText()
                : ContextQuestion.noneText())
            .in(language));
    return options;
  }

  private static List<OrgFunction> declared(List<RatedFunction> rated) {
    return rated.stream().map(RatedFunction::function).toList();
  }
}
