package io.github.locus.known;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is true of a survey file.
 *
 * @param rated every item of every function
 * @param units by response, as the cells call them; empty if the file has no unit
 * @param waves by response; empty if the file has one round only
 * @param persons by response, who answered
 * @param roles the role of each function as the file calls it, where the name is a usual one
 * @param scales the answers from lowest to highest, for each scale that the file has
 * @param none cells that are no answer
 * @param doubts what the file does not tell
 * @param refusal why the file cannot be read as a survey, where that is so
 */
public record Truth(
    List<Rated> rated,
    List<String> units,
    List<String> waves,
    List<Integer> persons,
    Map<String, String> roles,
    List<List<String>> scales,
    List<String> none,
    Set<Doubt> doubts,
    Optional<String> refusal) {

  /** The same without the responses in which nothing is an answer, which no survey has. */
  Truth ofAnswers() {
    int[] kept =
        IntStream.range(0, persons.size())
            .filter(r -> rated.stream().anyMatch(one -> !Double.isNaN(one.points()[r])))
            .toArray();
    return new Truth(
        rated.stream()
            .map(
                one ->
                    new Rated(
                        one.function(),
                        one.statement(),
                        Arrays.stream(kept).mapToDouble(r -> one.points()[r]).toArray(),
                        one.scale()))
            .toList(),
        of(kept, units),
        of(kept, waves),
        of(kept, persons),
        roles,
        scales,
        none,
        doubts,
        refusal);
  }

  private static <T> List<T> of(int[] kept, List<T> all) {
    return all.isEmpty() ? all : Arrays.stream(kept).mapToObj(all::get).toList();
  }
}
