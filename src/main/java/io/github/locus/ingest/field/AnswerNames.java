package io.github.locus.ingest.field;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.item.OwnNames;
import io.github.locus.ingest.item.OwnNames.OwnName;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.ToldValue;
import io.github.locus.ingest.table.TotalWords;
import io.github.locus.ingest.words.AnswerMeanings;
import io.github.locus.ingest.words.FunctionAndLeader;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the answers to the questions that are asked once stand for. An answer is shown only if its
 * words are in our lists, or at least {@value ToldValue#OFTEN} respondents gave it; others are
 * counted.
 */
public final class AnswerNames {
  private final List<OrgFunction> functions;
  private final UsualNames names;
  private final List<OwnName> guessed;
  private final AnswerMeanings meanings = AnswerMeanings.usual();
  private final Map<String, List<String>> functionAnswers = new LinkedHashMap<>();
  private final Map<String, List<String>> windowAnswers = new LinkedHashMap<>();
  private final Map<String, List<String>> nominations = new LinkedHashMap<>();
  private final List<OpenAnswers> open = new ArrayList<>();

  /**
   * @param functions functions of the instrument
   * @param names what they are called
   * @param own what the organisation calls them
   */
  public AnswerNames(List<OrgFunction> functions, UsualNames names, OwnNames own) {
    this.functions = List.copyOf(functions);
    this.names = names;
    this.guessed = own.names().stream().filter(name -> !name.sure()).toList();
    own.names().forEach(n -> note(functionAnswers, functions.get(n.function()).name(), n.name()));
  }

  /** Names of functions that are guesses, which a person must confirm. */
  public List<OwnName> guessed() {
    return guessed;
  }

  /** Those of them that may be other names of the function beside which they stand. */
  public List<String> perhapsOtherNames() {
    return guessed.stream()
        .filter(name -> name.guess().equals(Optional.of(Clause.DRAFT_AS_OTHER_NAME)))
        .map(OwnName::name)
        .toList();
  }

  /**
   * Reads the answers of a column.
   *
   * @param field what the column holds
   * @param profile its answers
   */
  public void add(StudyField field, ColumnProfile profile) {
    List<String> shown = new ArrayList<>();
    long hidden = 0;
    for (Map.Entry<String, Long> value : profile.values().entrySet()) {
      if (!place(field, value.getKey())) {
        boolean often = ToldValue.mayBe(value.getKey(), value.getValue());
        if (often) {
          shown.add(value.getKey());
        }
        hidden += often ? 0 : value.getValue();
      }
    }
    if (!shown.isEmpty() || hidden > 0) {
      open.add(new OpenAnswers(field, shown, hidden));
    }
  }

  /**
   * Reads only what stands for all functions together, of a column of which it is asked whether it names the rated
   * function: the answer alone then makes a study that can be checked.
   *
   * @param profile its answers
   */
  public void addTotals(ColumnProfile profile) {
    profile.values().keySet().stream()
        .filter(answer -> names.spelled(answer).isEmpty() && TotalWords.name(answer))
        .forEach(answer -> note(functionAnswers, AnswerMeanings.OTHER, answer));
  }

  private boolean place(StudyField field, String answer) {
    if (field == StudyField.WINDOW) {
      Optional<String> window = meanings.window(answer);
      window.ifPresent(choice -> note(windowAnswers, choice, answer));
      return window.isPresent();
    }
    OptionalInt function = names.spelled(answer);
    if (function.isPresent()) {
      // the name of who leads a function need not be written down: the reader knows it without
      if (!FunctionAndLeader.areIn(answer) || names.named(answer).isEmpty()) {
        note(functionAnswers, functions.get(function.getAsInt()).name(), answer);
      }
      return true;
    }
    if (field == StudyField.OWN_FUNCTION) {
      return meanings.isNoneOrOther(answer);
    }
    if (field == StudyField.FUNCTION && TotalWords.name(answer)) {
      note(functionAnswers, AnswerMeanings.OTHER, answer);
      return true;
    }
    if (meanings.isNone(answer)) {
      note(nominations, "none", answer);
      return true;
    }
    return false;
  }

  private static void note(Map<String, List<String>> names, String name, String answer) {
    List<String> answers = names.computeIfAbsent(name, key -> new ArrayList<>());
    if (!answer.equals(name) && !answers.contains(answer)) {
      answers.add(answer);
    }
  }

  /**
   * Answers by function that are not the function's name itself; under {@link AnswerMeanings#OTHER}
   * those that stand for all functions together.
   */
  public Map<String, List<String>> functions() {
    Map<String, List<String>> inOrder = new LinkedHashMap<>();
    for (OrgFunction function : functions) {
      inOrder.put(function.name(), functionAnswers.getOrDefault(function.name(), List.of()));
    }
    inOrder.putIfAbsent(
        AnswerMeanings.OTHER, functionAnswers.getOrDefault(AnswerMeanings.OTHER, List.of()));
    return named(inOrder);
  }

  public Map<String, List<String>> windows() {
    return named(windowAnswers);
  }

  public Map<String, List<String>> nominations() {
    return named(nominations);
  }

  /** Answers that stand for nothing we know. */
  public List<OpenAnswers> open() {
    return List.copyOf(open);
  }

  private static Map<String, List<String>> named(Map<String, List<String>> all) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    all.forEach(
        (name, answers) -> {
          if (!answers.isEmpty()) {
            named.put(name, List.copyOf(answers));
          }
        });
    return named;
  }

  /**
   * Answers that stand for nothing we know.
   *
   * @param field what the column holds
   * @param shown those that enough respondents gave
   * @param hidden respondents who gave others
   */
  public record OpenAnswers(StudyField field, List<String> shown, long hidden) {
    public OpenAnswers {
      shown = List.copyOf(shown);
    }

    /**
     * How many people gave answers that are not shown, as it may be told.
     *
     * @return for example {@code fewer than 5}
     */
    public Argument rare() {
      return ToldValue.count(hidden);
    }
  }
}
