package io.github.locus.ingest.column;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.label.LabelFolding;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A column that may hold ratings: where it stands, and what it holds apart from cells that are no
 * answer.
 *
 * @param profile the column's cells
 * @param terms its answers, without codes and words that stand for none
 * @param answers its cells without such codes, non-answers in words among them, with their counts
 */
public record ColumnShape(ColumnProfile profile, List<Term> terms, Map<String, Long> answers) {
  private static final Pattern NUMBERED_NAME = Pattern.compile("(\\S+)[_.\\[][A-Za-z0-9-]+\\]?");

  /** The question, the item and what is rated of it: {@code services[IT][2]}. */
  private static final Pattern DUAL_NAME =
      Pattern.compile("([^\\s\\[\\]]+)\\[[^\\[\\]]*\\]\\[[^\\[\\]]*\\]");

  private static final Pattern WITH_DECIMALS = Pattern.compile(".*[.,]0+");

  private static final int HIGHEST_LABELLED = 15;

  /** One answer in so many may have a note behind its number. */
  private static final long FEW = 5;

  /** How questions begin, mark or not, in seven languages, folded. */
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:\\p{L}{1,3} )?(?:how|what|which|do you|did you|wie|welch\\w*|inwie\\w*|quel\\w*|comment"
              + "|cual\\w*|como|cuanto|qual|quanto|come|hoe|welke?)\\b");

  public ExportColumn column() {
    return profile.column();
  }

  /** Whether all its answers are numbers; a few may have a note behind, as "3 (but slow)" beside 3. */
  public boolean isNumeric() {
    long notes = 0;
    for (Term term : terms) {
      if (!term.isNumber()) {
        if (!term.hasNumber() || !isBare(term.number())) {
          return false;
        }
        notes += count(term);
      }
    }
    return !terms.isEmpty() && notes * FEW <= profile.filled();
  }

  private boolean isBare(int number) {
    return terms.stream().anyMatch(term -> term.isNumber() && term.number() == number);
  }

  /** Whether its numbers go further than any scale that has a label for each point. */
  public boolean isSlider() {
    return isNumeric() && max() > HIGHEST_LABELLED;
  }

  public Set<String> keys() {
    return terms.stream().map(term -> term.label().key()).collect(Collectors.toSet());
  }

  public int min() {
    return terms.stream().mapToInt(Term::number).min().orElse(0);
  }

  public int max() {
    return terms.stream().mapToInt(Term::number).max().orElse(0);
  }

  /**
   * What columns of one grid have in common: the question, and the name without its last part where
   * the platform gives short names.
   *
   * @return empty for a question of its own
   */
  public String stem() {
    ExportColumn column = column();
    if (column.row().isEmpty()) {
      return "";
    }
    if (column.name().endsWith("/" + column.row())) {
      // the group and the question of the group, and no number of a row
      return column.question() + "\u0000";
    }
    Matcher dual = DUAL_NAME.matcher(column.name());
    if (dual.matches()) {
      return column.question() + "\u0000" + dual.group(1);
    }
    Matcher name = NUMBERED_NAME.matcher(column.name());
    return column.question() + "\u0000" + (name.matches() ? name.group(1) : "");
  }

  /** Whether the header asks, rather than names what is rated. */
  public boolean asks() {
    String question = column().question();
    return question.indexOf('?') >= 0 || ASKING.matcher(LabelFolding.plain(question)).lookingAt();
  }

  /** How its numbers are written, with decimals or without. */
  public boolean hasDecimals() {
    return isNumeric()
        && terms.stream().allMatch(term -> WITH_DECIMALS.matcher(term.shown()).matches());
  }

  /** How often each number occurs; only of a column of numbers. */
  public NavigableMap<Integer, Long> numbers() {
    NavigableMap<Integer, Long> counts = new TreeMap<>();
    terms.forEach(term -> counts.merge(term.number(), count(term), Long::sum));
    return counts;
  }

  /** How often a term occurs. */
  long count(Term term) {
    long count = 0;
    for (String cell : term.spellings()) {
      count += profile.values().getOrDefault(cell, 0L);
    }
    return count;
  }

  /** Adds its answers to those of others, by cell. */
  public void addTo(Map<String, Long> counts) {
    answers.forEach((cell, count) -> counts.merge(cell, count, Long::sum));
  }
}
