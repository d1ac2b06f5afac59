package io.github.locus.ingest.mapped;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.column.AbsentAnswers;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.column.NotRatings;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.key.AnswerReading;
import io.github.locus.ingest.key.ItemKey;
import io.github.locus.ingest.key.Keyring;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.mapping.StudyMapping;
import io.github.locus.ingest.mapping.StudyMapping.Block;
import io.github.locus.ingest.response.ExportRecord;
import io.github.locus.ingest.words.ToldHeader;
import io.github.locus.instrument.Instrument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a mapping leaves open in a file: question columns that it does not use, above all those that
 * are answered on the scale of the items, and items for which it names no column.
 */
public final class MappingGaps {
  private static final int SHOWN = 12;
  private static final double NEARLY_ALL = 0.95;

  private final StudyMapping mapping;
  private final Set<Integer> used = new TreeSet<>();
  private final ExportProfiler spare;

  /**
   * Gaps of a file.
   *
   * @param layout its columns
   * @param mapping what of them is used
   */
  public MappingGaps(ExportLayout layout, StudyMapping mapping) {
    this.mapping = mapping;
    mapping.fields().values().forEach(column -> used.add(column.index()));
    for (Block block : mapping.blocks()) {
      block.items().forEach(item -> item.forEach(c -> used.add(c.index())));
      block.leader().ifPresent(column -> used.add(column.index()));
      block.headcount().ifPresent(column -> used.add(column.index()));
    }
    this.spare =
        new ExportProfiler(
            layout.questions().stream().filter(c -> !used.contains(c.index())).toList());
  }

  /** Takes a record into account. */
  public void add(ExportRecord record) {
    spare.add(record);
  }

  /** Numbers, from 0, of the columns that hold an item or a field. */
  Set<Integer> used() {
    return Set.copyOf(used);
  }

  /** What stands in the questions that the study does not use, in file order, of the records taken so far. */
  List<ColumnProfile> spare() {
    return spare.profiles();
  }

  /**
   * @param keyring what the cells of items mean
   * @param instrument what was asked
   * @param place the file
   * @param out takes warnings and a note
   */
  public void report(Keyring keyring, Instrument instrument, Place place, Diagnostics out) {
    List<ColumnProfile> profiles = spare.profiles();
    List<ExportColumn> onScale = new ArrayList<>();
    Set<ItemKey> keys = new HashSet<>(keyring.keys().values());
    Set<Integer> items = new HashSet<>();
    mapping.blocks().forEach(b -> b.items().forEach(i -> i.forEach(c -> items.add(c.index()))));
    AbsentAnswers absent = new AbsentAnswers(LabelCatalogue.builtIn());
    for (ColumnProfile profile : profiles) {
      ExportColumn column = profile.column();
      boolean beside = items.contains(column.index() - 1) || items.contains(column.index() + 1);
      if (keys.stream().anyMatch(key -> answers(key, profile, beside))
          && NotRatings.reason(absent.shape(profile))
              .filter(ExclusionReason.INSTRUCTION::equals)
              .isEmpty()) {
        onScale.add(column);
        items.add(column.index());
      }
    }
    if (!onScale.isEmpty()) {
      out.add(
          DiagnosticCode.QUESTIONS_ON_SCALE,
          place,
          onScale.size(),
          Argument.first(onScale.stream().map(ToldHeader::of).toList(), SHOWN));
    }
    if (profiles.size() > onScale.size()) {
      out.add(DiagnosticCode.QUESTIONS_NOT_USED, place, profiles.size() - onScale.size());
    }
    reportItems(instrument, place, out);
  }

  private void reportItems(Instrument instrument, Place place, Diagnostics out) {
    List<Argument> without = new ArrayList<>();
    for (Block block : mapping.blocks()) {
      for (int i = 0; i < block.items().size(); i++) {
        if (block.items().get(i).isEmpty()) {
          String item = instrument.item(i).id();
          without.add(
              block.function().isPresent()
                  ? Clause.ITEM_OF_FUNCTION.with(
                      item, instrument.functions().get(block.function().getAsInt()).name())
                  : Argument.of(item));
        }
      }
    }
    if (!without.isEmpty()) {
      out.add(
          DiagnosticCode.ITEMS_WITHOUT_COLUMN,
          place,
          instrument.id(),
          without.size(),
          Argument.first(without, SHOWN));
    }
  }

  /**
   * Whether a column is answered on the scale of some items. Words say so by themselves; plain
   * numbers may count anything, so they say so only beside an item.
   */
  private static boolean answers(ItemKey key, ColumnProfile profile, boolean beside) {
    long known = 0;
    long all = 0;
    Set<Integer> points = new HashSet<>();
    boolean words = false;
    for (var cell : profile.values().entrySet()) {
      AnswerReading reading = key.read(cell.getKey());
      all += cell.getValue();
      known += reading instanceof AnswerReading.Unexplained ? 0 : cell.getValue();
      if (reading instanceof AnswerReading.Point point) {
        points.add(point.point());
        words |= !LabelFolding.fold(cell.getKey()).isNumber();
      }
    }
    // a header such as "Gender" says that its numbers are none
    boolean rated = words || (beside && profile.header().ofNumbers().isEmpty());
    return points.size() > 1 && known >= NEARLY_ALL * all && rated;
  }
}
