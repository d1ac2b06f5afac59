package io.github.locus.known;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    Optional<String> refusal) {}
