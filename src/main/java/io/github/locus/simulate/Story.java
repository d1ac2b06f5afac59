package io.github.locus.simulate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Organisations with a story, for demonstrations, tests and teaching. */
public enum Story {
  /** L&amp;D is good everywhere, whoever leads it. */
  REPEATABLE_LND(
      "repeatable-lnd",
      "IT and L&D are rated alike today, but L&D is good in every unit, whoever leads it."),
  /** IT shines through one astute leader; elsewhere it is poor. */
  ASTUTE_IT_LEADER(
      "astute-it-leader",
      "IT looks best today because one astute leader runs it where most people work."),
  /** Two functions are as good as each other. */
  TOO_CLOSE("too-close", "L&D and the business units are as good as each other."),
  /** Three waves, in which many leaders go and places stay. */
  THREE_WAVES(
      "three-waves",
      "In three yearly surveys L&D has grown and outlived its leaders; it lacks technology.");

  /** What a function of its kind is good at, against its own mean. */
  private static final Map<String, Double> IT =
      Map.of("people", -9.0, "technology", 14.0, "business", -3.0, "empowerment", -3.0);

  private static final Map<String, Double> HR =
      Map.of("people", 2.0, "technology", -9.0, "empowerment", -10.0, "evidence", -3.0);
  private static final Map<String, Double> LND =
      Map.of("people", 9.0, "technology", -5.0, "ecosystem", 5.0, "change", 4.0);
  private static final Map<String, Double> LND_WITHOUT_IT =
      Map.of("people", 9.0, "technology", -26.0, "ecosystem", 6.0, "change", 4.0);
  private static final Map<String, Double> BU =
      Map.of("people", -3.0, "technology", -4.0, "business", 11.0, "evidence", -6.0);

  private final String id;
  private final String summary;

  Story(String id, String summary) {
    this.id = id;
    this.summary = summary;
  }

  /**
   * The name on the command line, and of the sample's folder.
   *
   * @return for example {@code repeatable-lnd}
   */
  public String id() {
    return id;
  }

  /**
   * What happens in it.
   *
   * @return one sentence
   */
  public String summary() {
    return summary;
  }

  /**
   * Finds a story.
   *
   * @param id its name
   * @return the story, empty if there is none of that name
   */
  public static Optional<Story> of(String id) {
    return Arrays.stream(values()).filter(story -> story.id.equals(id)).findFirst();
  }

  /**
   * The organisation before the dice are thrown; functions are those of the built-in instruments.
   *
   * @return its design
   */
  public OrganisationDesign design() {
    return switch (this) {
      case REPEATABLE_LND -> repeatableLnd();
      case ASTUTE_IT_LEADER -> astuteItLeader();
      case TOO_CLOSE -> tooClose();
      case THREE_WAVES -> threeWaves();
    };
  }

  private static OrganisationDesign repeatableLnd() {
    return new OrganisationDesign(
        List.of(
            FunctionDesign.of("IT", 65, 12, 0.15).withDimensions(IT),
            FunctionDesign.of("HR", 47, 5, 0.10).withDimensions(HR),
            FunctionDesign.of("L&D", 70, 2, 0.10).withDimensions(LND),
            FunctionDesign.of("BU", 57, 7, 0.60).withDimensions(BU)),
        new FieldDesign(12, 16, 1, 0, 0.25, 0.9),
        NoiseDesign.usual());
  }

  private static OrganisationDesign astuteItLeader() {
    return new OrganisationDesign(
        List.of(
            FunctionDesign.of("IT", 51, 13, 0.15)
                .withDimensions(IT)
                .withLeaders(30.0, -2.0, -12.0, 4.0, -9.0, 6.0, -6.0, 1.0),
            FunctionDesign.of("HR", 42, 4, 0.10).withDimensions(HR),
            FunctionDesign.of("L&D", 53, 2, 0.10).withDimensions(LND),
            FunctionDesign.of("BU", 45, 5, 0.60).withDimensions(BU)),
        new FieldDesign(8, 20, 1, 0, 0, 0.9),
        NoiseDesign.usual().withSites(3, 0));
  }

  private static OrganisationDesign tooClose() {
    return new OrganisationDesign(
        List.of(
            FunctionDesign.of("IT", 52, 6, 0.15).withDimensions(IT),
            FunctionDesign.of("HR", 46, 5, 0.10).withDimensions(HR),
            FunctionDesign.of("L&D", 61, 4, 0.10).withDimensions(LND),
            FunctionDesign.of("BU", 61, 4, 0.60).withDimensions(BU)),
        new FieldDesign(8, 16, 1, 0, 0, 0.9),
        NoiseDesign.usual());
  }

  private static OrganisationDesign threeWaves() {
    return new OrganisationDesign(
        List.of(
            FunctionDesign.of("IT", 61, 9, 0.15).withDimensions(IT),
            FunctionDesign.of("HR", 45, 5, 0.10).withDimensions(HR),
            FunctionDesign.of("L&D", 69, 3, 0.10).withDimensions(LND_WITHOUT_IT).withDrift(3),
            FunctionDesign.of("BU", 55, 8, 0.60).withDimensions(BU)),
        new FieldDesign(10, 12, 3, 0.3, 0.1, 0.9),
        NoiseDesign.usual().withSites(4, 3));
  }
}
