package io.github.locus.ingest.item;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.item.Unplaced.Reason;
import io.github.locus.ingest.words.UsualNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives columns to the items of an instrument, at most one to each item and function, and only where
 * a column is clearly the best for an item and the item clearly the best for the column. Names that
 * are codes come first, then equal words, then similar ones.
 */
public final class ItemMatcher {
  /** Least similarity of words that are taken for an item's. */
  static final double LIKE = 0.7;

  /** By how much the best must be better than the next best. */
  static final double MARGIN = 0.1;

  /** From here on a column is told of although it is not placed. */
  private static final double WORTH_TELLING = 0.5;

  private final ItemCodes codes;
  private final ItemReadings readings;

  /**
   * @param known what may have been asked
   * @param names what its functions are called
   */
  public ItemMatcher(KnownItems known, UsualNames names) {
    this.codes = known.codes();
    this.readings = new ItemReadings(known, names);
  }

  /**
   * @param columns places of answers in file order
   * @return which column answers what, and which nearly do
   */
  public ItemMatches match(List<AnswerColumn> columns) {
    List<Candidate> candidates = Abreast.map(columns, this::candidate);
    Map<Cell, List<Double>> claims = new HashMap<>();
    for (Candidate candidate : candidates) {
      candidate
          .top()
          .ifPresent(
              top -> claims.computeIfAbsent(top.cell(), c -> new ArrayList<>()).add(top.weight()));
    }
    List<Placed> placed = new ArrayList<>();
    List<Unplaced> unplaced = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Optional<Reason> doubt = candidate.doubt(claims);
      if (doubt.isPresent()) {
        unplaced.add(new Unplaced(candidate.column(), doubt.get()));
      } else {
        candidate.top().filter(Choice::isLikeEnough).map(candidate::placed).ifPresent(placed::add);
      }
    }
    return new ItemMatches(placed, unplaced);
  }

  private Candidate candidate(AnswerColumn column) {
    Map<Cell, Double> words = readings.of(column);
    Optional<Choice> like = likest(words);
    Optional<Cell> code = codes.of(column.name());
    if (code.isEmpty()) {
      return new Candidate(column, like, false);
    }
    Cell cell = code.get();
    if (cell.function().isEmpty()) {
      // the name tells the item, the words perhaps the function
      cell = like.map(Choice::cell).filter(c -> c.item() == code.get().item()).orElse(cell);
    }
    Cell named = cell;
    boolean against = like.filter(c -> c.isSame() && !c.cell().equals(named)).isPresent();
    return new Candidate(column, Optional.of(new Choice(named, Basis.CODE, 1, 0)), against);
  }

  private static Optional<Choice> likest(Map<Cell, Double> words) {
    Optional<Map.Entry<Cell, Double>> first =
        words.entrySet().stream().max(Map.Entry.comparingByValue());
    return first.map(
        top -> {
          double next =
              words.entrySet().stream()
                  .filter(other -> !other.getKey().equals(top.getKey()))
                  .mapToDouble(Map.Entry::getValue)
                  .max()
                  .orElse(0);
          Basis basis = top.getValue() >= 1 ? Basis.SAME_WORDS : Basis.LIKE_WORDS;
          return new Choice(top.getKey(), basis, top.getValue(), next);
        });
  }

  private record Choice(Cell cell, Basis basis, double similarity, double nextBest) {
    /** Codes before words, equal words before similar ones. */
    double weight() {
      return basis == Basis.CODE ? 2 : similarity;
    }

    /** Equal words need no distance to similar ones. */
    double marginNeeded() {
      return basis == Basis.LIKE_WORDS ? MARGIN : 1e-9;
    }

    boolean isSame() {
      return basis == Basis.SAME_WORDS && nextBest < 1;
    }

    boolean isLikeEnough() {
      return similarity >= LIKE;
    }

    boolean isTied() {
      return similarity - nextBest < marginNeeded();
    }
  }

  private record Candidate(AnswerColumn column, Optional<Choice> top, boolean against) {
    Placed placed(Choice choice) {
      return new Placed(
          column, choice.cell(), choice.basis(), choice.similarity(), choice.nextBest());
    }

    /** Why it cannot be placed although it is like an item; empty if it can, or is like none. */
    Optional<Reason> doubt(Map<Cell, List<Double>> claims) {
      if (against) {
        return Optional.of(Reason.NAME_AGAINST_WORDS);
      }
      Optional<Choice> worth = top.filter(choice -> choice.similarity() >= WORTH_TELLING);
      if (worth.isEmpty()) {
        return Optional.empty();
      }
      Choice choice = worth.get();
      if (!choice.isLikeEnough()) {
        return Optional.of(Reason.UNLIKE);
      }
      if (choice.isTied()) {
        return Optional.of(Reason.TWO_ITEMS);
      }
      long asGood =
          claims.getOrDefault(choice.cell(), List.of()).stream()
              .filter(weight -> weight > choice.weight() - choice.marginNeeded())
              .count();
      if (asGood <= 1) {
        return Optional.empty();
      }
      boolean looped = column.isLooped() && choice.cell().function().isEmpty();
      return Optional.of(looped ? Reason.LOOP : Reason.TWO_COLUMNS);
    }
  }
}
