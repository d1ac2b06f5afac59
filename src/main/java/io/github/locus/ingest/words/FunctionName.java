package io.github.locus.ingest.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name of a function as somebody writes it, to be held against another.
 *
 * @param text as it is written
 * @param spellings its words, without those that only say that it is a function; where something
 *     stands in brackets behind it, what stands before them and in them too
 */
public record FunctionName(String text, List<List<String>> spellings) {
  private static final Pattern IN_BRACKETS = Pattern.compile("(.+)\\(([^()]+)\\)\\s*");

  /** Say that something is a function, and no more: "IT Dept", "HR-Abteilung". */
  private static final Set<String> KINDS =
      Set.of(
          ("department departments dept team div division function abteilung bereich funktion"
                  + " departement equipe fonction departamento area equipo funcion dipartimento"
                  + " reparto funzione funcao afdeling functie dzial oddeleni avdelning"
                  + " avdelningen avdeling avdelingen afdelingen osasto")
              .split(" "));

  /** German writes them as the end of a word. */
  private static final Pattern KIND_AT_END =
      Pattern.compile("(\\p{L}{3,}?)s?(?:abteilung|bereich|afdeling|afdelingen|avdelning|osasto)");

  /** The same where they are declined, as in Finnish, Hungarian and Turkish: "henkilöstöpalveluita". */
  private static final Pattern DECLINED =
      Pattern.compile(
          "(\\p{L}*?)(?:(?:palvelu|osasto|yksikko|tiimi)(?:[tna]|i?[td]en|jen|ja|ita|i?sta|i?ssa|i?lla|i?lle|on)?"
              + "|(?:osztaly|reszleg|csapat)(?:[ot]?[nkt]|[aert]?a?|[nrbt][ae][knl]?)?|departman\\p{L}{0,4}|birim\\p{L}{0,4})");

  /** Stand between the words that initials are taken from. */
  private static final Set<String> BETWEEN =
      Set.of(
          "and", "of", "the", "for", "und", "der", "et", "de", "des", "y", "e", "di", "en", "og");

  private static final int FEWEST_INITIALS = 2;

  /** In front of what a part of the organisation does, with a word between: "Direction des achats". */
  private static final Set<String> HEADS =
      Set.of(
          ("direction departement service services equipe equipes direccion departamento servicio"
                  + " servicios area equipo equipos oficina direzione dipartimento servizio ufficio"
                  + " reparto direcao servico equipa equipas gabinete")
              .split(" "));

  private static final Set<String> BEHIND_HEADS =
      Set.of("de", "des", "du", "d", "del", "di", "da", "do", "della", "dei", "degli", "delle");

  /** Behind it. */
  private static final Set<String> TAILS =
      Set.of("department", "dept", "division", "abteilung", "bereich", "afdeling", "avdelning");

  public FunctionName {
    spellings = List.copyOf(spellings);
  }

  /**
   * Reads a name.
   *
   * @param text for example {@code Human Resources (HR)}
   * @return the name
   */
  public static FunctionName of(String text) {
    Matcher brackets = IN_BRACKETS.matcher(text);
    return new FunctionName(
        text,
        (brackets.matches()
                ? Stream.of(text, brackets.group(1), brackets.group(2))
                : Stream.of(text))
            .map(FunctionName::words)
            .filter(words -> !words.isEmpty())
            .toList());
  }

  private static List<String> words(String text) {
    List<String> all = Wording.of(UsualNames.bare(text.strip())).words();
    List<String> words = new ArrayList<>();
    for (String word : all) {
      Matcher compound = KIND_AT_END.matcher(word);
      Matcher declined = DECLINED.matcher(word);
      String name =
          compound.matches() ? compound.group(1) : declined.matches() ? declined.group(1) : word;
      if (!KINDS.contains(word) && !name.isEmpty()) {
        words.add(name);
      }
    }
    return words.isEmpty() ? all : List.copyOf(words);
  }

  /**
   * Whether a text says by its last word that it is a function, in a language that has no articles
   * and declines names.
   *
   * @param text for example {@code IT-palveluita}
   * @return false where it says nothing else
   */
  public static boolean isDeclined(String text) {
    List<String> words = Wording.of(text).words();
    if (words.isEmpty()) {
      return false;
    }
    Matcher last = DECLINED.matcher(words.get(words.size() - 1));
    return last.matches() && (words.size() > 1 || !last.group(1).isEmpty());
  }

  /**
   * Whether a name says by a word of its own that it is a part of the organisation.
   *
   * @param text for example {@code Direction des achats} or {@code Einkaufsabteilung}
   * @return false where it says nothing else, or only that it is a team
   */
  public static boolean isOfAPart(String text) {
    List<String> words = Wording.of(UsualNames.bare(text.strip())).words();
    int last = words.size() - 1;
    return last >= 0
        && ((last > 1 && HEADS.contains(words.get(0)) && BEHIND_HEADS.contains(words.get(1)))
            || (last > 0 && TAILS.contains(words.get(last)))
            || KIND_AT_END.matcher(words.get(last)).matches());
  }

  /**
   * Whether another name is sure to be the same: case, accents, blanks, signs and words such as
   * "department" are all that tells them apart, or one has the other's initials and both are usual
   * names of one function.
   *
   * @param other a name
   * @return true for {@code I.T.} and {@code IT Dept}
   */
  public boolean is(FunctionName other) {
    return pairs(other)
        .anyMatch(
            pair -> pair.areLetterByLetter() || (pair.shareInitials() && pair.areUsuallyOne()));
  }

  /**
   * What is the same in another name that differs by no more than case, accents, blanks, signs and
   * words such as "department".
   *
   * @return for each spelling its letters, {@code it} of {@code I.T.} and of {@code IT Dept}
   */
  Stream<String> lettersOfEach() {
    return spellings.stream().map(words -> String.join("", words));
  }

  /**
   * Whether another name may be the same: one has the other's initials, or both are usual names of
   * one function.
   *
   * @param other a name
   * @return true for {@code IT} and {@code Digital}
   */
  public boolean maybe(FunctionName other) {
    return pairs(other).anyMatch(pair -> pair.shareInitials() || pair.areUsuallyOne());
  }

  private Stream<Pair> pairs(FunctionName other) {
    return spellings.stream()
        .flatMap(one -> other.spellings().stream().map(words -> new Pair(one, words)));
  }

  /** Words of two names. */
  private record Pair(List<String> one, List<String> other) {
    boolean areLetterByLetter() {
      return String.join("", one).equals(String.join("", other));
    }

    boolean shareInitials() {
      return areInitials(one, other) || areInitials(other, one);
    }

    boolean areUsuallyOne() {
      return UsualNames.areOfOneFunction(one, other);
    }

    private static boolean areInitials(List<String> name, List<String> of) {
      List<String> words = of.stream().filter(word -> !BETWEEN.contains(word)).toList();
      String initials =
          words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
      return words.size() >= FEWEST_INITIALS
          && words.stream().anyMatch(word -> word.length() > 1)
          && String.join("", name).equals(initials);
    }
  }
}
