package io.github.locus.ingest.mapping;

import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the gaps of a pattern for an item about a function, in all ways that it may be meant. */
final class ItemWords {
  private static final Pattern NUMBER = Pattern.compile("\\{n(?::0([1-9]))?}");
  private static final String FUNCTION = "{function}";
  private static final String TEXT = "{text}";

  private final Instrument instrument;
  private final FunctionNames functions;

  ItemWords(Instrument instrument, FunctionNames functions) {
    this.instrument = instrument;
    this.functions = functions;
  }

  /**
   * The texts that a pattern stands for.
   *
   * @param pattern a pattern
   * @param position place of the item among the instrument's, from 0
   * @param names all names of the function
   * @return texts, the likeliest first
   */
  Set<String> fill(String pattern, int position, List<String> names) {
    SurveyItem item = instrument.item(position);
    String numbered = numbered(pattern, position + 1).replace("{item}", item.id());
    Set<String> texts = new LinkedHashSet<>();
    for (String name : numbered.contains(FUNCTION) ? names : List.of("")) {
      String named = numbered.replace(FUNCTION, name);
      if (named.contains(TEXT)) {
        sentences(item, names).forEach(sentence -> texts.add(named.replace(TEXT, sentence)));
      } else {
        texts.add(named);
      }
    }
    return texts;
  }

  /**
   * All that may name an item in a header, for finding what is nearly called so.
   *
   * @param position place of the item, from 0
   * @param names all names of the function
   * @return its wording in each language, then its id
   */
  List<String> all(int position, List<String> names) {
    SurveyItem item = instrument.item(position);
    List<String> all = new ArrayList<>(sentences(item, names));
    names.forEach(name -> all.add(item.id() + "@" + name));
    all.add(item.id());
    return all;
  }

  /** Whether a pattern tells the functions apart: by a gap, or by wordings that name them. */
  boolean namesFunction(String pattern) {
    return pattern.contains(FUNCTION)
        || (pattern.contains(TEXT)
            && instrument.items().stream()
                .allMatch(
                    item ->
                        item.text().byLanguage().values().stream()
                            .allMatch(text -> text.contains(FUNCTION))));
  }

  List<String> names(String function) {
    return functions.of(function);
  }

  private static Set<String> sentences(SurveyItem item, List<String> names) {
    Set<String> sentences = new LinkedHashSet<>();
    for (String language : item.text().byLanguage().keySet()) {
      names.forEach(name -> sentences.add(item.about(name, language)));
    }
    return sentences;
  }

  private static String numbered(String pattern, int number) {
    Matcher gap = NUMBER.matcher(pattern);
    return gap.replaceAll(
        match ->
            match.group(1) == null
                ? String.valueOf(number)
                : String.format("%0" + match.group(1) + "d", number));
  }
}
