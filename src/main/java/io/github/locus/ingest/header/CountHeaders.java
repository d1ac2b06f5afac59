package io.github.locus.ingest.header;

import java.util.regex.Pattern;

/** Headers of counts, times and ages, and of how often somebody uses something. */
public final class CountHeaders {
  /** Headers, folded, that ask for a count, a time or an age, in seven languages. */
  private static final Pattern ASKS_COUNT =
      Pattern.compile(
          "\\P{L}*(?:(?:about|for|since|in|seit|depuis|desde|da|sinds|approximately|ungefahr)"
              + " )?(?:how many|how old|how long|wie ?viele|wie lange|wie alt|combien d(?:e|['’])|quel"
              + " age|cuant[oa]s|quant[oa]s|quant[ie]\\b|hoeveel|hoe lang|hoe oud)\\b.*");

  /**
   * Headers, folded, that begin with a count, or name what is counted and nothing that is rated.
   */
  private static final Pattern BEGINS_COUNT =
      Pattern.compile(
          "(?:(?:total )?(?:number|no|count) of|anzahl(?: der| von)?|nombre (?:de|d')|numero"
              + " de|numero di"
              + "|(?:kinder|children|enfants|hijos|figli|filhos|kinderen|barn|dzieci|fehltage|krankheitstage|krankentage"
              + "|sick ?days|absence days|days absent|jours d'absence|dias de (?:ausencia|baja)|ziektedagen|uberstunden|overtime)$"
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

  private CountHeaders() {}

  /**
   * Whether a header asks for a number of something, or names one.
   *
   * @param text its words, folded
   * @return true for {@code how many years}, not for a sentence with years in it
   */
  public static boolean ask(String text) {
    String asked = HeaderWords.uncounted(text);
    return ASKS_COUNT.matcher(asked).matches()
        || BEGINS_COUNT.matcher(asked).lookingAt()
        || HOW_OFTEN.matcher(asked).matches()
        || askForUses(text)
        || (HeaderWords.areAName(asked) && NAMES_COUNT.matcher(asked).matches());
  }

  /**
   * Whether a header asks how often or how long somebody has used something.
   *
   * @param text its words, folded
   * @return true for {@code how often do you contact it}
   */
  public static boolean askForUses(String text) {
    return ASKS_USE.matcher(text).find() || NAMES_USE.matcher(text).matches();
  }
}
