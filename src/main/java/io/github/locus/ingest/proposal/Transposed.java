package io.github.locus.ingest.proposal;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.facts.ExportFacts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a table in which a row is a question and a column is a person, which is turned by a quarter. */
final class Transposed {
  private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+)[ _.-]?0*(\\d{1,5})");

  /** What persons are called where they are numbered. */
  private static final Set<String> PERSONS =
      Set.of(
          ("p r id tn ma person persons respondent resp participant part rater user employee emp"
                  + " subject subj student teilnehmer teilnehmerin befragter befragte proband"
                  + " mitarbeiter personne repondant sujet participante encuestado persona pessoa"
                  + " respondente rispondente partecipante deelnemer osoba")
              .split(" "));

  private static final Pattern BARE = Pattern.compile("\\d{1,5}");
  private static final Pattern FRACTION = Pattern.compile("-?\\d+[.,]\\d+");
  private static final int FEWEST_PERSONS = 5;

  /** Fewer columns that are called by bare numbers may be the points of a scale. */
  private static final int FEWEST_BARE = 12;

  private static final int FEWEST_QUESTIONS = 2;

  private Transposed() {}

  /**
   * Whether a table is such a one: its rows are called by what was asked, each another, and its
   * columns by numbers of persons.
   *
   * @param facts what its columns hold
   * @param called whether a header says that a column holds questions
   * @return true also where some rows hold no answers but where people work
   */
  static boolean is(ExportFacts facts, Predicate<ExportColumn> called) {
    return facts.profiles().stream()
        .filter(profile -> profile.column().index() == 0 || called.test(profile.column()))
        .anyMatch(profile -> is(facts, profile, called.test(profile.column())));
  }

  private static boolean is(ExportFacts facts, ColumnProfile question, boolean called) {
    Set<String> texts = question.values().keySet();
    long sentences =
        texts.stream()
            .filter(text -> text.indexOf(' ') > 0 && !NUMBERED.matcher(text).matches())
            .count();
    boolean words =
        texts.size() >= FEWEST_QUESTIONS
            && texts.stream().allMatch(text -> text.chars().anyMatch(Character::isLetter));
    boolean each = texts.size() == question.records() && 2 * sentences > texts.size();
    return words && (each || called) && arePersons(facts.profiles(), question, called, each);
  }

  /** Whether all other columns are called by a word for persons, or the same, and a number. */
  private static boolean arePersons(
      List<ColumnProfile> profiles, ColumnProfile question, boolean called, boolean each) {
    int before = -1;
    String word = "";
    boolean counted = true;
    int persons = 0;
    for (ColumnProfile profile : profiles) {
      if (profile.equals(question)) {
        continue;
      }
      String header = profile.column().name();
      Matcher name = NUMBERED.matcher(header);
      boolean bare = BARE.matcher(header).matches();
      if (!bare && !name.matches()) {
        if (called) {
          // beside a question may stand which function it is about
          continue;
        }
        return false;
      }
      String front = bare ? "" : name.group(1).toLowerCase(Locale.ROOT);
      int number = Integer.parseInt(bare ? header : name.group(2));
      boolean means = profile.values().keySet().stream().anyMatch(FRACTION.asMatchPredicate());
      if (means || number <= before || (persons > 0 && !front.equals(word))) {
        return false;
      }
      counted &= persons == 0 ? number <= 1 : number == before + 1;
      word = front;
      before = number;
      persons++;
    }
    boolean known = counted && PERSONS.contains(word);
    return persons >= (word.isEmpty() ? FEWEST_BARE : FEWEST_PERSONS)
        && (called ? known || each : known);
  }
}
