package io.github.locus.ingest.response;

import io.github.locus.diagnostic.MailAddress;
import io.github.locus.ingest.table.PersonNames;
import io.github.locus.ingest.table.TextFold;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether the cells of a column show by themselves that they identify people, whatever the header
 * says: addresses of e-mail or the internet, telephone numbers, names of persons.
 */
final class PersonalValues {
  /** No address, number or name is shorter: digits of a scale need not be looked at. */
  private static final int SHORTEST = 4;

  /** Share of the cells that must have the form. */
  private static final double MOST = 0.5;

  /** One address of e-mail in so many cells is enough: nothing else looks like it. */
  private static final double SOME = 0.1;

  /** Records that a unit has at least, on average. */
  private static final long REPEATED = 2;

  private static final Predicate<String> INTERNET =
      Pattern.compile(
              "\\d{1,3}(\\.\\d{1,3}){3}|(?=.*:.*:)[0-9a-f:]{6,39}", Pattern.CASE_INSENSITIVE)
          .asMatchPredicate();

  private static final Predicate<String> TELEPHONE =
      Pattern.compile(
              "\\+\\d[\\d ()/.-]{6,18}|\\(?0\\d[\\d ()/-]{6,16}|\\(?\\d{3}\\)?[ -]\\d{3}[ -]\\d{4}")
          .asMatchPredicate();

  private static final Pattern DATE = Pattern.compile("\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}.*");

  private static final Predicate<String> INITIALED =
      Pattern.compile("\\p{Lu}\\. ?(\\p{Lu}\\. ?)?\\p{Lu}[\\p{L}'’-]+").asMatchPredicate();

  /** Headers, folded, that ask which of several functions: "which of these", "an wen davon". */
  private static final Pattern ASKS_FOR_ONE_OF_THESE =
      Pattern.compile(
          "\\b(of these|of the following|davon|von diesen|de ces|parmi|de estas?|de estos|di quest[ei]"
              + "|van deze|hiervan|functions?|departments?|funktion\\w*|abteilung\\w*|bereich\\w*"
              + "|fachbereich\\w*|fonctions?|departements?|funcion\\w*|departamentos?|afdeling\\w*)\\b");

  /** Headers, folded, that ask for people. */
  private static final Pattern ASKS_FOR_PEOPLE =
      Pattern.compile(
          "\\b(whom?|whose|colleagues?|co-?workers?|teammates?|persons?|people do you|wem|wen"
              + "|kolleg\\w*|mitarbeiter\\w*|person|qui|collegues?|quien\\w*|companer\\w*|quem|colegas?"
              + "|chi|collegh\\w*|collega'?s?)\\b");

  /** A question of our own questionnaires, folded, whose answers are functions. */
  private static final Pattern OWN_QUESTION = Pattern.compile("\\ban wen davon wenden sie sich\\b");

  /** Who leads is asked for on purpose, and told from others by a name. */
  private static final Pattern LEADER =
      Pattern.compile(
          "\\b(manager|leader|lead|head|supervisor|boss|director|vorgesetzt\\w*|leiter\\w*|chef\\w*"
              + "|responsable|jefe|gestor|capo|leidinggevende)\\b");

  /**
   * Headers, folded, of where people work, which may be called after who leads there, and of who is
   * rated: both are told apart by the names, and neither is told.
   */
  private static final Predicate<String> UNIT =
      Pattern.compile(
              "(?:work )?(?:team|unit|dept|department|division|group|crew|squad|branch|office|site"
                  + "|business unit|abteilung|bereich|einheit|gruppe|filiale|standort|equipe|service"
                  + "|unite|equipo|departamento|unidad|grupo|sede|reparto|afdeling|vestiging|groep"
                  + "|unidade)(?: ?name)?"
                  + "|ratee|target|assessee|(?:focal|rated|assessed) person|person rated"
                  + "|feedback(?: recipient|empfanger|nehmer| for| about| on| to| fur| an| pour)"
                  + "|(?:evaluation|assessment) of|(?:leader|manager|person) being rated"
                  + "|(?:ratee|subject) name|(?:beurteilung|einschatzung) von|evaluation de"
                  + "|evaluacion de|valutazione di|beoordeling van|(?:beurteilte|bewertete) person"
                  + "|personne evaluee|persona evaluada|beoordeelde(?: persoon)?")
          .asMatchPredicate();

  /** Of so many distinct cells it is kept what they are, whatever the file holds. */
  private static final int KEPT = 4096;

  private final Predicate<String> mail = known(MailAddress::isIn);
  private final Predicate<String> internet = known(INTERNET);
  private final Predicate<String> telephone =
      known(TELEPHONE.and(cell -> !DATE.matcher(cell).matches()));
  private final Predicate<String> named = known(PersonNames::areIn);
  private final Predicate<String> maybeNamed = known(PersonNames::mayBe);
  private final Predicate<String> initialed = known(INITIALED);
  private final Predicate<String> called = known(PersonNames::isOne);

  /** Thousands of columns have the same answers: what one is, is found out once. */
  private static Predicate<String> known(Predicate<String> form) {
    Map<String, Boolean> known = new ConcurrentHashMap<>();
    return cell -> {
      Boolean before = known.get(cell);
      if (before != null) {
        return before;
      }
      boolean formed = form.test(cell);
      if (known.size() < KEPT) {
        known.put(cell, formed);
      }
      return formed;
    };
  }

  /**
   * Looks at a column.
   *
   * @param cells distinct cells and how often each occurs
   * @param header its header texts
   * @return true where it identifies people
   */
  boolean areIn(Map<String, Integer> cells, String header) {
    return cells.keySet().stream().anyMatch(cell -> cell.length() >= SHORTEST)
        && (share(cells, mail) >= SOME
            || share(cells, internet) >= MOST
            || share(cells, telephone) >= MOST
            || areNames(cells, TextFold.letters(header)));
  }

  /** Names need a second sign: a header that asks for people, initials, or common given names. */
  private boolean areNames(Map<String, Integer> cells, String header) {
    if (isUnit(header) && records(cells) >= REPEATED * cells.size()) {
      return false;
    }
    if (share(cells, named) >= MOST && !LEADER.matcher(header).find()) {
      return true;
    }
    if (share(cells, maybeNamed) < MOST
        || LEADER.matcher(header).find()
        || OWN_QUESTION.matcher(header).find()) {
      return false;
    }
    boolean asked =
        ASKS_FOR_PEOPLE.matcher(header).find() && !ASKS_FOR_ONE_OF_THESE.matcher(header).find();
    return asked || share(cells, initialed) >= MOST || share(cells, called) >= SOME * 3;
  }

  private static boolean isUnit(String header) {
    return header.lines().map(String::strip).filter(line -> !line.isEmpty()).allMatch(UNIT);
  }

  private static long records(Map<String, Integer> cells) {
    return cells.values().stream().mapToLong(count -> count).sum();
  }

  private static double share(Map<String, Integer> cells, Predicate<String> form) {
    long all = 0;
    long formed = 0;
    for (Map.Entry<String, Integer> cell : cells.entrySet()) {
      all += cell.getValue();
      formed += form.test(cell.getKey()) ? cell.getValue() : 0;
    }
    return (double) formed / all;
  }
}
