package io.github.locus.ingest.response;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.HeaderRows;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.Sample;
import io.github.locus.ingest.platform.Platforms;
import io.github.locus.ingest.table.WordSearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Which columns may identify a person: those that platforms name so, questions whose words ask for it
 * and whose answers are free text, and whatever holds addresses or names. Where no record tells, the
 * words decide. An employee's number is an id: it tells people apart, and is never printed.
 */
final class PersonalColumns {
  /** What any file may call a person. */
  private static final Set<String> NAMED =
      Set.of(
          "email",
          "e-mail",
          "email address",
          "name",
          "nom",
          "nombre",
          "nome",
          "naam",
          "first name",
          "last name",
          "ip address");

  private static final Pattern ASKED =
      Pattern.compile(
          "e[- ]?mails?\\b|\\be[- ]?mail|phone\\b|\\bmobile\\b|\\bhandy(nummer)?\\b|telefon"
              + "|téléphone|teléfono|\\b(sur|first|last|full|nick|vor|nach|familien)?name\\b"
              + "|\\b(nom|prénom|nombre|apellidos?|nome|sobrenome|cognome|naam)\\b|\\baddress"
              + "|adresse|dirección|endereço|indirizzo|\\badres\\b|post ?code|postal code|\\bzip\\b"
              + "|postleitzahl|code postal|date of birth|birth ?date|\\bdate you are born"
              + "|geburtsdatum|date de naissance|fecha de nacimiento|\\biban\\b|\\bssn\\b|social security"
              + "|sozialversicherungsn|steuer-?(?:id|nummer)|passport|reisepass|national"
              + " (?:id|insurance)|sécurité sociale|seguridad social|codice fiscale|\\bbsn\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * What every text that {@link #ASKED} finds contains: a pattern with word bounds of all scripts
   * takes long for tens of thousands of columns, and hardly any of them has one of these.
   */
  private static final WordSearch STEMS =
      new WordSearch(
          List.of(
              "mail",
              "phone",
              "mobile",
              "handy",
              "telefon",
              "téléphone",
              "teléfono",
              "name",
              "nom",
              "prénom",
              "apellido",
              "naam",
              "adres",
              "address",
              "dirección",
              "endereço",
              "indirizzo",
              "post",
              "zip",
              "code postal",
              "birth",
              "born",
              "geburtsdatum",
              "naissance",
              "nacimiento",
              "iban",
              "ssn",
              "social",
              "sozialvers",
              "steuer",
              "passport",
              "reisepass",
              "national",
              "codice fiscale",
              "bsn"));

  /** What stands in the column of an option that may be ticked. */
  private static final Set<String> MARKS =
      Set.of(
          "yes",
          "no",
          "ja",
          "nein",
          "oui",
          "non",
          "sí",
          "si",
          "sim",
          "não",
          "sì",
          "nee",
          "x",
          "✓",
          "✔",
          "0",
          "1",
          "0.0",
          "1.0",
          "true",
          "false",
          "wahr",
          "falsch",
          "vrai",
          "faux",
          "checked",
          "unchecked",
          "selected",
          "not selected",
          "quoted",
          "not quoted");

  private static final Pattern CUSTOM_DATA = Pattern.compile("custom data( \\d+)?");

  private final HeaderRows header;
  private final PersonalValues values = new PersonalValues();
  private final Map<String, List<Integer>> grids = new HashMap<>();
  private final Map<String, Boolean> closedGrids = new ConcurrentHashMap<>();

  PersonalColumns(List<ExportColumn> columns, HeaderRows header) {
    this.header = header;
    for (ExportColumn column : columns) {
      if (!column.row().isEmpty()) {
        grids.computeIfAbsent(column.question(), q -> new ArrayList<>()).add(column.index());
      }
    }
  }

  boolean isPersonal(ExportColumn column) {
    if (holdsMarks(column)) {
      return false;
    }
    List<String> texts = new ArrayList<>(header.column(column.index()));
    texts.addAll(List.of(column.name(), column.question(), column.row()));
    String words = asWords(texts);
    return isNamed(texts)
        || (asksForPerson(words) && !holdsChoices(column))
        || values.areIn(header.sample().values(column.index()), words);
  }

  /** Whether "e-mail" is an option that was ticked, and no address. */
  private boolean holdsMarks(ExportColumn column) {
    Set<String> cells = header.sample().values(column.index()).keySet();
    return !cells.isEmpty() && cells.stream().map(HeaderText::folded).allMatch(MARKS::contains);
  }

  private static boolean asksForPerson(String words) {
    return STEMS.isAnyIn(words) && ASKED.matcher(words).find();
  }

  private boolean isNamed(List<String> texts) {
    return texts.stream()
        .map(HeaderText::folded)
        .anyMatch(
            text ->
                NAMED.contains(text)
                    || Platforms.identifying().contains(text)
                    || CUSTOM_DATA.matcher(text).matches());
  }

  private static String asWords(List<String> texts) {
    return String.join("\n", texts).replace('_', ' ').replace('.', ' ').toLowerCase(Locale.ROOT);
  }

  /** The columns of a grid are looked at together, for each may be answered by few. */
  private boolean holdsChoices(ExportColumn column) {
    Sample sample = header.sample();
    if (!column.option().isEmpty()) {
      return sample.isOption(column.index(), column.option())
          || sample.isEmpty(column.index())
          || sample.isClosed(List.of(column.index()));
    }
    if (column.row().isEmpty()) {
      return sample.isClosed(List.of(column.index()));
    }
    return closedGrids.computeIfAbsent(
        column.question(), question -> sample.isClosed(grids.getOrDefault(question, List.of())));
  }
}
