package io.github.locus.ingest.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** What a platform's own columns say about a response: preview, test, spam, unfinished. */
final class StatusRule {
  private static final Set<String> NO =
      Set.of("0", "false", "no", "falsch", "nein", "faux", "falso", "non", "onwaar", "nee");
  private static final Set<String> NOTHING = Set.of("", "na", "n/a", "null", "nan", "#n/a");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.0+)?");
  private static final int PREVIEW = 1;
  private static final int TEST = 2;
  private static final int SPAM = 8;
  private static final int ALL = 100;

  private final ExportLayout layout;
  private final OptionalInt status;
  private final OptionalInt channel;
  private final OptionalInt finished;
  private final OptionalInt progress;
  private final OptionalInt submitted;
  private final OptionalInt testFlag;
  private final List<ExportColumn> forms;

  StatusRule(ExportLayout layout) {
    this.layout = layout;
    this.status = column("status", "response type");
    this.channel = column("distributionchannel");
    this.finished = column("finished");
    this.progress = column("progress");
    this.submitted =
        column(
            "submitdate",
            "date submitted",
            "datum abgeschickt",
            "date de soumission",
            "fecha de envío");
    this.testFlag = column("is test data", "test data", "is test");
    this.forms =
        layout.columns().stream()
            .filter(column -> column.name().matches("(?i).*_complete|complete\\?"))
            .toList();
  }

  private OptionalInt column(String... names) {
    return layout.columns().stream()
        .filter(column -> column.kind() == ColumnKind.METADATA)
        .filter(column -> List.of(names).contains(joined(column)))
        .mapToInt(ExportColumn::index)
        .findFirst();
  }

  /** The column's name; Qualtrics' names may have passed through R. */
  private String joined(ExportColumn column) {
    String name = HeaderText.folded(column.name());
    return layout.platform() == Platform.QUALTRICS ? name.replace("_", "").replace(".", "") : name;
  }

  /**
   * Whether a response is none that anybody gave in earnest.
   *
   * @param cells its cells
   * @return preview, test or spam; empty for a response
   */
  Optional<LeftOutReason> notInEarnest(String[] cells) {
    return switch (layout.platform()) {
      case QUALTRICS -> qualtrics(cells);
      case ALCHEMER, TYPEFORM, SURVEYMONKEY, LIMESURVEY ->
          isYes(cell(cells, testFlag)) || cell(cells, status).startsWith("test")
              ? Optional.of(LeftOutReason.TEST)
              : Optional.empty();
      case TIDY, GOOGLE_FORMS, MICROSOFT_FORMS, REDCAP, SIMPLESURVEY, UNKNOWN -> Optional.empty();
    };
  }

  /** The status is a sum: 1 preview, 2 test, 4 imported, 8 spam, 16 offline, 32 employee project. */
  private Optional<LeftOutReason> qualtrics(String[] cells) {
    String said = cell(cells, status);
    int sum = NUMBER.matcher(said).matches() ? (int) Double.parseDouble(said) : 0;
    if ((sum & TEST) != 0 || hasWord(said, "test")) {
      return Optional.of(LeftOutReason.TEST);
    }
    if ((sum & PREVIEW) != 0
        || hasWord(said, "preview")
        || hasWord(said, "vorschau")
        || cell(cells, channel).equals("preview")) {
      return Optional.of(LeftOutReason.PREVIEW);
    }
    if ((sum & SPAM) != 0 || hasWord(said, "spam")) {
      return Optional.of(LeftOutReason.SPAM);
    }
    return Optional.empty();
  }

  /**
   * Whether a response was begun and not submitted.
   *
   * @param cells its cells
   * @return false also where the platform does not tell
   */
  boolean isUnfinished(String[] cells) {
    return switch (layout.platform()) {
      case QUALTRICS ->
          finished.isPresent() && !cell(cells, finished).isEmpty()
              ? isNo(cell(cells, finished))
              : isBelowAll(cell(cells, progress));
      case LIMESURVEY -> submitted.isPresent() && NOTHING.contains(cell(cells, submitted));
      case ALCHEMER, TYPEFORM ->
          status.isPresent()
              && !cell(cells, status).isEmpty()
              && !cell(cells, status).startsWith("complete");
      case REDCAP -> isUnfinishedForm(cells);
      case TIDY, SURVEYMONKEY, GOOGLE_FORMS, MICROSOFT_FORMS, SIMPLESURVEY, UNKNOWN -> false;
    };
  }

  /** A form that was never opened counts as incomplete too, so one complete form is enough. */
  private boolean isUnfinishedForm(String[] cells) {
    boolean any = false;
    for (ExportColumn form : forms) {
      String state = cells[form.index()].toLowerCase(Locale.ROOT);
      any |= !state.isEmpty();
      if (!state.isEmpty() && !state.equals("0") && !state.equals("incomplete")) {
        return false;
      }
    }
    return any;
  }

  private static boolean isBelowAll(String progress) {
    return NUMBER.matcher(progress).matches() && Double.parseDouble(progress) < ALL;
  }

  private static boolean isNo(String said) {
    return NO.contains(said.replace(".0", ""));
  }

  private static boolean isYes(String said) {
    return said.equals("1") || said.equals("true") || said.equals("yes");
  }

  private static boolean hasWord(String said, String word) {
    return said.contains(word);
  }

  private static String cell(String[] cells, OptionalInt column) {
    return column.isPresent() ? cells[column.getAsInt()].toLowerCase(Locale.ROOT) : "";
  }
}
