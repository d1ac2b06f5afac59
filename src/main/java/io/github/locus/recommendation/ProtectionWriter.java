package io.github.locus.recommendation;

import io.github.locus.result.Evidence;
import io.github.locus.result.ProtectedWave;
import io.github.locus.result.Quantity;
import io.github.locus.result.Result;
import io.github.locus.result.ResultPath;
import io.github.locus.result.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What protecting small groups leaves out, and which units it merges: a reader who knows the survey would miss it. */
final class ProtectionWriter {
  private final Evidence evidence;
  private final List<String> waves;
  private final List<String> used;

  ProtectionWriter(Evidence evidence) {
    this.evidence = evidence;
    waves =
        evidence.scoring().respondents().values().stream()
            .flatMap(byWave -> byWave.keySet().stream())
            .distinct()
            .toList();
    used =
        evidence.protection().keySet().stream()
            .filter(name -> of(name).stream().anyMatch(wave -> !wave.leftOut()))
            .toList();
  }

  private List<ProtectedWave> of(String function) {
    return evidence.protection().getOrDefault(function, List.of());
  }

  /** Which waves are left out, and which wave "today" is where it is not the latest. */
  List<Statement> waves() {
    List<Statement> caveats = new ArrayList<>();
    if (waves.size() > 1) {
      leftOut(caveats);
      today(caveats);
    }
    return caveats;
  }

  /**
   * How many units were merged.
   *
   * @param changed whether protection changed anything at all, which is said where neither units nor waves are told
   */
  List<Statement> units(boolean changed) {
    return merged()
        .or(
            () ->
                changed && waves().isEmpty()
                    ? Optional.of(Sentence.of("caveat.merged").end())
                    : Optional.empty())
        .stream()
        .toList();
  }

  /** Waves of which nothing is used, then waves of which single functions have nothing. */
  private void leftOut(List<Statement> caveats) {
    List<String> whole = waves.stream().filter(this::isLeftOut).toList();
    if (!whole.isEmpty()) {
      String key = "caveat.wave-left-out." + (whole.size() == 1 ? "one" : "many");
      caveats.add(Sentence.of(key).waves(whole).minimum().end());
    }
    grouped(
            name ->
                of(name).stream()
                    .filter(ProtectedWave::leftOut)
                    .map(ProtectedWave::wave)
                    .filter(wave -> !whole.contains(wave))
                    .toList())
        .forEach(
            (left, names) ->
                caveats.add(
                    Sentence.of("caveat.wave-left-out.of-functions")
                        .functions(names)
                        .waves(left)
                        .minimum()
                        .end()));
  }

  private boolean isLeftOut(String wave) {
    List<ProtectedWave> everywhere =
        evidence.protection().values().stream()
            .flatMap(List::stream)
            .filter(part -> part.wave().equals(wave))
            .toList();
    return !everywhere.isEmpty() && everywhere.stream().allMatch(ProtectedWave::leftOut);
  }

  /** Which wave "today" is, where it is not the latest of the survey. */
  private void today(List<Statement> caveats) {
    String latest = waves.get(waves.size() - 1);
    grouped(
            name ->
                of(name).stream()
                    .filter(part -> !part.leftOut())
                    .map(ProtectedWave::wave)
                    .reduce((earlier, later) -> later)
                    .filter(wave -> !wave.equals(latest))
                    .stream()
                    .toList())
        .forEach(
            (wave, names) ->
                caveats.add(
                    Sentence.of("caveat.today-of-wave." + (names.equals(used) ? "all" : "of"))
                        .functions(names)
                        .waves(wave)
                        .end()));
  }

  private interface WavesOf {
    List<String> of(String function);
  }

  /** Functions by the waves that are told of them; none of which there is nothing to tell. */
  private Map<List<String>, List<String>> grouped(WavesOf told) {
    Map<List<String>, List<String>> groups = new LinkedHashMap<>();
    for (String name : used) {
      List<String> its = told.of(name);
      if (!its.isEmpty()) {
        groups.computeIfAbsent(its, key -> new ArrayList<>()).add(name);
      }
    }
    return groups;
  }

  /** The latest wave in which units were merged, and there the functions of which most were. */
  private Optional<Statement> merged() {
    for (int t = waves.size() - 1; t >= 0; t--) {
      String wave = waves.get(t);
      Optional<ProtectedWave> most =
          used.stream()
              .flatMap(name -> of(name).stream())
              .filter(part -> part.wave().equals(wave) && part.merged())
              .max(Comparator.comparingInt(ProtectedWave::mergedUnits));
      if (most.isPresent()) {
        return most.map(this::merged);
      }
    }
    return Optional.empty();
  }

  private Statement merged(ProtectedWave most) {
    List<String> alike = used.stream().filter(name -> of(name).contains(most)).toList();
    String first = alike.get(0);
    int index =
        IntStream.range(0, of(first).size())
            .filter(i -> of(first).get(i).equals(most))
            .findFirst()
            .orElseThrow();
    ResultPath<ProtectedWave> path = ResultPath.start().to(Result::protection, first, index);
    return Sentence.of("caveat.merged-units." + (waves.size() > 1 ? "wave" : "now"))
        .functions(alike)
        .waves(List.of(most.wave()))
        .figure("units", Quantity.COUNT, path.to(ProtectedWave::units))
        .figure("merged", Quantity.COUNT, path.to(ProtectedWave::mergedUnits))
        .figure("into", Quantity.COUNT, path.to(ProtectedWave::mergedInto))
        .end();
  }
}
