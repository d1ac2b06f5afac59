package io.github.locus.ingest.words;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lines among questions that tell which answer to choose, so that it is seen who reads: "Please select
 * agree". What is answered there says nothing of what a survey measures.
 */
public final class Instructions {
  private static final Phrases WORDS = Phrases.read(Phrases.INSTRUCTIONS);
  private static final Set<String> PLEASE = single("please");
  private static final Set<String> CHOOSE = single("choose");
  private static final Set<String> AFTER = single("after");
  private static final Set<String> KIND = single("kind");
  private static final List<List<String>> CALLED =
      WORDS.of("called").stream().map(phrase -> Wording.of(phrase).words()).toList();

  /** Words between what is to be done and the answer: "select the answer". */
  private static final int MOST_BETWEEN = 4;

  private Instructions() {}

  /**
   * Whether a text tells which one of its answers to choose.
   *
   * @param text the text of a question, or of a row of a grid
   * @param answers what was answered: labels, or numbers as they are written
   * @return true where it names one answer to choose and no other, or is called a check of attention
   */
  public static boolean are(String text, Collection<String> answers) {
    List<Wording.Word> spelled = Wording.words(text);
    List<String> words = spelled.stream().map(Wording.Word::folded).toList();
    if (CALLED.stream().anyMatch(called -> Collections.indexOfSubList(words, called) >= 0)) {
      return true;
    }
    if (Collections.disjoint(words, CHOOSE)) {
      return false;
    }
    boolean asked = !Collections.disjoint(words, PLEASE);
    return Answer.in(words, answers)
        .filter(answer -> answer.ends(words))
        .filter(answer -> isTold(text, spelled, answer, asked))
        .isPresent();
  }

  private static boolean isTold(
      String text, List<Wording.Word> words, Answer answer, boolean asked) {
    for (int w = 0; w < words.size(); w++) {
      boolean near = w < answer.from() ? answer.from() - w - 1 <= MOST_BETWEEN : w == answer.to();
      if (near
          && CHOOSE.contains(words.get(w).folded())
          && (asked || begins(text, words, w))
          && isOneSentence(text, words, w, answer)) {
        return true;
      }
    }
    return false;
  }

  /** "Do you agree? - Responds in a day" names an answer in a question, and then begins anew. */
  private static boolean isOneSentence(
      String text, List<Wording.Word> words, int choose, Answer answer) {
    Wording.Word first = words.get(Math.min(choose, answer.to() - 1));
    Wording.Word second = words.get(Math.max(choose, answer.from()));
    return text.substring(first.to(), second.from()).indexOf('?') < 0;
  }

  /** Whether a sentence begins with a word, as one does that tells what to do. */
  private static boolean begins(String text, List<Wording.Word> words, int word) {
    return word == 0 || !text.substring(words.get(word - 1).to(), words.get(word).from()).isBlank();
  }

  private static Set<String> single(String key) {
    return WORDS.of(key).stream()
        .flatMap(phrase -> Wording.of(phrase).words().stream())
        .collect(Collectors.toSet());
  }

  /**
   * An answer in a text.
   *
   * @param from place of its first word
   * @param to place after its last word
   * @param number whether it is a number
   */
  private record Answer(int from, int to, boolean number) {
    /** The one answer that a text names; empty where it names none, or several. */
    static Optional<Answer> in(List<String> words, Collection<String> answers) {
      List<List<String>> labels =
          answers.stream()
              .map(answer -> Wording.of(answer).words())
              .filter(label -> !label.isEmpty())
              .sorted(Comparator.comparingInt((List<String> label) -> -label.size()))
              .toList();
      Optional<Answer> found = Optional.empty();
      int at = 0;
      while (at < words.size()) {
        int from = at;
        Optional<List<String>> label =
            labels.stream()
                .filter(l -> words.subList(from, words.size()).size() >= l.size())
                .filter(l -> words.subList(from, from + l.size()).equals(l))
                .findFirst();
        if (label.isEmpty()) {
          at++;
          continue;
        }
        if (found.isPresent()) {
          return Optional.empty();
        }
        at += label.get().size();
        found =
            Optional.of(new Answer(from, at, words.get(from).chars().allMatch(Character::isDigit)));
      }
      return found;
    }

    /** Whether nothing follows that it is a part of. */
    boolean ends(List<String> words) {
      return to == words.size()
          || AFTER.contains(words.get(to))
          || PLEASE.contains(words.get(to))
          || (!number && KIND.contains(words.get(to)))
          || (!number && CHOOSE.contains(words.get(to)));
    }
  }
}
