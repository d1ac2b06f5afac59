package io.github.locus.ingest.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private static final Set<String> NAMED_BY_ALCHEMER = Set.of("country", "state/region", "region");
  private static final Pattern ASKED =
      Pattern.compile(
          "e[- ]?mails?\\b|\\be[- ]?mail|\\w*phone\\b|\\bmobile\\b|\\bhandy(nummer)?\\b|telefon"
              + "|téléphone|teléfono|\\b(sur|first|last|full|nick|vor|nach|familien)?name\\b"
              + "|\\b(nom|prénom|nombre|apellidos?|nome|sobrenome|cognome|naam)\\b|\\baddress"
              + "|adresse|dirección|endereço|indirizzo|\\badres\\b|post ?code|postal code|\\bzip\\b"
              + "|postleitzahl|code postal|date of birth|birth ?date|\\bdate you are born"
              + "|geburtsdatum|date de naissance|fecha de nacimiento|employee (number|id)"
              + "|personalnummer|staff number",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final Platform platform;
  private final List<ExportColumn> columns;
  private final HeaderRows header;

  PersonalColumns(Platform platform, List<ExportColumn> columns, HeaderRows header) {
    this.platform = platform;
    this.columns = columns;
    this.header = header;
  }

  boolean isPersonal(ExportColumn column) {
    List<String> texts = new ArrayList<>(header.column(column.index()));
    texts.addAll(List.of(column.name(), column.question(), column.row()));
    return isNamed(column, texts)
        || (ASKED.matcher(asWords(texts)).find() && !holdsChoices(column));
  }

  private boolean isNamed(ExportColumn column, List<String> texts) {
    if (platform == Platform.TYPEFORM && column.index() == 0) {
      return true;
    }
    return texts.stream()
        .map(HeaderText::folded)
        .anyMatch(
            text ->
                NAMED.contains(text)
                    || text.matches("custom data( \\d+)?")
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
    List<Integer> together =
        column.row().isEmpty() || column.question().isEmpty()
            ? List.of(column.index())
            : columns.stream()
                .filter(other -> other.question().equals(column.question()))
                .filter(other -> !other.row().isEmpty())
                .map(ExportColumn::index)
                .toList();
    return sample.isClosed(together);
  }
}
