package io.github.locus.ingest.drafting;

import io.github.locus.ingest.drafting.RatedItems.Form;
import io.github.locus.ingest.drafting.RatedItems.Item;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.Grid;
import io.github.locus.ingest.questionnaire.PointOrder;
import io.github.locus.ingest.words.CodedNames;
import io.github.locus.ingest.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The dimensions of a draft whose items are asked of functions: one for the items that share a stem
 * and a scale, and one for grids whose rows are functions.
 */
final class RatedDimensions {
  /** What a platform puts in when it asks: {@code ${lm://Field/1}}. */
  private static final Pattern PIPED = Pattern.compile("\\$\\{[^}]{1,60}\\}");

  private static final Pattern SIGNS = Pattern.compile("^[_.&\\- ]+|[_.&\\- ]+$");

  private final DraftNames names;
  private final DimensionMaker maker;
  private final Map<AnswerColumn, FoundScale> scales;

  RatedDimensions(DraftNames names, DimensionMaker maker, Map<AnswerColumn, FoundScale> scales) {
    this.names = names;
    this.maker = maker;
    this.scales = Map.copyOf(scales);
  }

  /** Makes them. */
  List<DraftedDimension> of(RatedItems found) {
    Map<List<Object>, List<List<Item>>> dimensions = new LinkedHashMap<>();
    for (Item item : found.items()) {
      List<Object> key =
          List.of(Wording.of(item.stem()).words(), Wording.of(topic(item)).words(), item.form());
      List<List<Item>> alike = dimensions.computeIfAbsent(key, k -> new ArrayList<>());
      Optional<List<Item>> same =
          alike.stream().filter(items -> scale(items.get(0)).isLike(scale(item))).findFirst();
      same.ifPresentOrElse(
          items -> items.add(item), () -> alike.add(new ArrayList<>(List.of(item))));
    }
    return dimensions.values().stream()
        .flatMap(List::stream)
        .map(items -> of(items, found.functions()))
        .toList();
  }

  private PointOrder scale(Item item) {
    AnswerColumn first = item.columns().values().iterator().next();
    return PointOrder.of(Objects.requireNonNull(scales.get(first)));
  }

  private DraftedDimension of(List<Item> items, List<String> functions) {
    Item sample = items.get(0);
    String stem = PIPED.matcher(sample.stem().replace(RatedItems.GAP, "…")).replaceAll("…").strip();
    String title = stem.codePoints().noneMatch(Character::isLetter) ? topic(sample) : stem;
    String dimension = names.dimension(title.replace("…", ""), "ratings");
    List<AnswerColumn> all = new ArrayList<>();
    Map<String, List<Optional<AnswerColumn>>> byFunction = new LinkedHashMap<>();
    for (String name : functions) {
      List<Optional<AnswerColumn>> columns =
          items.stream().map(item -> Optional.ofNullable(item.columns().get(name))).toList();
      columns.forEach(column -> column.ifPresent(all::add));
      byFunction.put(name, columns);
    }
    all.sort(Comparator.comparingInt(AnswerColumn::index));
    Set<FoundScale> seen = new LinkedHashSet<>();
    all.forEach(column -> seen.add(Objects.requireNonNull(scales.get(column))));
    return maker.make(
        dimension,
        names.numbered(dimension, items.size()),
        items.stream().map(this::statement).toList(),
        new Grid(title, all, FoundScale.together(seen)),
        byFunction,
        Set.of());
  }

  private String statement(Item item) {
    List<String> asked = item.columns().values().stream().map(AnswerColumn::statement).toList();
    return names.languages().inEach(item.statement(), asked, RatedItems.GAP);
  }

  /** What a code says beside a function and a number. */
  private static String topic(Item item) {
    if (item.form() != Form.CODES) {
      return "";
    }
    String code = item.statement().replace(RatedItems.GAP, "");
    CodedNames name = CodedNames.of(SIGNS.matcher(code).replaceAll(""));
    boolean words = name.isNumbered() && name.topic().chars().anyMatch(Character::isLetter);
    return words ? name.topic() : "";
  }
}
