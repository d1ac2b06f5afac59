package io.github.locus.ingest.field;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.study.StudyField;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells columns that number records or people, which look like answers on a scale from 0 to 100 where
 * they are few: the header says so, or the numbers rise from record to record.
 */
public final class RecordNumbers {
  private static final List<String> CALLED =
      List.of(StudyField.RESPONDENT.key(), Persons.RESPONSE, "person");

  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  /** Numbers that rise this often do not by chance. */
  private static final int FEWEST = 10;

  /** Beyond this no answer is one of a scale whose points have labels. */
  private static final int HIGHEST_LABELLED = 15;

  private final FieldHeaders headers = new FieldHeaders();

  /**
   * Whether a column numbers records or people.
   *
   * @param profile what its cells hold
   * @return true where its whole numbers rise without a gap or go beyond labelled scales, and either
   *     its header says so or no other order is in them
   */
  public boolean areIn(ColumnProfile profile) {
    boolean whole =
        profile.column().row().isEmpty()
            && profile.column().option().isEmpty()
            && !profile.values().isEmpty()
            && profile.values().keySet().stream().allMatch(WHOLE.asMatchPredicate());
    // "Participants" may be how many there are; records are numbered from one
    boolean people = profile.header().countsPeople() && !profile.values().containsKey("1");
    if (!whole || people) {
      return false;
    }
    boolean beyond =
        profile.values().keySet().stream().anyMatch(n -> Integer.parseInt(n) > HIGHEST_LABELLED);
    boolean called =
        CALLED.stream().anyMatch(key -> headers.isCalled(key, profile.column()))
            || PersonIds.areIn(profile);
    return called
        ? beyond || rise(profile, 2)
        : rise(profile, FEWEST)
            && profile.header().ofNumbers().isEmpty()
            && !profile.header().isOfMany();
  }

  /**
   * Whether the numbers rise from record to record.
   *
   * @param profile a column of whole numbers
   * @param fewest numbers that there must be
   * @return false where one stands in two records
   */
  static boolean rise(ColumnProfile profile, int fewest) {
    if (profile.values().size() < fewest || profile.repeats()) {
      return false;
    }
    long last = -1;
    for (String number : profile.values().keySet()) {
      long next = Long.parseLong(number);
      if (next <= last) {
        return false;
      }
      last = next;
    }
    return true;
  }
}
