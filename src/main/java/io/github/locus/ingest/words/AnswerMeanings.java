package io.github.locus.ingest.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the answers to the questions that are asked once mean. */
public final class AnswerMeanings {
  /** The meaning of an answer that names no function of the instrument. */
  public static final String OTHER = "other";

  private static final String NONE = "none";

  private final Map<List<String>, String> meanings;

  private AnswerMeanings(Map<List<String>, String> meanings) {
    this.meanings = Map.copyOf(meanings);
  }

  /**
   * The usual answers.
   *
   * @return read when they are first asked for
   */
  public static AnswerMeanings usual() {
    return Usual.MEANINGS;
  }

  /** Each file that is read asks for them, several times, and nothing in them ever changes. */
  private static final class Usual {
    static final AnswerMeanings MEANINGS = read();
  }

  private static AnswerMeanings read() {
    Map<List<String>, String> meanings = new HashMap<>();
    Phrases.read(Phrases.ANSWERS)
        .byKey()
        .forEach(
            (meaning, texts) -> texts.forEach(t -> meanings.put(Wording.of(t).words(), meaning)));
    return new AnswerMeanings(meanings);
  }

  /**
   * How soon something is needed.
   *
   * @param answer an answer
   * @return one of the choices of {@code window}, if the answer is one
   */
  public Optional<String> window(String answer) {
    return meaning(answer).filter(meaning -> !meaning.equals(NONE) && !meaning.equals(OTHER));
  }

  public boolean isNone(String answer) {
    return meaning(answer).filter(NONE::equals).isPresent();
  }

  public boolean isNoneOrOther(String answer) {
    return meaning(answer).filter(m -> m.equals(NONE) || m.equals(OTHER)).isPresent();
  }

  /**
   * What an answer means.
   *
   * @param answer an answer
   * @return {@code now}, {@code 12-months}, {@code none}, {@link #OTHER} and so on; empty for any
   *     other text
   */
  public Optional<String> meaning(String answer) {
    return Optional.ofNullable(meanings.get(Wording.of(answer).words()));
  }
}
