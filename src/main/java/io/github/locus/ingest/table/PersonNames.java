package io.github.locus.ingest.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells names of persons from other words: by their form, and by common given names. */
public final class PersonNames {
  /** A family name, particles before it, perhaps a second one or the first of a double name. */
  private static final String FAMILY =
      "(?: \\p{Lu}\\.)?(?: (?:van|von|de|der|den|du|da|di|la|le|dos|del|zu|ter|ten|bin|al))*"
          + " \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?";

  private static final Predicate<String> FORM =
      Pattern.compile("\\p{Lu}(?:\\.|[\\p{L}'’-]+)" + FAMILY).asMatchPredicate();

  /** Words for groups of people. */
  private static final String GROUPS =
      "team|group|department|dept\\.?|division|unit|office|services?|crew|squad|abteilung|bereich"
          + "|dienste?|gruppe|equipe|équipe|groupe|equipo|area|área|grupo|afdeling|diensten|werkgroep";

  /** "Team IT", "HR Services": capitals alone and words for groups stand in no name of a person. */
  private static final Predicate<String> GROUP =
      Pattern.compile(
              "(?:.*[ -])?(?:\\p{Lu}{2,}|(?i:" + GROUPS + "))(?:[ -].*)?", Pattern.UNICODE_CASE)
          .asMatchPredicate();

  private static final Pattern GROUP_WORD =
      Pattern.compile(
          "^(?:"
              + GROUPS
              + ")(?: (?:of|von|de|del|di|van))?[ :–-]+|[ :(–-]+(?:"
              + GROUPS
              + ")\\)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Predicate<String> INITIALED =
      Pattern.compile("\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)?\\p{Lu}\\p{Ll}[\\p{L}'’-]*").asMatchPredicate();

  private static final Pattern OWNED = Pattern.compile("\\p{Lu}[\\p{L}-]+(?:['’]s?|s['’])");

  /** Said of nobody but persons, so a name behind needs no common given name. */
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:(?:Frau|Fr|Herrn?|Hr|Hrn|Mrs?|Ms|Mx|Miss|Mme|Mlle|M|Sra?|Srta|Dña|Sig|Sig\\.ra|Dott|Dhr|Mevr|Dra?|Prof|Dipl\\.-[\\p{L}.]+|Ing|Mag)\\.? +)+(?=\\p{Lu})");

  /** "von Schmidt, Anna Maria": the family name first, as in lists. */
  private static final Pattern TURNED = Pattern.compile("^([^,]+), ?([^, ]+)(?: [^,]*)?$");

  /** "Sales (Anna Schmidt)", "Sales - A. Schmidt": a group and who leads it. */
  private static final Pattern BESIDE =
      Pattern.compile("(\\S[^()]*?)(?: ?\\(([^()]+)\\)| [-–—/|] (\\S[^()]*))");

  /** Words with capitals, as a name has them; the longest first. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![\\p{L}\\d])\\p{Lu}(?:\\.|[\\p{L}'’-]{1,60}+)(?: \\p{Lu}\\.)?"
              + "(?: (?:van|von|de|der|den|du|da|di|la|le|dos|del|zu|ter|ten|bin|al))*"
              + " \\p{Lu}[\\p{L}'’-]*\\p{L}(?=['’]s\\b|[^\\p{L}]|$)");

  private static final Set<String> GIVEN = given();

  private PersonNames() {}

  private static Set<String> given() {
    try (InputStream stream =
            Objects.requireNonNull(PersonNames.class.getResourceAsStream("given-names.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Words of a text that stand as those of a name do.
   *
   * @param text a text
   * @return finds them; one may begin within another, as in {@code IT Anna Doe}
   */
  public static Matcher words(String text) {
    return WORDS.matcher(text);
  }

  /**
   * A text without the names of persons that begin with a common given name.
   *
   * @param text a text of the input
   * @return the text, each name as {@code …}
   */
  public static String hidden(String text) {
    StringBuilder told = new StringBuilder();
    Matcher words = words(text);
    int from = 0;
    for (int at = 0; words.find(at); ) {
      at = words.start() + 1;
      if (isOne(words.group())) {
        told.append(text, from, words.start()).append('…');
        from = words.end();
        at = from;
      }
    }
    return told.append(text.substring(from)).toString();
  }

  /**
   * Whether a text has the form of a person's name.
   *
   * @param text a text without blanks around it
   * @return true for {@code Xu Wei} and {@code J. van Doe}, also for other words with capitals
   */
  public static boolean mayBe(String text) {
    return FORM.test(text) && !GROUP.test(text);
  }

  /**
   * Whether a text is a person's name.
   *
   * @param text a text without blanks around it
   * @return true for a form of a name that begins with a common given name
   */
  public static boolean isOne(String text) {
    return GIVEN.contains(first(text)) && mayBe(text);
  }

  /**
   * Whether a unit is called after a person.
   *
   * @param unit name of a unit
   * @return true for {@code Anna Schmidt}, {@code A. Schmidt}, {@code Schmidt, Anna}, {@code Frau
   *     Dr. Schmidt}, {@code Team Anna Schmidt} and {@code Schmidt's team}
   */
  public static boolean areIn(String unit) {
    String ungrouped = GROUP_WORD.matcher(unit).replaceAll("");
    boolean grouped = !ungrouped.equals(unit);
    String untitled = TITLE.matcher(ungrouped).replaceFirst("");
    String bare =
        untitled.indexOf(',') < 0 ? untitled : TURNED.matcher(untitled).replaceFirst("$2 $1");
    if (!untitled.equals(ungrouped) && !GROUP.test(bare)) {
      return true;
    }
    return isOne(bare)
        || (bare.indexOf('.') >= 0 && INITIALED.test(bare))
        || (grouped && (GIVEN.contains(TextFold.letters(bare)) || OWNED.matcher(bare).matches()));
  }

  /**
   * Whether a person's name stands in that of a unit.
   *
   * @param unit name of a unit
   * @return true for a unit that is called after a person, and for {@code Sales (Anna Schmidt)}
   */
  public static boolean standIn(String unit) {
    if (areIn(unit)) {
      return true;
    }
    Matcher parts = BESIDE.matcher(unit);
    return parts.matches()
        && (areIn(parts.group(1).strip())
            || areIn((parts.group(2) == null ? parts.group(3) : parts.group(2)).strip()));
  }

  /**
   * Whether units are called after persons.
   *
   * @param units names of units
   * @return true where half of them are at least, and two
   */
  public static boolean callUnits(Collection<String> units) {
    long persons = units.stream().filter(PersonNames::standIn).count();
    return persons >= 2 && 2 * persons >= units.size();
  }

  /**
   * The units whose names are not told.
   *
   * @param units names of units
   * @return all of them where units are called after persons, for then the others are likely to be,
   *     too; else those that are
   */
  public static Set<String> keptBack(Collection<String> units) {
    boolean all = callUnits(units);
    return units.stream().filter(unit -> all || standIn(unit)).collect(Collectors.toSet());
  }

  private static String first(String text) {
    int end = text.indexOf(' ');
    return TextFold.letters(end < 0 ? text : text.substring(0, end));
  }
}
