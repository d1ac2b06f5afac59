package io.github.locus.ingest.column;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.table.WordSearch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of a header say that its answers are, if they are no ratings. A word decides only
 * where it is what the header names or asks for: "Age", "How many years?"; never where it stands in
 * a sentence that is rated: "I will be here in two years".
 *
 * @param name the words of the column's name, folded
 * @param text those of its question, folded; of its name where it has no question
 * @param isRow whether the column is the row of a grid
 */
public record ColumnHeader(String name, String text, boolean isRow) {
  /** A name has so many words at most; more make a sentence. */
  private static final int MOST_OF_A_NAME = 3;

  /** Headers, folded, that ask for a count, a time or an age, in seven languages. */
  private static final Pattern ASKS_COUNT =
      Pattern.compile(
          "\\P{L}*(?:(?:about|for|since|in|seit|depuis|desde|da|sinds|approximately|ungefahr)"
              + " )?(?:how many|how old|how long|wie ?viele|wie lange|wie alt|combien de|quel"
              + " age|cuant[oa]s|quant[oa]s|quant[ie]\\b|hoeveel|hoe lang|hoe oud)\\b.*");

  /** What counts the questions of a survey in front of them. */
  private static final Pattern COUNT =
      Pattern.compile("(?:q|f|item|question|frage)? ?\\d{1,3}[.)]? ");

  /**
   * Headers, folded, that begin with a count, or name what is counted and nothing that is rated.
   */
  private static final Pattern BEGINS_COUNT =
      Pattern.compile(
          "(?:(?:total )?(?:number|no|count) of|anzahl(?: der| von)?|nombre (?:de|d')|numero"
              + " de|numero di"
              + "|aantal|antal|antall|liczba|(?:children|kinder|enfants|hijos|figli|filhos|kinderen|people|persons|personen)"
              + " (?:in|im|au|en|a|no|in"
              + " het)\\b.{0,20}$|(?:trainings?|courses|schulungen|kurse|formations|cursos|corsi)"
              + " (?:attended|taken|completed|besucht|suivies|asistidos|frequentati)\\b)");

  private static final Pattern NAMES_COUNT =
      Pattern.compile(
          ".*\\b(?:years?|hours?|months?|days?|number of|no"
              + " of|count|headcount|jahre?|(?:seit|in) (?:jahren|monaten)|stunden|monate|anzahl|fachsemester|nombre"
              + " de|annees|heures|numero de|anos|horas|anni|ore|aantal|jaren"
              + "|uren|salary|income|wage|gehalt|einkommen|salaire|salario|stipendio|salaris)\\b.*");

  /** Headers, folded, of so few words that name how often, and say nothing of it. */
  private static final Pattern HOW_OFTEN =
      Pattern.compile(
          "(?!(?:i|we|my|our|ich|wir|je|nous)\\b)(?:\\S+ ){0,3}(?:number of \\S+(?: \\S+)?"
              + "|(?:\\S+ )?(?:per (?:day|week|month|year)|pro (?:tag|woche|monat|jahr)|par"
              + " (?:jour|semaine|mois)|por (?:dia|semana|mes))(?: (?:with|mit|avec|con) \\S+)?"
              + "|direct reports)");

  /** Headers, folded, that ask how often somebody uses what is rated, and say nothing of it. */
  private static final Pattern ASKS_USE =
      Pattern.compile(
          "\\b(?:how (?:often|frequently) (?:do|did|have) you (?:use|used|contact|contacted|work with|worked"
              + " with|deal with|interact|have contact|need|call|request)|wie (?:oft|haufig) (?:nutzen|nutzt|kontaktieren"
              + "|brauchen|haben sie kontakt|arbeiten sie mit)|a quelle frequence"
              + " (?:utilisez|contactez|travaillez|avez[- ]vous recours)|con que frecuencia"
              + " (?:usa|utiliza|contacta|trabaja)|con quale frequenza (?:usa|utilizza|contatta|lavora)|com que"
              + " frequencia (?:usa|utiliza|contacta)|hoe vaak (?:gebruikt|heeft u contact|werkt u"
              + " samen))\\b",
          Pattern.UNICODE_CASE);

  /** Headers, folded, of so few words that name how many uses there were. */
  private static final Pattern NAMES_USE =
      Pattern.compile(
          "(?:\\S+ ){0,2}(?:(?:number|no) of (?:contacts|requests|tickets|calls|visits|interactions)|(?:contacts|requests|tickets|calls|visits|interactions)"
              + " per (?:day|week|month|year)|anzahl (?:der )?(?:kontakte|anfragen|tickets|anrufe)|nombre de"
              + " (?:contacts|demandes|tickets)|numero de (?:contactos|solicitudes))(?: \\S+)?");

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

  /** Headers, folded, that ask which of several, so that a number is the code of one. */
  /** "Which mark do you give IT?" asks for a rating. */
  private static final Pattern ASKS_MARK =
      Pattern.compile(
          "\\b(?:rapportcijfers?|cijfers?|scores?|schulnoten?|noten?|ratings?|marks?|nota|voto|ocene|ocena"
              + "|betyg|karakter|puntuacion|punteggio|pontuacao)\\b");

  private static final Pattern ASKS_WHICH =
      Pattern.compile(
          "(?=(?:(?:which|welche[rsnm]?|quel(?:le)?s?|lequel|laquelle|cual(?:es)?|qual(?:e|i|is)?|welke?)\\b|what"
              + " (?:kind|type|sort|best|of the following)\\b))"
              + "(?!.*\\b(?:rating|score|extent|degree|grade|points?|ausmass|masse|note|punkt\\w*|mesure|grado"
              + "|medida|misura|mate|levels?|niveau|nivel|livello|likel\\w*|satisf\\w*|confi\\w*|trust"
              + "|opinions?|opinion\\w*|meinung|avis|quality|qualit\\w*|calidad|qualidade|zufried\\w*|tevred\\w*"
              + "|probab\\w*|importan\\w*|wichtig\\w*|belang\\w*|evalua\\w*|valora\\w*|avali\\w*)\\b).*");

  /** Headers, folded, of a field to write in. */
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?:.*\\b)?(?:comments?|remarks?|suggestions?|anything else|kommentare?|anmerkung(?:en)?"
              + "|bemerkung(?:en)?|freitext|commentaires?|remarques?|comentarios?|observaciones"
              + "|sugerencias|commenti|osservazioni|suggerimenti|opmerking(?:en)?|toelichting|uwagi"
              + "|komentarz\\w*|kommentar(?:er)?|free ?text|verbatim)(?: ?\\d+)?");

  /** Headers of what somebody, or a program, found a comment to be about. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?:(?:comments?|remarks?|feedback|answer|text|main|primary|kommentar|ai) ?)*"
              + "(?:topics?|themes?|sentiments?|tags?|keywords?|thema|themen|stichworte?|stimmung|sujets?|temas?"
              + "|onderwerp|amne|emne)(?: ?(?:of|in) (?:the )?(?:comments?|remarks?|feedback))?(?: ?(?:score|label|category))?");

  /** Names that survey software gives to what it notes itself. */
  private static final Pattern PARADATA =
      Pattern.compile(
          "time ?\\d{2,}|time (?:sum|rsi)|rts\\d+|(?:last|max) ?page|missing|missrel|deg"
              + " ?time|browser|user ?agent|refer+er|device(?: type)?|operating system|screen"
              + " resolution|(?:total |page |question |response )?duration(?: .{1,20})?|interview"
              + " ?time|(?:page|question) time.*|.*\\b(?:first click|last click|page submit|click"
              + " count)|seed|dispcode|finished|progress|completed|row ?id|record"
              + " ?number|questnnr|mode|serial|mailsent|started|lastdata|q viewer|lastpage");

  /** Headers of how many people a row is about. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "n|count|responses|respondents|number of (?:responses|respondents)|response"
              + " rate|participants|headcount|anzahl(?:"
              + " \\w+)?|teilnehmer(?:zahl)?|rucklauf(?:quote)?|nombre de"
              + " reponses|respuestas|participantes|aantal(?: \\w+)?");

  /** Headers of what a row is called by that is about a group of people. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:dept|department|team|unit|division|business unit|function|site|location|plant|branch"
              + "|office|region|country|area|group|abteilung|bereich|standort|einheit|werk|gruppe|funktion"
              + "|service|departement|equipe|unite|site|departamento|unidad|sede|equipo|reparto|afdeling|vestiging|unidade)(?:"
              + " ?name)?");

  /** Headers of what was computed over several cells, of one person or of many. */
  private static final Pattern MEAN =
      Pattern.compile(
          ".*\\b(?:mean|average|avg|median|std|(?<!\\d ?[=:-]? ?)sd|stdev|favou?rable|unfavou?rable|mittelwert|durchschnitt"
              + "|moyenne|promedio|media|gemiddelde)|(?:mean|average|avg|median|mittelwert|durchschnitt|moyenne|promedio|gemiddelde)"
              + " .*|%.*|.*%|percent.*|[\u00f8\u2205].*|mw");

  /** What every text that {@link #MEAN} finds contains: hardly any header has one of these. */
  private static final WordSearch MEANS =
      new WordSearch(
          List.of(
              "mean",
              "average",
              "avg",
              "median",
              "std",
              "sd",
              "favo",
              "mittelwert",
              "durchschnitt",
              "moyenne",
              "promedio",
              "media",
              "gemiddelde",
              "%",
              "percent",
              "\u00f8",
              "\u2205",
              "mw"));

  /** A mean and nothing else. */
  private static final Pattern BARE_MEAN =
      Pattern.compile(
          "(?:(?:overall|total|row|item) )?(?:mean|average|avg|median)(?: (?:score|rating|value|of"
              + " all|total|overall))?|(?:gesamt)?(?:mittelwert|durchschnitt)(?:swert)?(?:"
              + " gesamt)?|[\u00f8\u2205]|mw|moyenne(?: generale)?|promedio|gemiddelde");

  /** Headers of sums and scores, which ratings may be called as well. */
  private static final Pattern SCORE =
      Pattern.compile(
          ".*\\b(?:sum|total|index|score|scale|skala|factor|points|summe|gesamt|gesamtwert|gesamtscore"
              + "|gesamtpunktzahl|punktzahl|punkte|skalenwert|summenwert|faktorwert|somme|suma|puntaje|som|totaal)(?:"
              + " .*)?|(?:sum|total|index|score|summe)\\w*");

  /** Words of a sentence that is agreed to. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\b(?:i|my|me|we|our|us|is|are|feel|ich|mein\\w*|wir|unser\\w*|ist|je|mon|ma|nous|notre|est"
              + "|mi|nuestr\\w*|es|meu|minha|nosso|mio|mia|nostr\\w*|ik|mijn|wij|ons)\\b");

  /** Where a word begins inside another: {@code JobLevel}. */
  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");

  /** What ends a word wherever it stands. */
  private static final String SIGNS = "?:*()[]_";

  /** What parts words where it stands between letters. */
  private static final String JOINING = "_.-";

  /** The header of a column. */
  public static ColumnHeader of(ExportColumn column) {
    String name = words(withoutGroups(column.name()));
    boolean same = column.question().isEmpty() || column.question().equals(column.name());
    return new ColumnHeader(name, same ? name : words(column.question()), !column.row().isEmpty());
  }

  /**
   * A name without those of the groups of questions in front of it: {@code gender} of {@code grp_bg/gender}. From its end,
   * for a header may be as long as a file.
   */
  private static String withoutGroups(String name) {
    int last = name.lastIndexOf('/');
    if (last < 0 || last + 1 == name.length() || wordBefore(name, name.length()) != last + 1) {
      return name;
    }
    int from = last + 1;
    while (from > 0 && name.charAt(from - 1) == '/' && wordBefore(name, from - 1) < from - 1) {
      from = wordBefore(name, from - 1);
    }
    return name.substring(0, from) + name.substring(last + 1);
  }

  /** Where the letters, digits and low lines begin that end at a place; that place where there are none. */
  private static int wordBefore(String text, int end) {
    int at = end;
    while (at > 0 && isOfAWord(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }

  private static boolean isOfAWord(int sign) {
    int kind = Character.getType(sign);
    return sign == '_'
        || Character.isLetter(sign)
        || kind == Character.DECIMAL_DIGIT_NUMBER
        || kind == Character.LETTER_NUMBER
        || kind == Character.OTHER_NUMBER;
  }

  /**
   * What a column of numbers holds by its header.
   *
   * @return the reason why its numbers are no ratings, if the header gives one
   */
  public Optional<ExclusionReason> ofNumbers() {
    String asked = uncounted(text);
    if (ASKS_COUNT.matcher(asked).matches()
        || BEGINS_COUNT.matcher(asked).lookingAt()
        || HOW_OFTEN.matcher(asked).matches()
        || countsUses()
        || (isName(asked) && NAMES_COUNT.matcher(asked).matches())) {
      return Optional.of(ExclusionReason.COUNTS);
    }
    if (isAttribute()) {
      return Optional.of(ExclusionReason.ATTRIBUTE);
    }
    return !isRow && ASKS_WHICH.matcher(asked).matches() && !ASKS_MARK.matcher(asked).find()
        ? Optional.of(ExclusionReason.CHOICE)
        : Optional.empty();
  }

  /** Whether a header asks how often or how long somebody has used something. */
  boolean countsUses() {
    return ASKS_USE.matcher(text).find() || NAMES_USE.matcher(text).matches();
  }

  /** Whether a header names what a person is. */
  boolean isAttribute() {
    var asked = ASKS_ATTRIBUTE.matcher(text);
    boolean named =
        (isName(text) && ATTRIBUTE.matcher(text).matches())
            || EDUCATION.matcher(text).matches()
            || APPRAISAL.matcher(text).matches();
    return !isRow
        && (named
            || (asked.matches()
                && isName(asked.group(1))
                && ATTRIBUTE.matcher(asked.group(1)).matches()));
  }

  /**
   * Whether nothing in the header says that its words are no names of places.
   *
   * @return false for {@code Gender} and {@code Comments}; true for words that are not known
   */
  public boolean mayName() {
    return !isRow
        && (!isAttribute() || PLACE.matcher(text).find())
        && !isComment()
        && !TOPIC.matcher(text).matches()
        && !isParadata();
  }

  /** Whether a header names a field to write in. */
  boolean isComment() {
    return !isRow && isName(text) && COMMENT.matcher(text).matches();
  }

  /** Whether the name is one that survey software gives to what it notes itself. */
  boolean isParadata() {
    return !isRow && PARADATA.matcher(name).matches();
  }

  /**
   * Whether the header says that a cell counts people, or is a mean or a share.
   *
   * @return true where either is so
   */
  public boolean isOfMany() {
    return isMean() || PEOPLE.matcher(name).matches();
  }

  /** Whether the header says that a cell counts people. */
  public boolean countsPeople() {
    return PEOPLE.matcher(name).matches();
  }

  /**
   * Whether the header says that a cell names a group of people.
   *
   * @return true for {@code Department}
   */
  public boolean namesGroup() {
    return !isRow && GROUP.matcher(name).matches();
  }

  /** Whether the header says that a cell is a mean or a share. */
  public boolean isMean() {
    return MEANS.isAnyIn(name) && MEAN.matcher(name).matches();
  }

  /** Whether the header names nothing but a mean. */
  boolean isBareMean() {
    return !isRow && BARE_MEAN.matcher(name).matches();
  }

  /**
   * Whether numbers that no answer has are computed by what the header says.
   *
   * @return true for {@code Engagement index}, not for a sentence
   */
  public boolean isComputed() {
    return !isRow && !SENTENCE.matcher(name).find() && (isMean() || SCORE.matcher(name).matches());
  }

  private static String uncounted(String text) {
    Matcher count = COUNT.matcher(text);
    return count.lookingAt() ? text.substring(count.end()) : text;
  }

  private static boolean isName(String text) {
    int blanks = 0;
    for (int at = text.indexOf(' ');
        at >= 0 && blanks < MOST_OF_A_NAME;
        at = text.indexOf(' ', at + 1)) {
      blanks++;
    }
    return blanks < MOST_OF_A_NAME && !SENTENCE.matcher(text).find();
  }

  private static String apart(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return CAMEL.matcher(text).replaceAll(" ");
      }
    }
    return text;
  }

  private static boolean isBetweenLetters(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.codePointBefore(at))
        && Character.isLetter(text.codePointAt(at + 1));
  }

  private static String words(String text) {
    String plain = LabelFolding.plain(apart(text));
    StringBuilder words = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean blank =
          SIGNS.indexOf(c) >= 0 || (JOINING.indexOf(c) >= 0 && isBetweenLetters(plain, i));
      words.append(blank ? ' ' : c);
    }
    return TextFold.blanks(words.toString());
  }
}
