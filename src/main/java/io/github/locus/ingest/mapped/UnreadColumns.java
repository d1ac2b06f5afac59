package io.github.locus.ingest.mapped;

import io.github.locus.ingest.column.AbsentAnswers;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.column.NotRatings;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.words.ToldHeader;
import io.github.locus.survey.SourceFile.UnreadColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** Which columns of an export are not read, and why: a reader of what is read would not miss them otherwise. */
public final class UnreadColumns {
  private final ExportLayout layout;
  private final List<UnreadColumn> columns = new ArrayList<>();

  private UnreadColumns(ExportLayout layout) {
    this.layout = layout;
  }

  /**
   * What a study does not use.
   *
   * @param layout the columns of the file
   * @param gaps what the study leaves open
   * @return columns in file order
   */
  public static List<UnreadColumn> of(ExportLayout layout, MappingGaps gaps) {
    return of(layout, gaps.spare(), gaps.used());
  }

  /**
   * What is not used of a file.
   *
   * @param layout the columns of the file
   * @param profiles what stands in its questions, at least in those that are not used
   * @param used places, from 0, of the columns that are used
   * @return the others in file order
   */
  public static List<UnreadColumn> of(
      ExportLayout layout, List<ColumnProfile> profiles, Set<Integer> used) {
    UnreadColumns unread = new UnreadColumns(layout);
    AbsentAnswers absent = new AbsentAnswers(LabelCatalogue.builtIn());
    Map<Integer, ColumnProfile> spare = new HashMap<>();
    profiles.forEach(profile -> spare.put(profile.column().index(), profile));
    for (ExportColumn column : layout.columns()) {
      if (used.contains(column.index())) {
        continue;
      }
      ColumnProfile profile = spare.get(column.index());
      if (profile == null) {
        unread.add(column);
      } else {
        unread.add(
            profile, NotRatings.reason(absent.shape(profile)).orElse(ExclusionReason.NOT_IN_STUDY));
      }
    }
    return unread.columns;
  }

  /** A column that is never looked at. */
  private void add(ExportColumn column) {
    switch (column.kind()) {
      case IDENTIFYING -> add(column, ExclusionReason.PERSONAL, 0, 0);
      case METADATA, EMBEDDED -> add(column, ExclusionReason.ADDED, 0, 0);
      case QUESTION -> throw new IllegalStateException("a question that nobody looked at");
    }
  }

  private void add(ColumnProfile profile, ExclusionReason reason) {
    long without = profile.records() - profile.filled();
    long fewest =
        profile.isOpen()
            ? 0
            : LongStream.concat(
                    profile.values().values().stream().mapToLong(Long::longValue),
                    LongStream.of(without).filter(n -> n > 0))
                .min()
                .orElse(0);
    add(profile.column(), reason, profile.values().size(), fewest);
  }

  /** The first row of an unknown file may be a record, so its cells are not shown. */
  private void add(ExportColumn column, ExclusionReason reason, int values, long fewest) {
    columns.add(
        new UnreadColumn(
            column.index() + 1,
            layout.platform() == Platform.UNKNOWN || !ToldHeader.mayBe(column.name())
                ? ""
                : column.name(),
            reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            values,
            fewest));
  }
}
