package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.study.StatedCost;
import io.github.locus.ingest.study.StudySettings;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The options of the analysis, which stand in study files and in files of a batch alike. */
final class SettingsParser {
  private static final String COST_PER_POINT = "costPerPoint";

  /** Their keys. */
  static final List<String> KEYS =
      List.of(
          "threshold", "minGroup", "seed", "language", "nameLeaders", COST_PER_POINT, "careless");

  private static final int SMALLEST_GROUP = 3;
  private static final double LARGEST_AMOUNT = 1e12;
  private static final int LONGEST_CURRENCY = 40;

  /** In many languages {@code 12.000} is twelve thousand, and YAML reads twelve. */
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,13}(\\.[0-9]{1,2})?");

  private SettingsParser() {}

  static StudySettings settings(YamlFields root) {
    return new StudySettings(
        root.decimal("threshold", Clause.NUMBER_BELOW_100, t -> t > 0 && t < 100),
        root.whole("minGroup", SMALLEST_GROUP, Clause.WHOLE_FROM_3),
        root.value("seed").flatMap(seed -> seed.whole(Clause.WHOLE_NUMBER, n -> true)),
        root.text("language"),
        root.flag("nameLeaders"),
        root.value(COST_PER_POINT).flatMap(SettingsParser::cost),
        root.choice("careless", Map.of("keep", true, "drop", false)));
  }

  /** An amount alone says too little: whoever reads it would take it for money of their own. */
  private static Optional<StatedCost> cost(YamlValue stated) {
    if (!stated.isMapping()) {
      stated.bad(Clause.COST_PER_POINT, stated.text().orElse(""));
      return Optional.empty();
    }
    Optional<YamlFields> fields = stated.fields(List.of("amount", "currency"));
    Optional<Double> amount =
        fields
            .flatMap(given -> given.required("amount", Clause.AMOUNT_DUE))
            .flatMap(SettingsParser::amount);
    Optional<String> currency =
        fields
            .flatMap(given -> given.required("currency", Clause.CURRENCY_DUE))
            .flatMap(SettingsParser::currency);
    return amount.flatMap(points -> currency.map(text -> new StatedCost(points, text)));
  }

  private static Optional<Double> amount(YamlValue stated) {
    Optional<Double> amount =
        stated.decimal(Clause.AMOUNT_DUE, number -> number > 0 && number <= LARGEST_AMOUNT);
    if (amount.isPresent()) {
      String typed = stated.text().orElse("");
      if (!AMOUNT.matcher(typed).matches()) {
        stated.bad(Clause.AMOUNT_DUE, typed);
        return Optional.empty();
      }
    }
    return amount;
  }

  private static Optional<String> currency(YamlValue stated) {
    Optional<String> text = stated.text();
    if (text.filter(words -> words.strip().length() > LONGEST_CURRENCY).isPresent()) {
      stated.bad(Clause.CURRENCY_DUE, text.orElse(""));
      return Optional.empty();
    }
    return text.map(String::strip);
  }
}
