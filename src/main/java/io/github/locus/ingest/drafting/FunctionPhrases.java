package io.github.locus.ingest.drafting;

import io.github.locus.ingest.sentence.RepeatedSentences;
import io.github.locus.ingest.sentence.RepeatedSentences.Filled;
import io.github.locus.ingest.sentence.RepeatedSentences.Repetition;
import io.github.locus.ingest.words.FunctionAndLeader;
import io.github.locus.ingest.words.FunctionName;
import io.github.locus.ingest.words.Topics;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.ingest.words.UsualNames.Mention;
import io.github.locus.ingest.words.Wording;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether phrases that change in repeated sentences are functions. That is certain where at
 * least two of them, and half of all, are usual names and one could be nothing else, or where they
 * are three and nothing but usual names; and where all is asked of each of them, of which one is a
 * usual name and one says that it is a department. It is a guess where they only look like names.
 */
final class FunctionPhrases {
  private static final int LONGEST_NAME = 4;

  /** Letters of a name in a code, where any longer word is a topic ({@code people_1}). */
  private static final int LETTERS_IN_CODE = 4;

  /** Usual names of functions that are also words of any sentence. */
  private static final Set<String> COMMON =
      Set.of(
          ("people learning training technology tech digital operations business personal personnel"
                  + " personale personeel workforce formation formacion aprendizaje treinamento"
                  + " formacao formazione opleiding opleidingen weiterbildung metiers informatique"
                  + " informatica automatisering technologie tecnologia digitales automatisierung")
              .split(" "));

  /** Words in lower case that a name may have beside its own. */
  private static final Set<String> IN_NAMES =
      Set.of(
          ("the our die der das den unsere la le les notre el los las nuestro de het onze il lo i"
                  + " gli o a os as and und et y e en of für for team department dept function unit"
                  + " group service services desk helpdesk support hotline office équipe département equipo departamento servicio afdeling")
              .split(" "));

  /** What surveys ask about beside functions, folded. */
  private static final Set<String> OTHERS =
      Set.of(
          ("team teams manager managers supervisor boss company firm employer organisation"
                  + " organization colleagues coworkers colleague leaders leadership myself self job"
                  + " vorgesetzter vorgesetzte vorgesetzten fuhrungskraft chef unternehmen firma"
                  + " arbeitgeber kollegen equipe superieur responsable entreprise collegues equipo"
                  + " jefe empresa companeros capo azienda colleghi chefe colegas leidinggevende"
                  + " bedrijf collegas zespol przelozony principal headteacher director rector dean"
                  + " schulleitung direktion directeur directrice")
              .split(" "));

  /** Words of a name that mean the whole organisation. */
  private static final Set<String> WHOLES =
      Set.of(
          ("company firm organisation organization unternehmen firma entreprise groupe group empresa"
                  + " grupo azienda gruppo bedrijf konzern general generale")
              .split(" "));

  private static final Set<String> WHOSE =
      Set.of(
          ("my our your the own direct mein meine meinem unser unsere der die das mon ma notre le"
                  + " la l mi nuestro nuestra el il mio mia nostra o a meu minha mijn onze de het moj"
                  + " moja nasz nasza")
              .split(" "));

  private static final Pattern BEHIND_A_NAME =
      Pattern.compile("\\s*(\\S[^()]*)\\(([^()]*\\S[^()]*)\\)");

  private static final Pattern IN_BRACKETS =
      Pattern.compile(".*[(\\[]" + Pattern.quote(RatedItems.GAP) + "[)\\]].*", Pattern.DOTALL);

  private static final Pattern NUMBERED = Pattern.compile("[QqFf]?\\d{1,3}[_.:) -]+(\\p{L}.*)");

  private static final double NEARLY_ALL = 0.8;

  /** So many usual names, and no other, are functions though each is a word of any sentence. */
  private static final int SURELY_FUNCTIONS = 3;

  private final UsualNames names;
  private final Set<List<String>> stated = new LinkedHashSet<>();

  /** How sure it is that phrases are functions, the surest last. */
  enum Grade {
    /** They are none. */
    NONE,
    /** They may be: a person must say so. */
    GUESS,
    /** They are. */
    CERTAIN
  }

  /**
   * @param names what functions are usually called
   * @param stated names that the user states
   */
  FunctionPhrases(UsualNames names, Collection<String> stated) {
    this.names = names;
    stated.forEach(name -> this.stated.add(Wording.of(name).words()));
  }

  /** A header without the number of its question, "IT" of "Q1 IT"; empty where it has none. */
  static Optional<String> withoutNumber(String header) {
    Matcher numbered = NUMBERED.matcher(header);
    return numbered.matches() ? Optional.of(numbered.group(1)) : Optional.empty();
  }

  /**
   * Whether headers that say nothing else are functions, of which each column rates one.
   *
   * @param headers whole headers of columns on one scale
   * @return certain where all are known or stated, and one at least is no common word: "People" and
   *     "Training" head topics of any survey
   */
  Grade ofHeaders(Collection<String> headers) {
    Set<Object> known = new LinkedHashSet<>();
    int named = 0;
    boolean hard = false;
    for (String header : headers) {
      List<String> words = Wording.of(header).words();
      boolean isStated = stated.contains(words);
      OptionalInt function = isStated ? OptionalInt.empty() : function(header, false);
      if (isStated) {
        known.add(words);
      }
      function.ifPresent(known::add);
      Optional<String> other = isStated || function.isPresent() ? Optional.empty() : kindOf(header);
      other.ifPresent(known::add);
      named += isStated || function.isPresent() || other.isPresent() ? 1 : 0;
      hard |= isStated || (function.isPresent() && isNoCommonWord(header));
    }
    if (known.size() < 2 || 2 * named < headers.size() || known.size() < named) {
      return Grade.NONE;
    }
    return hard && named == headers.size() ? Grade.CERTAIN : Grade.GUESS;
  }

  /** The kind of a function with or without something in brackets behind it: "Facility (extern)". */
  private static Optional<String> kindOf(String header) {
    Matcher brackets = BEHIND_A_NAME.matcher(header);
    return UsualNames.kindOf(header)
        .or(
            () ->
                brackets.matches()
                    ? UsualNames.kindOf(brackets.group(1).strip())
                    : Optional.empty());
  }

  /**
   * @param repetition phrases and the sentences in which they stand
   * @param sentences number of all sentences of the file
   * @return whether they are functions
   */
  Grade grade(Repetition repetition, int sentences) {
    Grade grade = byNames(repetition, sentences);
    Collection<String> phrases = repetition.phrases().values();
    boolean others =
        grade == Grade.CERTAIN
            && (phrases.stream().anyMatch(this::isNoFunction)
                || (phrases.stream().anyMatch(this::isKnownInBrackets)
                    && insides(phrases).isEmpty()));
    return others ? Grade.GUESS : grade;
  }

  /**
   * What phrases call functions: of "Miller (IT)" what stands in the brackets, for in front of them
   * stands who leads it, and of "IT (Miller)" what stands in front of them.
   *
   * @param repetition phrases and the sentences in which they stand
   * @return a name for each phrase, by its words
   */
  Map<List<String>, String> called(Repetition repetition) {
    Map<String, String> insides = new LinkedHashMap<>(insides(repetition.phrases().values()));
    FunctionAndLeader.parted(repetition.phrases().values()).forEach(insides::putIfAbsent);
    Map<List<String>, String> called = new LinkedHashMap<>();
    repetition
        .phrases()
        .forEach(
            (words, phrase) ->
                called.put(words, UsualNames.bare(insides.getOrDefault(phrase, phrase))));
    return withoutNumbers(called);
  }

  /** Names without the numbers of the questions in front of them, where they differ without: "Q01_IT". */
  private static Map<List<String>, String> withoutNumbers(Map<List<String>, String> called) {
    Map<List<String>, String> bare = new LinkedHashMap<>();
    for (Map.Entry<List<String>, String> name : called.entrySet()) {
      Matcher numbered = NUMBERED.matcher(name.getValue());
      if (!numbered.matches()) {
        return called;
      }
      bare.put(name.getKey(), numbered.group(1));
    }
    return Set.copyOf(bare.values()).size() == bare.size() ? bare : called;
  }

  /**
   * What stands in the brackets, where it is a function in half of the phrases; empty where two have
   * the same there.
   */
  private Map<String, String> insides(Collection<String> phrases) {
    long known = phrases.stream().filter(this::isKnownInBrackets).count();
    Map<String, String> insides = new LinkedHashMap<>();
    for (String phrase : phrases) {
      Matcher brackets = BEHIND_A_NAME.matcher(phrase);
      if (brackets.matches() && !isKnown(brackets.group(1))) {
        insides.put(phrase, brackets.group(2).strip());
      }
    }
    boolean each =
        insides.size() == phrases.size() && Set.copyOf(insides.values()).size() == insides.size();
    return each && known > 0 && 2 * known >= phrases.size() ? insides : Map.of();
  }

  private boolean isKnownInBrackets(String phrase) {
    Matcher brackets = BEHIND_A_NAME.matcher(phrase);
    return brackets.matches() && !isKnown(brackets.group(1)) && isKnown(brackets.group(2));
  }

  /** Whether a name is stated, or the usual one of a function. */
  boolean isKnown(String name) {
    return stated.contains(Wording.of(name).words())
        || names.named(name).isPresent()
        || UsualNames.kindOf(name).isPresent();
  }

  /** Whether a survey rates such a one beside functions, or instead: "my manager", "the company". */
  private boolean isNoFunction(String phrase) {
    List<String> words = Wording.of(phrase).words();
    List<String> bare = words.stream().filter(word -> !WHOSE.contains(word)).toList();
    return !stated.contains(words) && bare.size() == 1 && OTHERS.contains(bare.get(0));
  }

  private Grade byNames(Repetition repetition, int sentences) {
    Collection<String> phrases = repetition.phrases().values();
    boolean code = repetition.isCode();
    boolean bracketed = !code && areInBrackets(repetition);
    Set<Object> known = new LinkedHashSet<>();
    int named = 0;
    boolean hard = false;
    for (Map.Entry<List<String>, String> phrase : repetition.phrases().entrySet()) {
      boolean isStated = stated.contains(phrase.getKey());
      String said = code ? phrase.getValue() : withArticle(phrase, repetition);
      OptionalInt function =
          isStated
              ? OptionalInt.empty()
              : bracketed ? names.named(phrase.getValue()) : function(said, code);
      if (isStated) {
        known.add(phrase.getKey());
      }
      function.ifPresent(known::add);
      Optional<String> other =
          isStated || function.isPresent() || code ? Optional.empty() : other(said);
      other.ifPresent(known::add);
      named += isStated || function.isPresent() || other.isPresent() ? 1 : 0;
      hard |=
          isStated
              || other.isPresent()
              || (function.isPresent() && (code || isNoCommonWord(phrase.getValue())));
    }
    if (repetition.patterns().isEmpty()) {
      return Grade.NONE;
    }
    long columns = repetition.columns();
    boolean most = 2 * columns >= sentences;
    boolean apart =
        repetition.patterns().stream()
            .flatMap(pattern -> pattern.byPhrase().values().stream())
            .allMatch(Filled::standsApart);
    boolean usual = known.size() >= 2 && 2 * named >= phrases.size();
    // two of them may be topics of any survey, such as training and technology; three are not
    boolean sure = apart || known.size() >= SURELY_FUNCTIONS;
    if (usual && (hard || (sure && named == phrases.size()))) {
      return most ? Grade.CERTAIN : Grade.GUESS;
    }
    int items = repetition.patterns().size();
    boolean crossed = most && items >= 2 && columns >= NEARLY_ALL * items * phrases.size();
    if (code) {
      // one code of a function among others in capitals: FIN_1, BU_1
      boolean among = named > 0 && phrases.stream().allMatch(FunctionPhrases::looksLikeACode);
      // the same numbers behind words that mean nothing to us: DIG1, PPL1
      boolean alike =
          columns == sentences
              && Topics.areNone(phrases)
              && phrases.stream().anyMatch(FunctionPhrases::isNoCommonWord);
      return crossed && (among || alike) ? Grade.GUESS : Grade.NONE;
    }
    boolean look = phrases.stream().allMatch(FunctionPhrases::looksLikeAName);
    boolean parts = named > 0 && phrases.stream().anyMatch(FunctionPhrases::isAPart);
    if (crossed && look && (hard || parts) && columns >= NEARLY_ALL * sentences) {
      return Grade.CERTAIN;
    }
    // one question in all, of a known function and of what is called like one
    boolean alone =
        items == 1
            && columns == sentences
            && look
            && hard
            && phrases.stream().anyMatch(this::isKnown);
    return alone || (crossed && (look || named > 0)) ? Grade.GUESS : Grade.NONE;
  }

  /** Whether phrases in lower case, each a usual name, stand alone in brackets: "speed (hr)". */
  private boolean areInBrackets(Repetition repetition) {
    return repetition.phrases().values().stream()
            .allMatch(phrase -> !isWrittenAsAName(phrase) && names.named(phrase).isPresent())
        && repetition.patterns().stream()
            .flatMap(pattern -> pattern.byPhrase().values().stream())
            .allMatch(filled -> IN_BRACKETS.matcher(filled.statement(RatedItems.GAP)).matches());
  }

  /** The function that a phrase is a usual name of, or whose words name one and no other. */
  private OptionalInt function(String phrase, boolean code) {
    if (code) {
      return phrase.chars().filter(Character::isLetter).count() <= LETTERS_IN_CODE
              && isNoCommonWord(phrase)
          ? names.named(phrase)
          : OptionalInt.empty();
    }
    if (!isWrittenAsAName(phrase) && !isArticled(phrase) && !FunctionName.isDeclined(phrase)) {
      return OptionalInt.empty(); // nearly always: no name need be looked up
    }
    OptionalInt whole = names.named(phrase);
    if (whole.isEmpty() && FunctionName.isDeclined(phrase)) {
      return names.spelled(phrase);
    }
    if (!isWrittenAsAName(phrase)) {
      return isArticled(phrase) && isNoCommonWord(phrase) ? whole : OptionalInt.empty();
    }
    if (whole.isPresent()) {
      return whole;
    }
    Wording words = Wording.of(phrase);
    List<Integer> mentioned =
        names.mentioned(words).stream().map(Mention::function).distinct().toList();
    boolean name =
        words.written().stream()
            .allMatch(
                word -> Character.isUpperCase(word.codePointAt(0)) || IN_NAMES.contains(word));
    return name && mentioned.size() == 1 ? OptionalInt.of(mentioned.get(0)) : OptionalInt.empty();
  }

  /**
   * A function that no questionnaire of ours declares; a word in lower case is none, but for one
   * behind an article: "the pharmacy".
   */
  private static Optional<String> other(String phrase) {
    boolean written = isWrittenAsAName(phrase) || isArticled(phrase);
    return !written || !isNoCommonWord(phrase) ? Optional.empty() : UsualNames.kindOf(phrase);
  }

  /** Whether a phrase has a capital, or is in a script that has none. */
  private static boolean isWrittenAsAName(String phrase) {
    return RepeatedSentences.capitals(phrase) > 0
        || phrase.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_LETTER);
  }

  /** A phrase in lower case with the word in front of it, which may be an article. */
  private static String withArticle(Map.Entry<List<String>, String> phrase, Repetition repetition) {
    if (isWrittenAsAName(phrase.getValue())
        || isArticled(phrase.getValue())
        || FunctionName.isDeclined(phrase.getValue())) {
      return phrase.getValue();
    }
    return repetition.patterns().stream()
        .flatMap(pattern -> Optional.ofNullable(pattern.byPhrase().get(phrase.getKey())).stream())
        .findFirst()
        // an article begins with a capital where it begins a sentence
        .map(filled -> filled.withWordBefore().toLowerCase(Locale.ROOT))
        .orElse(phrase.getValue());
  }

  private static boolean isArticled(String phrase) {
    return !UsualNames.bare(phrase).equals(phrase);
  }

  /** Training, people and technology are also words of any sentence; IT and Human Resources not. */
  private static boolean isNoCommonWord(String name) {
    return !COMMON.contains(Wording.of(UsualNames.bare(name)).line());
  }

  /** Whether a name says that it is a part of the organisation, and not the whole or who leads it. */
  private static boolean isAPart(String phrase) {
    return FunctionName.isOfAPart(phrase)
        && Wording.of(phrase).words().stream().noneMatch(WHOLES::contains);
  }

  private static boolean looksLikeACode(String phrase) {
    return phrase.chars().filter(Character::isLetter).count() <= LETTERS_IN_CODE
        && phrase.chars().noneMatch(Character::isLowerCase);
  }

  /** Names have a capital, in scripts that have capitals. */
  private static boolean looksLikeAName(String phrase) {
    int first = phrase.codePointAt(0);
    return (Character.isUpperCase(first) || Character.getType(first) == Character.OTHER_LETTER)
        && phrase.chars().noneMatch(Character::isDigit)
        && Wording.of(phrase).words().size() <= LONGEST_NAME;
  }
}
