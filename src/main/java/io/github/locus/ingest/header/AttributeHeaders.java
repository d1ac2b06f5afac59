package io.github.locus.ingest.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers of what a person is, and of what others gave them: gender, grade, last year's appraisal. */
public final class AttributeHeaders {
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?:.*\\b)?(?:gender|sex|ethnicity|race|age|age ?group|age ?band|age"
              + " ?range|generation|birth ?year|year of"
              + " birth|nationality|citizenship|religion|marital"
              + " status|education|degree|qualification|level|grade|band|job"
              + " ?level|seniority|tenure|length of service|seniority|performance|performance"
              + " rating|position|role|job ?title|occupation|employment (?:type|status)|contract(?:"
              + " type)?|disability|veteran(?: status)?"
              + "|geschlecht|alter|altersgruppe|bildung|abschluss|betriebszugehorigkeit|position"
              + "|funktionsstufe|herkunft|nationalitat|familienstand|sexe|genre|anciennete|niveau|etudes|niveau"
              + " scolaire|niveau hierarchique|niveau de formation|nivel educativo|nivel de"
              + " formacion|grado de estudios|titre d'emploi|poste|puesto|cargo|titolo di studio"
              + "|diplome|genero|sexo|edad|antiguedad|nivel|estudios|idade|antiguidade|escolaridade"
              + "|genere|sesso|eta|anzianita|livello|geslacht|leeftijd\\w*|opleiding\\w*|functieniveau"
              + "|dienst(?:verband|jaren|alter|zeit|leeftijd)|alters(?:klasse|kategorie|stufe)"
              + "|\\w+abschluss|betriebszugehoerigkeit|berufserfahrung|berufsjahre|vertragsart"
              + "|arbeitszeit\\w*|beschaftigung\\w*|beschaeftigung\\w*|anstellung\\w*|hierarchie\\w*|fuhrungsebene|fuehrungsebene|personalverantwortung|schicht\\w*|standort|work"
              + " experience|working time|work model|shift|contrat|type de contrat|temps de"
              + " travail|horario|tipo de contrato|contractvorm|werkervaring|age"
              + " ?(?:grp|cat\\w*|range)|birth ?year|yob|yos|years? of service|ethnic(?:"
              + " group)?|eth"
              + "|kon|alder|plec|wiek|staz|stanowisko|kjonn|sukupuoli|ika|pohlavi|vek|cinsiyet|yas|marital|mar"
              + " ?stat|maritalstatus|educ|edu|region|country|state|province|remote|hybrid|work"
              + " ?(?:mode|place|location|schedule|arrangement)|job"
              + " ?(?:family|fam|code|function|class|category|type)|employee"
              + " ?(?:type|class|status)|empl? ?(?:type|class|status)|pay"
              + " ?(?:grade|band|level)|salary ?(?:grade|band)|union(?: member)?|fte|part"
              + " ?time|full ?time|cohort|segment|management|people ?manager|manager"
              + " ?(?:status|flag|yn)"
              + "|bundesland|land|ort|beschaftigungsgrad|teilzeit|vollzeit|region)(?:"
              + " ?(?:code|cd|id|grp|group|cat|category|band|level|num|no|nr|status|type|recoded))?"
              + "|(?:dept|department|division|team|unit|site|plant|branch|office|location|abteilung|bereich"
              + "|standort|service|sede|afdeling|function|funktions?|fonction|funzione|funcion|functie)"
              + " ?(?:code|cd|id|num|no|nr)");

  /** Attributes that are places. */
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:standort|land|ort|region|country|state|province|bundesland|segment|dept|department"
              + "|division|team|unit|site|plant|branch|office|location|abteilung|bereich|service|sede|afdeling)\\b");

  /** How far somebody went to school, in more words than a name has. */
  private static final Pattern EDUCATION =
      Pattern.compile(
          "(?:your |the )?highest (?:level|degree|stage|grade)?(?: ?of"
              + " )?(?:education|schooling|qualification|degree|school)\\w*(?:"
              + " (?:completed|attained|achieved|obtained|level))?|level of education(?:"
              + " \\w+)?|(?:ihr )?hochster \\w*(?:abschluss|bildungsgrad)|plus haut"
              + " (?:diplome|niveau d'etudes)(?: obtenu)?|(?:maximo )?nivel de estudios(?:"
              + " \\w+)?|hoogst (?:genoten|voltooide|behaalde) opleiding");

  /** What a person was given by others, a year before or so: "Performance Rating 2023". */
  private static final Pattern APPRAISAL =
      Pattern.compile(
          "(?:(?:fy ?)?\\d{2,4}"
              + " )?(?:(?:last|latest|previous|prior|current|final|overall|annual|yearly|year[-"
              + " ]?end|mid[- ]?year) (?:year(?:'?s)?"
              + " )?)*(?:(?:performance|talent|potential|merit|appraisal|review|9[- ]?box|nine[-"
              + " ]?box)(?: (?:review|appraisal|assessment|management|evaluation))?"
              + " (?:ratings?|scores?|grades?|marks?|results?|category|bands?|box)|(?:performance|talent|potential|merit|appraisal)"
              + " (?:review|appraisal|assessment"
              + "|evaluation)|leistungs(?:beurteilung|bewertung|note|stufe)"
              + "|(?:mitarbeiter|regel|jahres|potenzial|potential)(?:beurteilung|bewertung)|beurteilungs(?:note|ergebnis)|(?:note|resultat)"
              + " (?:d'evaluation|d'entretien)(?: annuel(?:le)?)?|evaluation (?:annuelle|de la"
              + " performance|de performance)|evaluacion (?:anual|de desempeno|del"
              + " desempeno)|avaliacao (?:anual|de desempenho)|valutazione (?:annuale|delle?"
              + " prestazion[ei]|della performance)|beoordelings(?:score|cijfer|resultaat))(?:"
              + " (?:last year|letztes jahr|(?:fy ?)?\\d{2,4}))?"
              + "|(?:performance|potential|potenzial|talent|appraisal|leistung) (?:fy ?)?(?:19|20)?\\d{2}");

  private static final Pattern ASKS_ATTRIBUTE =
      Pattern.compile(
          "(?:(?:what|which) (?:is|are|was) your|please (?:state|indicate|select) your|your"
              + "|was ist (?:ihr|dein)\\w*|welches? (?:ist|haben)|ihr\\w*|quel\\w* est votre|votre"
              + "|cual es (?:su|tu)|su|qual e (?:o |a )?(?:seu|sua|il suo|la sua)|wat is (?:uw|je))"
              + " (.{1,40})");

  /** How what a person is was put together: "age (group)", "education 1-5". */
  private static final Pattern GROUPED =
      Pattern.compile(
          " (?:gruppen?|groups?|kategorien?|categor(?:y|ies)|klassen?|stufen?|codes?|recoded|kodiert"
              + "|in (?:jahren|years)|\\d ?(?:-|bis|to|a) ?\\d{1,2})$");

  private AttributeHeaders() {}

  /**
   * Whether a header names what a person is.
   *
   * @param words its words, folded
   * @return true for {@code what is your gender}
   */
  public static boolean name(String words) {
    return names(words)
        || names(GROUPED.matcher(words).replaceFirst(""))
        || AttributeNames.has(words);
  }

  private static boolean names(String text) {
    boolean named =
        (HeaderWords.areAName(text) && ATTRIBUTE.matcher(text).matches())
            || EDUCATION.matcher(text).matches()
            || APPRAISAL.matcher(text).matches();
    Matcher asked = ASKS_ATTRIBUTE.matcher(text);
    return named
        || (asked.matches()
            && HeaderWords.areAName(asked.group(1))
            && ATTRIBUTE.matcher(asked.group(1)).matches());
  }

  /**
   * Whether a header names a place, which an attribute may be.
   *
   * @param text its words, folded
   * @return true for {@code office region}
   */
  public static boolean namePlace(String text) {
    return PLACE.matcher(text).find();
  }
}
