package io.github.locus.ingest.questionnaire;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.questionnaire.AnswerRanks.Direction;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.table.ToldValue;
import io.github.locus.ingest.words.Troubles;
import io.github.locus.ingest.words.Wording;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items that may run against what is measured: those with a negation among items without, those
 * about what nobody wants ("How often do you have problems with IT?"), and those whose answers go
 * against the others whatever their words say ("slows me down"). It is asked, unless the answers of
 * a negated item go the way of the others. Where those of an item go so that a header calls
 * reversed, it is asked whether the file has turned them.
 */
public final class NegatedItems {
  private static final Words NEGATION =
      Words.of(
          "\\b(not|cannot|never|nobody|no"
              + " one|nothing|neither|nor|fails?|failed|lacks?|lacking|without"
              + "|hardly|rarely|seldom|unable|no|nicht|kein(?:e[nmrs]?)?|nie|niemals|niemand\\w*|nichts"
              + "|ohne|kaum|weder|fehlt|fehlen|mangelt|selten|pas|jamais|aucune?|sans|nunca|ning[uú]n\\w*"
              + "|nadie|sin|niet|geen|nooit|niemand|non|mai|nessun\\w*|senza|não|ninguém|sem)\\b"
              + "|\\b\\w+n['’]t\\b");

  /** Negations that deny nothing. */
  private static final Words AFFIRMING =
      Words.of(
          "\\b(not only|not just|not least|no matter|no doubt|nothing (?:is )?better|nothing but"
              + "|without (?:any )?(?:problems?|delay|difficult\\w*)|no problems?|hesitate"
              + "|nicht nur|nicht zuletzt|kein zweifel|keine frage|nichts besser\\w*"
              + "|ohne (?:probleme|weiteres|verz\\w*)|pas seulement|no s[oó]lo|no solo|niet alleen"
              + "|non solo|não só)\\b");

  /** The first words of both, as far as they are spelled in ASCII. */
  private static final Set<String> FIRST_WORDS =
      Set.of(
          ("not cannot never nobody no nothing neither nor fail fails failed lack lacks lacking"
                  + " without hardly rarely seldom unable nicht kein keine keinen keinem keiner keines"
                  + " nie niemals nichts ohne kaum weder fehlt fehlen mangelt selten pas jamais aucun"
                  + " aucune sans nunca nadie sin niet geen nooit non mai senza sem hesitate")
              .split(" "));

  /** How others of them begin. */
  private static final List<String> FIRST_LETTERS = List.of("niemand", "ningun", "nessun");

  /** What the numbers of a scale mean: its words are not those of the item. */
  private static final Pattern SCALE =
      Pattern.compile(
          "\\([^()]*\\d\\s*[=:\\-\u2013][^()]*\\)|\\[[^\\[\\]]*\\d\\s*[=:\\-\u2013][^\\[\\]]*\\]"
              // from 1 "very good" to 5 "poor"
              + "|\\([^()\\d]*\\d{1,2}[^()\\d]+\\d{1,2}[^()\\d]*\\)"
              + "|\\[[^\\[\\]\\d]*\\d{1,2}[^\\[\\]\\d]+\\d{1,2}[^\\[\\]\\d]*\\]");

  /** "No trabalho" is at work. */
  private static final Pattern IN_THE =
      Pattern.compile("\\bno\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Correlations nearer to zero tell no direction. */
  private static final double TELLING = 0.2;

  /** Of items without a negation only a clear direction is asked about, far beyond chance. */
  private static final double CLEAR = 0.3;

  private static final double BEYOND_CHANCE = 4;

  private static final int FEWEST_OF_A_SIDE = 2;

  private final Map<Integer, List<Placed>> byItem = new HashMap<>();
  private final List<SurveyItem> items;
  private final AnswerRanks ranks;

  /** Which scales judge, looked up once: thousands of items may have one scale. */
  private final Map<FoundScale, Boolean> judging = new IdentityHashMap<>();

  /**
   * Words in any case. Of a text of ASCII the letters beyond need not be thought of, which takes half the time.
   *
   * @param all for any text
   * @param plain for a text of ASCII
   */
  private record Words(Pattern all, Pattern plain) {
    static Words of(String words) {
      return new Words(
          Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS),
          Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }

    Matcher matcher(String text) {
      return (TextFold.isPlain(text) ? plain : all).matcher(text);
    }
  }

  private NegatedItems(Instrument instrument, List<Placed> placed, AnswerRanks ranks) {
    this.items = instrument.items();
    this.ranks = ranks;
    placed.forEach(p -> byItem.computeIfAbsent(p.cell().item(), i -> new ArrayList<>()).add(p));
  }

  /**
   * What is known of an item that may run against the others.
   *
   * @param word the negation or the trouble in its text; empty without one
   * @param evidence which way its answers go
   * @param asked whether only a person can say
   */
  record Negated(Optional<String> word, Argument evidence, boolean asked) {}

  /**
   * Looks for negated items.
   *
   * @param draft a draft
   * @param ranks answers side by side
   * @return the draft with what is known of each; of negations nothing where all items have one
   */
  public static Draft noted(Draft draft, AnswerRanks ranks) {
    NegatedItems negated = new NegatedItems(draft.instrument(), draft.placed(), ranks);
    Map<Integer, String> words = new LinkedHashMap<>();
    Map<Integer, String> troubles = new LinkedHashMap<>();
    List<Told> told = Abreast.map(negated.items, Told::by);
    for (int item = 0; item < negated.items.size(); item++) {
      if (!negated.items.get(item).reversed()) {
        Optional<String> word = told.get(item).negation();
        if (word.isPresent()) {
          words.put(item, word.get());
        } else if (!negated.isJudged(item)) {
          int at = item;
          told.get(item)
              .trouble()
              .or(() -> negated.stem(at).flatMap(Troubles::in))
              .ifPresent(trouble -> troubles.put(at, trouble));
        }
      }
    }
    if (words.size() == negated.items.size()) {
      words.clear();
    }
    words.putAll(troubles);
    return draft.withNegated(negated.found(words));
  }

  /**
   * What the words of an item tell.
   *
   * @param negation the word that denies what is asked; empty without one
   * @param trouble what nobody wants, in an item without a negation; empty where it asks of none
   */
  private record Told(Optional<String> negation, Optional<String> trouble) {
    static Told by(SurveyItem item) {
      if (item.reversed()) {
        return new Told(Optional.empty(), Optional.empty());
      }
      String text = text(item);
      if (!mayNegate(text)) {
        return new Told(Optional.empty(), Troubles.in(text));
      }
      String denying = AFFIRMING.matcher(text).replaceAll("");
      Optional<String> word = denial(denying);
      return new Told(word, word.isPresent() ? Optional.empty() : Troubles.in(denying));
    }
  }

  private static Optional<String> denial(String text) {
    Matcher word = NEGATION.matcher(text);
    return text.indexOf(' ') >= 0 && word.find() ? Optional.of(word.group()) : Optional.empty();
  }

  /**
   * Whether a text has a word with which a negation begins, or something that affirms: of thousands
   * of questions few have one, and no pattern is tried on the others.
   */
  private static boolean mayNegate(String text) {
    if (!TextFold.isPlain(text) || text.indexOf('\'') >= 0) {
      return true;
    }
    for (Wording.Word word : Wording.words(text)) {
      if (FIRST_WORDS.contains(word.folded())
          || FIRST_LETTERS.stream().anyMatch(word.folded()::startsWith)) {
        return true;
      }
    }
    // where the pattern sees one word of several
    return text.indexOf('_') >= 0;
  }

  /** Whether the answers judge: of how errors are handled the highest is still the best. */
  private boolean isJudged(int item) {
    return byItem.getOrDefault(item, List.of()).stream()
        .map(place -> ranks.scales().get(place.column()))
        .filter(Objects::nonNull)
        .anyMatch(scale -> judging.computeIfAbsent(scale, FoundScale::judges));
  }

  /** The question above the rows of a grid. */
  private Optional<String> stem(int item) {
    return byItem.getOrDefault(item, List.of()).stream()
        .map(Placed::column)
        .filter(column -> !column.row().isEmpty())
        .map(AnswerColumn::question)
        .findFirst();
  }

  /** What an item says, without what its scale means, and without a word that negates elsewhere. */
  private static String text(SurveyItem item) {
    Map.Entry<String, String> first = item.text().byLanguage().entrySet().iterator().next();
    String said = first.getValue();
    boolean marked = said.indexOf('(') >= 0 || said.indexOf('[') >= 0;
    String text = marked ? SCALE.matcher(said).replaceAll("") : said;
    return first.getKey().equals("pt") ? IN_THE.matcher(text).replaceAll("") : text;
  }

  private Map<String, Negated> found(Map<Integer, String> words) {
    Set<Integer> turned = new HashSet<>(words.keySet());
    for (int item = 0; item < items.size(); item++) {
      if (items.get(item).reversed()) {
        turned.add(item);
      }
    }
    Map<Integer, Direction> first = ranks.directions(byItem, turned);
    Set<Integer> likely = new HashSet<>(turned);
    first.forEach((item, direction) -> addIf(direction.r() <= -TELLING, item, likely));
    if (turned.isEmpty()
        && items.size() >= 2 * FEWEST_OF_A_SIDE
        && 2 * likely.size() > items.size()) {
      otherSide(likely).ifPresent(side -> keepOnly(likely, side));
    }
    Map<Integer, Direction> directions = ranks.directions(byItem, likely);
    Map<String, Negated> found = new LinkedHashMap<>();
    for (int item = 0; item < items.size(); item++) {
      Direction direction = directions.getOrDefault(item, Direction.NONE);
      String word = words.get(item);
      if (word != null) {
        found.put(items.get(item).id(), judged(word, direction));
      } else if (items.get(item).reversed() && isClear(direction.r(), direction.n())) {
        // "(recoded)" may say that the file has turned it already
        found.put(
            items.get(item).id(),
            new Negated(Optional.empty(), Clause.GO_WITH_OTHERS.with(direction.n()), true));
      } else if (!items.get(item).reversed() && isOpposed(direction)) {
        found.put(items.get(item).id(), opposed(direction));
      }
    }
    askBothSides(found, likely);
    return found;
  }

  /**
   * Of two sides of about as many items the one that goes against the first item; empty where some
   * item clearly goes neither way.
   */
  private Optional<Set<Integer>> otherSide(Set<Integer> likely) {
    int anchor = likely.stream().mapToInt(item -> item).min().orElse(0);
    Set<Integer> others = new HashSet<>(byItem.keySet());
    others.remove(anchor);
    Set<Integer> against = new HashSet<>();
    for (Map.Entry<Integer, Direction> entry : ranks.directions(byItem, others).entrySet()) {
      double r = entry.getKey() == anchor ? 1 : entry.getValue().r();
      if (Math.abs(r) < CLEAR) {
        return Optional.empty();
      }
      addIf(r < 0, entry.getKey(), against);
    }
    return Optional.of(against);
  }

  private static void keepOnly(Set<Integer> items, Set<Integer> side) {
    items.clear();
    items.addAll(side);
  }

  /**
   * Where items go against others that are hardly more, nobody can tell by the answers which of the
   * two sides counts against: both are asked.
   */
  private void askBothSides(Map<String, Negated> found, Set<Integer> turned) {
    Set<Integer> opposed = new HashSet<>();
    Set<Integer> rest = new HashSet<>();
    for (int item = 0; item < items.size(); item++) {
      Negated negated = found.get(items.get(item).id());
      boolean reversed = items.get(item).reversed();
      if (negated == null && !reversed) {
        rest.add(item);
      } else if (!reversed && negated != null && negated.asked() && negated.word().isEmpty()) {
        opposed.add(item);
      }
    }
    boolean even = opposed.size() >= FEWEST_OF_A_SIDE && 2 * opposed.size() >= rest.size();
    if (!even || turned.size() > opposed.size()) {
      return;
    }
    Set<Integer> others = new HashSet<>();
    for (int item = 0; item < items.size(); item++) {
      addIf(!opposed.contains(item), item, others);
    }
    ranks
        .directions(byItem, others)
        .forEach(
            (item, direction) -> {
              if (rest.contains(item) && isOpposed(direction)) {
                found.put(items.get(item).id(), opposed(direction));
              }
            });
  }

  private static void addIf(boolean so, int item, Set<Integer> items) {
    if (so) {
      items.add(item);
    }
  }

  private static boolean isOpposed(Direction direction) {
    return isClear(-direction.r(), direction.n());
  }

  private static boolean isClear(double r, int n) {
    return r >= CLEAR && r * Math.sqrt(n) >= BEYOND_CHANCE && n >= ToldValue.OFTEN;
  }

  private static Negated opposed(Direction direction) {
    String r = String.format(Locale.ROOT, "%.1f", direction.r());
    return new Negated(Optional.empty(), Clause.OPPOSE_OTHERS.with(direction.n(), r), true);
  }

  private static Negated judged(String word, Direction direction) {
    int n = direction.n();
    if (n < ToldValue.OFTEN) {
      return new Negated(Optional.of(word), Clause.TOO_FEW_OTHERS, true);
    }
    double r = direction.r();
    if (r >= TELLING) {
      return new Negated(Optional.of(word), Clause.GO_WITH_OTHERS.with(n), false);
    }
    return new Negated(
        Optional.of(word),
        r <= -TELLING ? Clause.GO_AGAINST_OTHERS.with(n) : Clause.GO_NEITHER_WAY,
        true);
  }
}
