package io.github.locus.ingest.drafting;

import io.github.locus.ingest.drafting.FunctionPhrases.Grade;
import io.github.locus.ingest.drafting.RatedItems.Form;
import io.github.locus.ingest.drafting.RatedItems.Item;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items whose number stands behind the name of the function: in front of what is asked ({@code IT1:
 * answers fast}), or as all that a header says, the first question without a number ({@code IT},
 * {@code IT2}).
 */
final class NumberedNames {
  private static final Pattern IN_FRONT =
      Pattern.compile(
          "(\\p{L}[\\p{L}&. -]{0,30}?) ?(\\d{1,2})(?:[.:)]| [-\u2013])\\s+(\\S.*)", Pattern.DOTALL);

  private static final Pattern BEHIND = Pattern.compile("(\\p{L}.{0,40}?\\p{L}) ?(\\d{1,2})");

  private final FunctionPhrases phrases;
  private final Map<AnswerColumn, FoundScale> scales;

  NumberedNames(FunctionPhrases phrases, Map<AnswerColumn, FoundScale> scales) {
    this.phrases = phrases;
    this.scales = Map.copyOf(scales);
  }

  /**
   * Looks for the same texts behind several names with the same numbers.
   *
   * @param columns places of answers
   * @return the items, to be asked where the names are none that are known; empty where a column
   *     says otherwise
   */
  Optional<RatedItems> inFront(List<AnswerColumn> columns) {
    Map<List<String>, Map<String, AnswerColumn>> items = new LinkedHashMap<>();
    Map<List<String>, String> texts = new LinkedHashMap<>();
    for (AnswerColumn column : columns) {
      Matcher named = IN_FRONT.matcher(column.statement().strip());
      if (!named.matches() || !column.stem().isBlank()) {
        return Optional.empty();
      }
      List<String> item = new ArrayList<>(Wording.of(named.group(3)).words());
      item.add(0, named.group(2));
      boolean again =
          items.computeIfAbsent(item, i -> new LinkedHashMap<>()).put(named.group(1), column)
              != null;
      if (again) {
        return Optional.empty();
      }
      texts.putIfAbsent(item, named.group(3));
    }
    List<Item> asked = new ArrayList<>();
    items.forEach(
        (item, byName) ->
            asked.add(new Item("", texts.getOrDefault(item, ""), Form.WORDS, byName)));
    return rated(asked);
  }

  /**
   * Looks for headers that are a name alone, each of them also with the numbers of further
   * questions.
   *
   * @param columns places of answers
   * @return the items, to be asked where a name is none that is known; empty where a column says
   *     otherwise or the names may be no functions
   */
  Optional<RatedItems> behind(List<AnswerColumn> columns) {
    Set<String> headers = new HashSet<>();
    columns.forEach(column -> headers.add(column.statement().strip()));
    Map<Integer, Map<String, AnswerColumn>> questions = new LinkedHashMap<>();
    for (AnswerColumn column : columns) {
      String header = column.statement().strip();
      String name = header;
      int question = 1;
      if (TextFold.hasDigit(header)) {
        Matcher numbered = BEHIND.matcher(header);
        if (numbered.matches() && headers.contains(numbered.group(1))) {
          name = numbered.group(1);
          question = Integer.parseInt(numbered.group(2));
        }
      }
      boolean again =
          questions.computeIfAbsent(question, q -> new LinkedHashMap<>()).put(name, column) != null;
      if (again || !column.row().isEmpty()) {
        return Optional.empty();
      }
    }
    boolean inTurn = questions.keySet().stream().allMatch(q -> q >= 1 && q <= questions.size());
    boolean each = questions.values().stream().map(Map::keySet).distinct().count() == 1;
    if (questions.size() < 2 || !inTurn || !each) {
      return Optional.empty();
    }
    Grade grade = phrases.ofHeaders(questions.values().iterator().next().keySet());
    return grade == Grade.NONE
        ? Optional.empty()
        : rated(
            questions.values().stream()
                .map(byName -> new Item("", "", Form.WORDS, byName))
                .toList());
  }

  private Optional<RatedItems> rated(List<Item> items) {
    Set<String> names = new LinkedHashSet<>();
    items.forEach(item -> names.addAll(item.columns().keySet()));
    boolean alike =
        items.stream()
            .allMatch(
                item ->
                    2 * item.columns().size() > names.size()
                        && RatedItems.isOneScale(item.columns().values(), scales));
    return names.size() < 2 || !alike
        ? Optional.empty()
        : Optional.of(
            new RatedItems(List.copyOf(names), items, phrases.ofHeaders(names) == Grade.CERTAIN));
  }
}
