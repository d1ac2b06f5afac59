package io.github.locus.ingest;

import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.response.PlatformRecognizer;
import io.github.locus.ingest.row.TidyColumn;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells our own layouts from exports. A platform's signature goes first, since an export may name
 * its questions as we do; then our column names; and who states an instrument and gives a file of no
 * platform means a tidy survey, however faulty its header is.
 */
final class TidyRecognizer {
  private final SurveyInput input;
  private final PlatformRecognizer platforms;
  private final Set<String> fields = Set.of(StudyField.RESPONDENT.key(), StudyField.FUNCTION.key());
  private final Set<String> items;

  /**
   * For a file.
   *
   * @param items what the items of the built-in instruments are called
   * @param input what is said of the file
   */
  TidyRecognizer(Set<String> items, SurveyInput input) {
    this.input = input;
    this.platforms = new PlatformRecognizer(input.options().export());
    this.items = items;
  }

  /** What the items of instruments are called. */
  static Set<String> items(List<Instrument> instruments) {
    return instruments.stream()
        .flatMap(instrument -> instrument.items().stream())
        .map(SurveyItem::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isTidy(OpenTable table) {
    if (input.options().export().platform().isPresent()) {
      return input.options().export().platform().get() == Platform.TIDY;
    }
    return mayBeTidy(table.columns())
        && !platforms.isRecognized(table)
        && !platforms.hasNoHeader(table);
  }

  /** By what is said of the file and by its header, which takes least to look at. */
  private boolean mayBeTidy(List<String> columns) {
    return input.instrument().isPresent()
        || columns.stream().anyMatch(this::isItemOfFunction)
        || (columns.stream().anyMatch(fields::contains)
            && columns.stream().anyMatch(items::contains));
  }

  /**
   * Neither an item's name alone makes a tidy survey, for our questionnaires come back from platforms
   * under the names of their items too, nor a column called respondent, which any file may have.
   */
  private boolean isItemOfFunction(String column) {
    return column.indexOf('@') > 0 && items.contains(TidyColumn.itemOf(column));
  }
}
