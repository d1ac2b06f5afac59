package io.github.locus.ingest.words;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words by which a header says for which time, or in which respect, a question is asked. Words of one
 * kind exclude each other: what is so today is not what is so in future.
 */
public final class ReadingWords {
  private static final Map<String, List<Pattern>> KINDS =
      Map.of(
          "rounds",
          List.of(
              words(
                  "before|pre|prior|baseline|previously|vorher|davor|zuvor|avant|antes|voor|prima|vor"
                      + "|beginning|start|beginn|anfang|debut|inicio|inizio|begin|poczatek|zacatek"),
              words(
                  "after|post|afterwards|endline|nachher|danach|apres|despues|depois|na|dopo|nach"
                      + "|end|ende|schluss|fin|fim|final|fine|einde|slut|koniec|konec")),
          "wish",
          List.of(
              words(
                  "now|today|todays|current|currently|present|presently|actual|as is|is|status quo"
                      + "|existing|heute|heutig\\w*|aktuell\\w*|derzeit\\w*|jetzt|gegenwartig\\w*|ist"
                      + "|ist \\w+|momentan\\w*|bisher\\w*|actuel\\w*|aujourd hui|actualmente|hoy"
                      + "|atual\\w*|hoje|attual\\w*|oggi|huidig\\w*|nu|maintenant|a ce jour|adesso|agora"
                      + "|ahora|vandaag|momenteel|thans|obecn\\w*|teraz|dzis|dzisiaj|aktualn\\w*|dnes"
                      + "|nyni|soucasn\\w*|idag|i dag|nuvarande|nuværende|nåværende|naværende|nykyi\\w*"
                      + "|nyt|tanaan|bugun|simdi|mevcut"),
              words(
                  "future|tomorrow|desired|wanted|wished|target|targeted|ideal|ideally|should"
                      + "|should be|to be|expected|goal|aspired|aspiration|in \\w+ years?|kunftig\\w*"
                      + "|zukunftig\\w*|zukunft|morgen|soll|gewunscht\\w*|ziel|wunsch|erwartet\\w*"
                      + "|angestrebt\\w*|in \\w+ jahren?|futur\\w*|souhaite\\w*|cible|demain|deseado\\w*"
                      + "|objetivo|esperado\\w*|desejado\\w*|desiderat\\w*|gewenst\\w*|toekomst\\w*"
                      + "|(?:dans|en|dentro de|fra|tra|entro|em|daqui a|over|za|om) \\w+ (?:ans?|annees?|mois"
                      + "|anos?|mes|meses|anno|anni|mese|mesi|jaar|jaren|maanden?|rok|roku|lata|lat|miesiac\\w*"
                      + "|miesiec\\w*|ar|maneder|manader|let|roky|mesicu|vuoden)|\\w+ yil (?:icinde|sonra)"
                      + "|(?:in|within) \\w+ (?:months?|monaten?)|next year|nachstes jahr|nachsten jahr"
                      + "|l an prochain|a l avenir|en el futuro|manana|no futuro|amanha|domani|in futuro"
                      + "|straks|volgend jaar|przysz[lł]\\w*|docelow\\w*|jutro|pozadan\\w*"
                      + "|oczekiwan\\w*|framtid\\w*|imorgon|i morgen|fremtid\\w*|framtidig\\w*"
                      + "|onskad\\w*|ønsket|tulevaisuu\\w*|budouc\\w*|v budoucnu|gelecek\\w*")),
          "respects",
          List.of(
              words(
                  "importance|important|imp|relevance|relevant|wichtig\\w*|bedeutung|bedeutsam\\w*"
                      + "|relevanz|importancia|importante|importanza|importantes?|belang\\w*|priority"
                      + "|prioritat"),
              words(
                  "satisfaction|satisfied|sat|perf|performance|performing|fulfil\\w*|zufrieden\\w*|erfullt\\w*"
                      + "|erfullung\\w*|leistung|zufriedenstellend|satisfait\\w*|satisfaccion"
                      + "|satisfech\\w*|satisfacao|satisfeit\\w*|soddisf\\w*|tevreden\\w*|rendement"
                      + "|achieved|achievement|quality|qualitat|agreement|zustimmung|well|gut|bien|bene|bem"
                      + "|goed|dobrze|bra|godt|dobre")));

  /** First letters of importance and satisfaction or performance, in English and German. */
  private static final Set<Set<String>> LETTERS =
      Set.of(Set.of("i", "s"), Set.of("i", "p"), Set.of("w", "z"), Set.of("w", "l"));

  /** A letter in brackets, with blanks around it. */
  private static final int LONGEST_LETTER = 5;

  /** Years and numbered times; a number alone is that of a question. */
  private static final Pattern TIME =
      Pattern.compile(".*(?:19|20)\\d\\d.*|(?:fy|gj|t|w|wave|time|round|welle|runde) ?\\d+");

  private static final Pattern IMPORTANCE =
      Pattern.compile(
          "(?:the )?(?:importance|relevance|priority|wichtigkeit|bedeutung|relevanz|prioritat|importancia"
              + "|importanza|belang|waznosc|vigtighed|viktighet|tarkeys|imp)(?: of| fur mich| for me| to me)?");

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?:^|.* )(?:" + alternatives + ")(?: .*|$)");
  }

  /**
   * Whether a phrase asks how much something matters, not how good it is.
   *
   * @param phrase what stands beside the name of something
   * @return true for {@code importance}
   */
  public static boolean isImportance(String phrase) {
    return IMPORTANCE.matcher(Wording.of(phrase).line()).matches();
  }

  /** Whether phrases are readings of one kind, each another one. */
  public boolean areReadings(Collection<String> phrases) {
    if (areLetters(phrases)) {
      return true;
    }
    if (!mayBeReadings(phrases)) {
      return false;
    }
    Set<String> lines = lines(phrases);
    return areTimes(lines) || KINDS.values().stream().anyMatch(kind -> areApart(lines, kind));
  }

  private static boolean areLetters(Collection<String> phrases) {
    return phrases.size() == 2
        && phrases.stream().allMatch(phrase -> phrase.length() <= LONGEST_LETTER)
        && LETTERS.contains(lines(phrases));
  }

  /** Whether the first phrase is a time or a reading: of thousands of sets hardly any begins so. */
  private static boolean mayBeReadings(Collection<String> phrases) {
    return phrases.stream()
        .findFirst()
        .map(phrase -> Wording.of(phrase).line())
        .filter(
            line ->
                TIME.matcher(line).matches()
                    || KINDS.values().stream().anyMatch(kind -> sides(line, kind).size() == 1))
        .isPresent();
  }

  /** Whether the readings may be survey rounds. */
  public boolean areRounds(Collection<String> phrases) {
    Set<String> lines = lines(phrases);
    return areTimes(lines)
        || Optional.ofNullable(KINDS.get("rounds")).filter(k -> areApart(lines, k)).isPresent();
  }

  private static Set<String> lines(Collection<String> phrases) {
    return phrases.stream()
        .map(phrase -> Wording.of(phrase).line())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean areTimes(Set<String> lines) {
    return lines.size() >= 2
        && lines.stream().allMatch(line -> TIME.matcher(line).matches())
        && RoundNames.inOrder(lines).isPresent();
  }

  private static List<Integer> sides(String line, List<Pattern> sides) {
    return IntStream.range(0, sides.size())
        .filter(side -> sides.get(side).matcher(line).matches())
        .boxed()
        .toList();
  }

  /** Each phrase has the words of one side alone, and each side has a phrase. */
  private static boolean areApart(Set<String> lines, List<Pattern> sides) {
    Set<Integer> found = new TreeSet<>();
    for (String line : lines) {
      List<Integer> of = sides(line, sides);
      if (of.size() != 1) {
        return false;
      }
      found.addAll(of);
    }
    return lines.size() >= 2 && found.size() == sides.size();
  }
}
