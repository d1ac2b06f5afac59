package io.github.locus.ingest.field;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.table.TextFold;
import java.util.regex.Pattern;

/**
 * Tells columns of ids of persons by how they are called: a word for a person, a word for an id, in
 * any spelling ({@code StaffNo}, {@code Emp. ID}, {@code Personalnr.}). Their cells must be many, as
 * people are.
 */
public final class PersonIds {
  private static final int FEWEST = 5;

  /** Records that one person has at most, on average: some waves of some functions. */
  private static final int MOST_RECORDS = 40;

  private static final String ID =
      "(?:ids?|no|nr|num|number|nummer|code|key|kennung|kurzel|numero|codigo|codice|uid|guid|uuid|hash"
          + "|token|ident|identifier|pseudonym)";

  /** Words that mean a person whatever stands behind them. */
  private static final String PERSON =
      "(?:respondents?|responder|participant|person|subject|employee|pseudonym|befragte[rn]?"
          + "|befragter?innen|teilnehmer(?:in)?|teilnehmende[rn]?|tn|proband(?:in|en)?|vp|versuchsperson"
          + "|mitarbeiter(?:in)?|mitarbeitende[rn]?|repondant|salarie|collaborateur|encuestado|empleado"
          + "|participante|persona|respondente|colaborador|funcionario|rispondente|partecipante"
          + "|dipendente|deelnemer|medewerker|werknemer|persoon|feedbackgiver)";

  /** Words that mean one where a word for an id stands behind them. */
  private static final String PERHAPS =
      "(?:resp|respondenten?|subj|user|emp|empl|ee|staff|worker|colleague|associate|member|panel"
          + "|panelist|rater|assessor|reviewer|evaluator|appraiser|feedbackgeber(?:in)?|feedbackprovider"
          + "|beurteiler(?:in)?|bewerter(?:in)?|evaluateur|evaluatrice|evaluador|valutatore|avaliador|beoordelaar|personal|personen|pers|ma|befragten|usuario|trabajador)";

  private static final Pattern CALLED =
      Pattern.compile(
          "(?:unique|anonym\\w*?|hashed|encrypted|masked|pseudonym\\w*?|internal)??(?:"
              + PERSON
              + ID
              + "?|"
              + PERHAPS
              + ID
              + "|[uep]id)|(?:id|no?|nr|num|numero|number|nummer|code|codigo|codice)"
              + "(?:of|de|del|do|du|della?|di|van)?(?:"
              + PERSON
              + "|"
              + PERHAPS
              + ")|(?:unique|anonym(?:ous|ised|ized|e|isierte)?|hashed)ids?");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PersonIds() {}

  /**
   * Whether a column holds ids of persons.
   *
   * @param profile what its cells hold
   * @return true where its header says so, and its cells are of many people
   */
  public static boolean areIn(ColumnProfile profile) {
    return areMany(profile) && isCalled(profile.column());
  }

  private static boolean areMany(ColumnProfile profile) {
    long fewest =
        Math.min(ColumnProfile.MOST_VALUES, Math.max(FEWEST, profile.filled() / MOST_RECORDS));
    return profile.values().size() >= fewest;
  }

  private static boolean isCalled(ExportColumn column) {
    String name = SIGNS.matcher(TextFold.letters(column.name())).replaceAll("");
    return column.row().isEmpty() && CALLED.matcher(name).matches();
  }
}
