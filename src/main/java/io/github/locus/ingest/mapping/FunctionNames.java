package io.github.locus.ingest.mapping;

import io.github.locus.ingest.study.StudyNames;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.words.AnswerMeanings;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * All names of the functions: the instrument's, the organisation's, and the usual ones. A name that
 * the study or the instrument gives to a function goes before what is usual elsewhere.
 */
public final class FunctionNames {
  private final List<String> functions;
  private final Map<String, List<String>> others;
  private final UsualNames usual;
  private final Map<String, String> byText = new HashMap<>();
  private final Map<String, Set<String>> byLetters = new HashMap<>();
  private final Set<String> stated = new HashSet<>();
  private final Set<String> elsewhere = new HashSet<>();

  /**
   * The names of a study.
   *
   * @param instrument declares the functions
   * @param names what the organisation calls them
   */
  public FunctionNames(Instrument instrument, StudyNames names) {
    this.functions = instrument.functions().stream().map(OrgFunction::name).toList();
    this.others = names.functions();
    this.usual = UsualNames.of(instrument.functions());
    functions.forEach(function -> put(function, function));
    others.forEach((function, said) -> said.forEach(name -> state(name, function)));
  }

  private void state(String name, String function) {
    if (function.equals(AnswerMeanings.OTHER) && !functions.contains(function)) {
      elsewhere.add(TextFold.of(name));
    } else {
      put(name, function);
    }
  }

  private void put(String name, String function) {
    stated.add(name);
    byText.put(TextFold.of(name), function);
    byLetters.computeIfAbsent(TextFold.name(name), letters -> new HashSet<>()).add(function);
  }

  /**
   * The instrument's names.
   *
   * @return names in the order of declaration
   */
  public List<String> functions() {
    return functions;
  }

  /**
   * All stated names of a function.
   *
   * @param function its name in the instrument
   * @return what the organisation calls it, then the instrument's name
   */
  public List<String> of(String function) {
    List<String> names = new ArrayList<>(others.getOrDefault(function, List.of()));
    names.add(function);
    return names;
  }

  /**
   * What the organisation calls its functions, where it has names of its own.
   *
   * @return the first stated name that is one, by the instrument's name
   */
  public Map<String, String> own() {
    Map<String, String> own = new HashMap<>();
    for (String function : functions) {
      others.getOrDefault(function, List.of()).stream()
          .filter(name -> !isSpelling(name, function))
          .findFirst()
          .ifPresent(name -> own.put(function, name));
    }
    return own;
  }

  /**
   * Whether a name is the instrument's as a header writes it: without signs, or behind the words of
   * a question.
   */
  private static boolean isSpelling(String name, String function) {
    String[] parts = name.split(" - |[:/>]");
    return bare(parts[parts.length - 1]).equals(bare(function));
  }

  private static String bare(String name) {
    return TextFold.letters(name).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /**
   * What a function is usually called elsewhere.
   *
   * @param function its name in the instrument
   * @return names that neither the study nor the instrument gives to any function
   */
  public List<String> usual(String function) {
    int index = functions.indexOf(function);
    return index < 0
        ? List.of()
        : usual.of(index).stream()
            .filter(name -> !byText.containsKey(TextFold.of(name)) && !isElsewhere(name))
            .toList();
  }

  /**
   * Whether the study says that a name is that of no rated function.
   *
   * @param name a name; case and kinds of blank are free
   * @return true for a name that stands under {@link AnswerMeanings#OTHER}
   */
  public boolean isElsewhere(String name) {
    return elsewhere.contains(TextFold.of(name));
  }

  /**
   * Whether the study or the instrument writes a name exactly so.
   *
   * @param name a name
   * @return false for a usual name and for another spelling
   */
  public boolean isStated(String name) {
    return stated.contains(name);
  }

  /**
   * The function of a name.
   *
   * @param name any of its names; case, kinds of blank and, where that leaves no doubt, accents are
   *     free
   * @return its name in the instrument
   */
  public Optional<String> function(String name) {
    String text = TextFold.of(name);
    Optional<String> known = Optional.ofNullable(byText.get(text));
    if (known.isPresent() || elsewhere.contains(text)) {
      return known;
    }
    Set<String> alike = byLetters.getOrDefault(TextFold.name(name), Set.of());
    if (alike.size() == 1) {
      return alike.stream().findFirst();
    }
    OptionalInt meant = usual.named(name);
    return meant.isPresent() ? Optional.of(functions.get(meant.getAsInt())) : Optional.empty();
  }
}
