package io.github.locus.ingest.proposal;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.facts.ExportFacts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}");
  private static final int FEWEST_PERSONS = 5;
  private static final int FEWEST_WORDS = 2;

  private Transposed() {}

  /**
   * Whether a table is such a one.
   *
   * @param facts what its columns hold
   * @param question the column that holds questions; its header says so
   * @return true where the other columns are numbered persons who answer in numbers
   */
  static boolean is(ExportFacts facts, ColumnProfile question) {
    boolean sentences =
        question.values().size() >= FEWEST_WORDS
            && question.values().keySet().stream()
                .allMatch(text -> text.chars().anyMatch(Character::isLetter));
    return sentences && arePersons(facts.profiles());
  }

  private static boolean arePersons(List<ColumnProfile> profiles) {
    int next = 0;
    String called = "";
    for (ColumnProfile profile : profiles) {
      Matcher name = NUMBERED.matcher(profile.column().name());
      if (profile.column().kind() != ColumnKind.QUESTION || !name.matches()) {
        continue;
      }
      String word = name.group(1).toLowerCase(Locale.ROOT);
      int number = Integer.parseInt(name.group(2));
      boolean first = next == 0 && number <= 1 && PERSONS.contains(word);
      boolean further = next > 0 && word.equals(called) && number == next;
      boolean numbers = profile.values().keySet().stream().allMatch(NUMBER.asMatchPredicate());
      if (!(first || further) || !numbers) {
        return false;
      }
      called = word;
      next = number + 1;
    }
    return next >= FEWEST_PERSONS;
  }
}
