package io.github.locus.ingest.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which columns may identify a person: those that platforms name so, and questions whose words ask
 * for it and whose answers are free text. Where no record tells, the words decide.
 */
final class PersonalColumns {
  private static final Set<String> NAMED =
      Set.of(
          "ipaddress",
          "ip address",
          "ip-adresse",
          "recipientlastname",
          "recipientfirstname",
          "recipientemail",
          "externalreference",
          "externaldatareference",
          "emailaddress",
          "locationlatitude",
          "locationlongitude",
          "prolific_pid",
          "workerid",
          "email address",
          "first name",
          "last name",
          "username",
          "adresse e-mail",
          "e-mail-adresse",
          "dirección de correo electrónico",
          "endereço de e-mail",
          "indirizzo email",
          "e-mailadres",
          "email",
          "e-mail",
          "name",
          "nom",
          "nombre",
          "nome",
          "naam",
          "token",
          "access code",
          "zugangscode",
          "zugangsschlüssel",
          "ipaddr",
          "refurl",
          "referrer url",
          "firstname",
          "lastname",
          "first_name",
          "last_name",
          "dob",
          "redcap_survey_identifier",
          "survey identifier",
          "longitude",
          "latitude",
          "city",
          "postal",
          "contact id",
          "sessionid",
          "session id",
          "referer",
          "user agent",
          "extended user agent",
          "network id");

  /** LimeSurvey counts uploaded files in a column of this name before the question's. */
  private static final String FILE_COUNT = "filecount - ";

  private static final Set<String> NAMED_BY_ALCHEMER = Set.of("country", "state/region", "region");
  private static final Pattern ASKED =
      Pattern.compile(
          "e[- ]?mails?\\b|\\be[- ]?mail|phone\\b|\\bmobile\\b|\\bhandy(nummer)?\\b|telefon"
              + "|téléphone|teléfono|\\b(sur|first|last|full|nick|vor|nach|familien)?name\\b"
              + "|\\b(nom|prénom|nombre|apellidos?|nome|sobrenome|cognome|naam)\\b|\\baddress"
              + "|adresse|dirección|endereço|indirizzo|\\badres\\b|post ?code|postal code|\\bzip\\b"
              + "|postleitzahl|code postal|date of birth|birth ?date|\\bdate you are born"
              + "|geburtsdatum|date de naissance|fecha de nacimiento|employee (number|id)"
              + "|personalnummer|staff number",
          Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * What every text that {@link #ASKED} finds contains: a pattern with word bounds of all scripts
   * takes long for tens of thousands of columns, and hardly any of them has one of these.
   */
  private static final List<String> STEMS =
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
          "employee",
          "personalnummer",
          "staff number");

  private static final Pattern CUSTOM_DATA = Pattern.compile("custom data( \\d+)?");

  private final Platform platform;
  private final HeaderRows header;
  private final Map<String, List<Integer>> grids = new HashMap<>();
  private final Map<String, Boolean> closedGrids = new HashMap<>();
  private final Set<String> uploads = new HashSet<>();

  PersonalColumns(Platform platform, List<ExportColumn> columns, HeaderRows header) {
    this.platform = platform;
    this.header = header;
    for (ExportColumn column : columns) {
      if (!column.row().isEmpty()) {
        grids.computeIfAbsent(column.question(), q -> new ArrayList<>()).add(column.index());
      }
      if (column.name().startsWith(FILE_COUNT)) {
        uploads.add(column.name().substring(FILE_COUNT.length()));
      } else if (column.name().endsWith("[filecount]")) {
        uploads.add(column.name().substring(0, column.name().lastIndexOf('[')));
      }
    }
  }

  boolean isPersonal(ExportColumn column) {
    List<String> texts = new ArrayList<>(header.column(column.index()));
    texts.addAll(List.of(column.name(), column.question(), column.row()));
    return isNamed(column, texts) || (asksForPerson(asWords(texts)) && !holdsChoices(column));
  }

  private static boolean asksForPerson(String words) {
    return STEMS.stream().anyMatch(words::contains) && ASKED.matcher(words).find();
  }

  private boolean isNamed(ExportColumn column, List<String> texts) {
    boolean upload = platform == Platform.LIMESURVEY && uploads.contains(column.name());
    if (upload || (platform == Platform.TYPEFORM && column.index() == 0)) {
      return true;
    }
    return texts.stream()
        .map(HeaderText::folded)
        .anyMatch(
            text ->
                NAMED.contains(text)
                    || CUSTOM_DATA.matcher(text).matches()
                    || (platform == Platform.ALCHEMER && NAMED_BY_ALCHEMER.contains(text)));
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
