package io.github.locus.ingest.key;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.key.AnswerKeyResult.Contested;
import io.github.locus.ingest.key.AnswerKeyResult.CountsDiffer;
import io.github.locus.ingest.key.AnswerKeyResult.Guessed;
import io.github.locus.ingest.key.AnswerKeyResult.OutsideRange;
import io.github.locus.ingest.key.AnswerKeyResult.Ready;
import io.github.locus.ingest.key.AnswerKeyResult.SaidTwice;
import io.github.locus.ingest.scale.ScaleReading;
import io.github.locus.ingest.table.ToldValue;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reports labels of a file that have no certain meaning. */
public final class LabelFaults {
  private static final int ITEMS_SHOWN = 4;
  private static final int LABELS_SHOWN = 9;
  private static final int READINGS_SHOWN = 2;
  private static final String UNTOLD = "…";
  private static final Pattern POINT = Pattern.compile("\\d{1,3}");

  private final Place place;
  private final List<String> items;
  private final Diagnostics out;

  /**
   * Faults of one file.
   *
   * @param place the file
   * @param instrument names the items
   * @param out takes the diagnostics
   */
  public LabelFaults(Place place, Instrument instrument, Diagnostics out) {
    this.place = place;
    this.items = instrument.items().stream().map(SurveyItem::id).toList();
    this.out = out;
  }

  /**
   * Reports why labels have no key.
   *
   * @param result why
   * @param group positions of the items that have these labels
   * @param scale their scale in the instrument
   * @param cells the labels, each with its count in the item that has it most: somebody may give an
   *     own word to every item
   */
  void report(
      AnswerKeyResult result, List<Integer> group, ResponseScale scale, Map<String, Long> cells) {
    Argument of = items(group);
    if (result instanceof Contested contested) {
      Argument readings =
          contested.readings().stream()
              .limit(READINGS_SHOWN)
              .map(reading -> reading(reading, cells))
              .reduce(Clause.EITHER::with)
              .orElseGet(Argument::none);
      out.add(DiagnosticCode.LABELS_AMBIGUOUS, place, of, readings);
    } else if (result instanceof CountsDiffer differ) {
      out.add(
          DiagnosticCode.LABEL_COUNT,
          place,
          differ.order().size(),
          of,
          joined(differ.order()),
          differ.options());
    } else if (result instanceof OutsideRange range) {
      out.add(
          DiagnosticCode.CODES_OFF_SCALE,
          place,
          of,
          range.min(),
          range.max(),
          scale.min(),
          scale.max());
    } else if (result instanceof SaidTwice twice) {
      out.add(
          DiagnosticCode.TWO_MEANINGS,
          place,
          twice.label(),
          Clause.POINT.with(twice.point()),
          Clause.POINT.with(twice.other()));
    } else if (result instanceof Guessed guessed) {
      guessed
          .guesses()
          .forEach((cell, label) -> out.add(DiagnosticCode.LABEL_GUESSED, place, cell, of, label));
    } else if (!(result instanceof Ready)) {
      out.add(DiagnosticCode.LABELS_UNKNOWN, place, of, common(cells));
    }
  }

  /** A rare answer keeps its place, but is not told. */
  private static Argument reading(ScaleReading reading, Map<String, Long> cells) {
    return Clause.POINTS_IN_ORDER.with(
        reading.size(),
        reading.shown().stream()
            .map(label -> POINT.matcher(label).matches() || isOption(label, cells) ? label : UNTOLD)
            .collect(Collectors.joining(" < ")));
  }

  /**
   * Frequent answers are options of the question, and so are those that nobody gave; rare ones may be
   * somebody's own words, or of another column of a damaged file.
   */
  private static boolean isOption(String label, Map<String, Long> cells) {
    return ToldValue.mayBe(label, cells.getOrDefault(label, (long) ToldValue.OFTEN));
  }

  private static Argument common(Map<String, Long> cells) {
    List<String> answers = cells.keySet().stream().filter(cell -> !cell.isEmpty()).toList();
    List<String> common = answers.stream().filter(cell -> isOption(cell, cells)).toList();
    long others = answers.size() - common.size();
    Argument list = joined(common);
    if (others == 0) {
      return list;
    }
    Argument rare = Clause.GIVEN_BY_FEWER.with(others, ToldValue.OFTEN);
    return common.isEmpty() ? rare : Clause.AND.with(list, rare);
  }

  private static Argument joined(List<String> labels) {
    Argument list = Argument.quoted(labels.stream().limit(LABELS_SHOWN).toList());
    return labels.size() > LABELS_SHOWN ? Clause.AND_SO_ON.with(list) : list;
  }

  private Argument items(List<Integer> group) {
    List<String> list = group.stream().limit(ITEMS_SHOWN).map(items::get).toList();
    return group.size() > ITEMS_SHOWN
        ? Clause.AND_MORE_ITEMS.with(list, group.size() - ITEMS_SHOWN)
        : Argument.of(list);
  }
}
