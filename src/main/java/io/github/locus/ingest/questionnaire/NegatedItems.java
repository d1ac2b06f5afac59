package io.github.locus.ingest.questionnaire;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.table.ToldValue;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items with a negation among items without: agreement with them may count against what is measured.
 * That is asked, unless the answers go the way of the other items.
 */
public final class NegatedItems {
  private static final Pattern NEGATION =
      Pattern.compile(
          "\\b(not|cannot|never|nobody|no one|nothing|neither|nor|fails?|failed|lacks?|lacking|without"
              + "|hardly|rarely|seldom|unable|no|nicht|kein(?:e[nmrs]?)?|nie|niemals|niemand\\w*|nichts"
              + "|ohne|kaum|weder|fehlt|fehlen|mangelt|selten|pas|jamais|aucune?|sans|nunca|ning[uú]n\\w*"
              + "|nadie|sin|niet|geen|nooit|niemand|non|mai|nessun\\w*|senza|não|ninguém|sem)\\b"
              + "|\\b\\w+n['’]t\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Negations that deny nothing. */
  private static final Pattern AFFIRMING =
      Pattern.compile(
          "\\b(not only|not just|not least|no matter|no doubt|nothing (?:is )?better|nothing but"
              + "|without (?:any )?(?:problems?|delay|difficult\\w*)|no problems?|hesitate"
              + "|nicht nur|nicht zuletzt|kein zweifel|keine frage|nichts besser\\w*"
              + "|ohne (?:probleme|weiteres|verz\\w*)|pas seulement|no s[oó]lo|no solo|niet alleen"
              + "|non solo|não só)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** What the numbers of a scale mean: its words are not those of the item. */
  private static final Pattern SCALE =
      Pattern.compile(
          "\\([^()]*\\d\\s*[=:\\-\u2013][^()]*\\)|\\[[^\\[\\]]*\\d\\s*[=:\\-\u2013][^\\[\\]]*\\]");

  /** Correlations nearer to zero tell no direction. */
  private static final double TELLING = 0.2;

  private final Map<Integer, List<Placed>> byItem = new HashMap<>();
  private final List<SurveyItem> items;
  private final AnswerRanks ranks;

  private NegatedItems(Instrument instrument, List<Placed> placed, AnswerRanks ranks) {
    this.items = instrument.items();
    this.ranks = ranks;
    placed.forEach(p -> byItem.computeIfAbsent(p.cell().item(), i -> new ArrayList<>()).add(p));
  }

  /**
   * What is known of a negated item.
   *
   * @param word the negation in its text
   * @param evidence which way its answers go
   * @param asked whether only a person can say
   */
  record Negated(String word, Argument evidence, boolean asked) {}

  /**
   * Looks for negated items.
   *
   * @param draft a draft
   * @param ranks answers side by side
   * @return the draft with what is known of each; of none where all items have a negation
   */
  public static Draft noted(Draft draft, AnswerRanks ranks) {
    NegatedItems negated = new NegatedItems(draft.instrument(), draft.placed(), ranks);
    Map<Integer, String> words = new LinkedHashMap<>();
    for (int item = 0; item < negated.items.size(); item++) {
      String text =
          SCALE
              .matcher(negated.items.get(item).text().byLanguage().values().iterator().next())
              .replaceAll("");
      if (!negated.items.get(item).reversed()
          && text.contains(" ")
          && NEGATION.matcher(text).find()) {
        Matcher word = NEGATION.matcher(AFFIRMING.matcher(text).replaceAll(""));
        if (word.find()) {
          words.put(item, word.group());
        }
      }
    }
    Map<String, Negated> found = new LinkedHashMap<>();
    if (words.size() < negated.items.size()) {
      words.forEach(
          (item, word) ->
              found.put(negated.items.get(item).id(), negated.judged(item, word, words.keySet())));
    }
    return draft.withNegated(found);
  }

  private Negated judged(int item, String word, Set<Integer> all) {
    List<double[]> pairs = new ArrayList<>();
    for (Placed placed : byItem.getOrDefault(item, List.of())) {
      List<AnswerColumn> others = new ArrayList<>();
      for (Map.Entry<Integer, List<Placed>> other : byItem.entrySet()) {
        if (!all.contains(other.getKey()) && !items.get(other.getKey()).reversed()) {
          other.getValue().stream()
              .filter(p -> p.cell().function().equals(placed.cell().function()))
              .forEach(p -> others.add(p.column()));
        }
      }
      pairs.addAll(ranks.pairs(placed.column(), others));
    }
    double r = pairs.size() < ToldValue.OFTEN ? 0 : AnswerRanks.correlation(pairs);
    if (r >= TELLING) {
      return new Negated(word, Clause.GO_WITH_OTHERS.with(pairs.size()), false);
    }
    return new Negated(
        word,
        r <= -TELLING ? Clause.GO_AGAINST_OTHERS.with(pairs.size()) : Clause.GO_NEITHER_WAY,
        true);
  }
}
