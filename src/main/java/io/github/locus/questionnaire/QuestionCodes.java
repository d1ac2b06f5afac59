package io.github.locus.questionnaire;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How an item of a function is called on a platform, and so in its exports: the one scheme that the
 * writers of questionnaires and the readers of exports share.
 *
 * <p>Codes come from the instrument alone, never from what an organisation calls its functions, nor
 * from which of them are asked: the same column means the same in every export. With F the {@linkplain
 * #function code of the function}, D that of the dimension, I that of the item, n the place of the
 * item in its dimension from 1, g the number of the item's scale among the different scales of the
 * instrument from 1, NAME what the organisation calls the function, SENTENCE the item about NAME in
 * the language of the questionnaire:
 *
 * <table>
 * <caption>Header cells of item I of function F</caption>
 * <tr><th>platform, export</th><th>cell</th></tr>
 * <tr><td>Qualtrics, row 1</td><td>{@code F_D_n} ({@link #qualtrics}); {@code IT_people_1}</td></tr>
 * <tr><td>Qualtrics, row 2</td><td>{@code NAME - SENTENCE} (the prompt for NAME where the scale has no
 *     labels)</td></tr>
 * <tr><td>Qualtrics, row 3</td><td>{@code {"ImportId":"QIDk_n"}}, k chosen by Qualtrics</td></tr>
 * <tr><td>LimeSurvey, question code</td><td>{@code F[I]}, from the second scale on {@code Fxg[I]} ({@link
 *     #limeSurvey}); {@code IT[people1]}</td></tr>
 * <tr><td>LimeSurvey, code and text</td><td>{@code F[I]. PROMPT [SENTENCE]}</td></tr>
 * <tr><td>LimeSurvey, question text; Google Forms</td><td>{@code PROMPT [SENTENCE]}, the prompt being
 *     {@code Please rate: NAME}, with the range in it where the scale has no labels</td></tr>
 * <tr><td>paper</td><td>{@code item@function} as in a tidy wide survey</td></tr>
 * </table>
 *
 * <p>Answers are the labels of the scale where it has any, else the numbers. In exports of numbers an
 * answer is its point on the scale, or its place from 1 where the scale has negative points ({@link
 * #answer}).
 *
 * <p>The questions asked once are {@code own_function}, {@code unit}, {@code should_lead}, {@code
 * turn_to}, {@code window} in Qualtrics ({@link ContextQuestion#code}), the same without the
 * underscore in LimeSurvey ({@link ContextQuestion#shortCode}), their sentence in Google Forms. Their
 * answers are NAME, {@link ContextQuestion#anotherText}, {@link ContextQuestion#noneText}, {@link
 * ContextQuestion#windowTexts}; in exports of numbers from Qualtrics the place of the option from 1,
 * in exports of answer codes from LimeSurvey F, {@value #NOBODY}, {@code u1, u2, …} for units, and
 * {@code now, m6, m12, later}. Prefer choice texts and full answers: they need no list of codes.
 */
public final class QuestionCodes {
  /** LimeSurvey's answer code for another function and for none; {@code other} is its own word. */
  public static final String NOBODY = "else";

  /** LimeSurvey's codes of answers have five characters at most. */
  private static final int ANSWER_CODE = 5;

  /** LimeSurvey's codes of questions have twenty. */
  private static final int QUESTION_CODE = 20;

  private static final Set<String> LIMESURVEY_WORDS =
      Set.of("other", "time", "comment", "id", "token", "seed", "none", NOBODY);

  private final Instrument instrument;
  private final List<String> functions;
  private final List<String> dimensions;
  private final List<String> items;
  private final List<ResponseScale> scales;

  /**
   * The codes of an instrument.
   *
   * @param instrument what is asked
   */
  public QuestionCodes(Instrument instrument) {
    this.instrument = instrument;
    Set<String> reserved =
        Stream.concat(
                LIMESURVEY_WORDS.stream(),
                Arrays.stream(ContextQuestion.values()).map(ContextQuestion::shortCode))
            .collect(Collectors.toUnmodifiableSet());
    this.functions =
        new UniqueCodes("", ANSWER_CODE, "F", reserved)
            .of(instrument.functions().stream().map(OrgFunction::name).toList());
    this.dimensions =
        new UniqueCodes("_", 2 * QUESTION_CODE, "D", Set.of())
            .of(instrument.dimensions().stream().map(Dimension::id).toList());
    this.items =
        new UniqueCodes("", QUESTION_CODE, "I", LIMESURVEY_WORDS)
            .of(instrument.items().stream().map(SurveyItem::id).toList());
    this.scales = instrument.dimensions().stream().map(Dimension::scale).distinct().toList();
  }

  /**
   * The code of a function: its ASCII letters and digits, accents dropped, five at most, made
   * different where two would be alike.
   *
   * @param function index in the instrument
   * @return for example {@code IT}, {@code LD}
   */
  public String function(int function) {
    return functions.get(function);
  }

  /**
   * The code of an item: its id without what is neither letter nor digit.
   *
   * @param item index in {@link Instrument#items()}
   * @return for example {@code people1}
   */
  public String item(int item) {
    return items.get(item);
  }

  /**
   * The column of an item in row 1 of a Qualtrics export.
   *
   * @param function index in the instrument
   * @param item index in {@link Instrument#items()}
   * @return for example {@code IT_people_1}
   */
  public String qualtrics(int function, int item) {
    int first = 0;
    int dimension = 0;
    while (item >= first + instrument.dimensions().get(dimension).items().size()) {
      first += instrument.dimensions().get(dimension).items().size();
      dimension++;
    }
    return qualtricsMatrix(function, dimension) + "_" + (item - first + 1);
  }

  /**
   * The column of an item in a LimeSurvey export with question codes.
   *
   * @param function index in the instrument
   * @param item index in {@link Instrument#items()}
   * @return for example {@code IT[people1]}
   */
  public String limeSurvey(int function, int item) {
    ResponseScale scale =
        instrument.dimensions().stream()
            .flatMap(d -> d.items().stream().map(i -> d.scale()))
            .skip(item)
            .findFirst()
            .orElseThrow();
    return limeSurveyArray(function, scales.indexOf(scale)) + "[" + item(item) + "]";
  }

  /** The id of a matrix question: a function and a dimension. */
  String qualtricsMatrix(int function, int dimension) {
    return function(function) + "_" + dimensions.get(dimension);
  }

  /** The code of an array question: a function and one of the instrument's different scales. */
  String limeSurveyArray(int function, int scale) {
    return function(function) + (scale == 0 ? "" : "x" + (scale + 1));
  }

  /** The different scales in the order in which they first occur. */
  List<ResponseScale> scales() {
    return scales;
  }

  /**
   * What stands for an answer in exports of numbers.
   *
   * @param scale a scale
   * @param option place of the answer, from 0
   * @return the point, or the place from 1 where a point would be negative
   */
  static String answer(ResponseScale scale, int option) {
    return String.valueOf(scale.min() < 0 ? option + 1 : scale.min() + option);
  }

  /** LimeSurvey's answer codes of {@link ContextQuestion#WINDOW}. */
  static List<String> windowAnswers() {
    return List.of("now", "m6", "m12", "later");
  }

  /** LimeSurvey's answer codes of units. */
  static List<String> unitAnswers(int units) {
    return IntStream.rangeClosed(1, units).mapToObj(n -> "u" + n).toList();
  }
}
