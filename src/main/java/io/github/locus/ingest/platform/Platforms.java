package io.github.locus.ingest.platform;

import io.github.locus.ingest.export.Platform;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The platforms that are known. */
public final class Platforms {
  /** In the order in which they are asked: the first that finds its signs is meant. */
  private static final List<Platform> ALL =
      List.of(
          new Qualtrics(),
          new SurveyMonkey(),
          new Redcap(),
          new LimeSurvey(),
          new MicrosoftForms(),
          new Typeform(),
          new Alchemer(),
          new SosciSurvey(),
          new Unipark(),
          new MoodleQuestionnaire(),
          new KoboToolbox(),
          new Jotform(),
          new VivaGlint(),
          new SimpleSurvey(),
          new GoogleForms());

  /** Made once: a study may state one of each of thousands of files. */
  private static final Map<String, Platform> BY_CODE = stated();

  private static final Set<String> IDENTIFYING =
      ALL.stream()
          .flatMap(platform -> platform.identifying().stream())
          .collect(Collectors.toUnmodifiableSet());

  private Platforms() {}

  /**
   * All platforms.
   *
   * @return them in the order in which they are asked
   */
  public static List<Platform> all() {
    return ALL;
  }

  /**
   * The words by which a file's origin may be stated.
   *
   * @return codes of all platforms, of our own layout, and of an unknown source
   */
  public static List<String> codes() {
    return List.copyOf(BY_CODE.keySet());
  }

  /**
   * The same with what each of them means.
   *
   * @return platforms by code, in the order of {@link #codes()}
   */
  public static Map<String, Platform> byCode() {
    return BY_CODE;
  }

  /**
   * A platform by its name in results.
   *
   * @param code for example {@code google-forms}; case ignored
   * @return the platform, empty for any other word
   */
  public static Optional<Platform> ofCode(String code) {
    return BY_CODE.values().stream()
        .filter(known -> known.code().equalsIgnoreCase(code))
        .findFirst();
  }

  /**
   * Header cells above what identifies a person, whatever platform wrote them.
   *
   * @return cells in lower case
   */
  public static Set<String> identifying() {
    return IDENTIFYING;
  }

  private static Map<String, Platform> stated() {
    Map<String, Platform> stated = new LinkedHashMap<>();
    Stream.of(Stream.of(Platform.TIDY), ALL.stream(), Stream.of(Platform.UNKNOWN))
        .flatMap(some -> some)
        .forEach(platform -> stated.put(platform.code(), platform));
    return Collections.unmodifiableMap(stated);
  }
}
