package io.github.locus.ingest.studytext;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.item.Basis;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.item.Unplaced;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.questionnaire.Unsettled;
import io.github.locus.ingest.study.ColumnReference;
import io.github.locus.ingest.study.ColumnReference.ByImportId;
import io.github.locus.ingest.study.ColumnReference.ByNumber;
import io.github.locus.ingest.study.ColumnReference.ByRow;
import io.github.locus.ingest.study.ColumnReference.ByText;
import io.github.locus.ingest.study.ColumnReference.Group;
import io.github.locus.ingest.study.ItemPlacement;
import io.github.locus.ingest.study.ItemPlacement.ByItem;
import io.github.locus.ingest.study.ItemPlacement.InOrder;
import io.github.locus.ingest.study.ItemPlacement.Pattern;
import io.github.locus.ingest.study.ItemPlacement.Run;
import io.github.locus.ingest.studyfile.OpenQuestions;
import io.github.locus.ingest.yaml.YamlLines;
import io.github.locus.ingest.yaml.YamlWords;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The items of a study file.
 *
 * @param proposal what was found
 * @param names how the files are called
 */
record ItemLines(Proposal proposal, StudyNaming names) {
  private static final String INDENT = "  ";

  void write(YamlLines out) {
    if (proposal.unplaced().stream().anyMatch(u -> u.reason() == Unplaced.Reason.LOOP)) {
      out.toDo("", Clause.DRAFT_LOOPS.with("IT: \"1_{item}\"", "IT: \"1_Q5_{n}\""));
    }
    Optional<Unsettled> unsettled = proposal.draft().flatMap(Draft::unsettled);
    if (unsettled.isPresent()) {
      out.toDo("", Clause.FOLLOWED.with(unsettled.get().evidence()));
      for (String answer : unsettled.get().answers()) {
        out.typed("", names.initCommand(answer));
      }
      out.line("items: " + YamlWords.text(OpenQuestions.MARK));
      return;
    }
    int asked = proposal.instrument().items().size();
    if (proposal.items().isEmpty()) {
      out.toDo("", Clause.DRAFT_NO_ITEM);
      out.line("items: {}");
      out.line("#   IT: {columns: 18-" + (17 + asked) + "}");
      return;
    }
    if (!proposal.isDrafted()) {
      out.comment("", Clause.DRAFT_ITEMS);
    }
    out.line("items:");
    proposal.items().forEach((function, placement) -> placement(out, function, placement));
    List<String> missing =
        proposal.instrument().functions().stream()
            .map(OrgFunction::name)
            .filter(name -> !proposal.items().containsKey(name))
            .toList();
    if (!missing.isEmpty() && !proposal.items().containsKey(ItemPlacement.EVERY_FUNCTION)) {
      out.comment(INDENT, Clause.DRAFT_NOTHING_ABOUT.with(missing));
    }
    proposal.placed().stream()
        .filter(p -> p.basis() == Basis.LIKE_WORDS)
        .forEach(p -> out.comment(INDENT, similar(p)));
  }

  private Argument similar(Placed placed) {
    SurveyItem item = proposal.instrument().item(placed.cell().item());
    return Clause.DRAFT_LOOK_AT.with(
        placed.column().index() + 1,
        item.id(),
        Math.round(100 * placed.similarity()),
        Math.round(100 * placed.nextBest()));
  }

  private void placement(YamlLines out, String function, ItemPlacement placement) {
    String key = YamlWords.text(function);
    Argument comment = comment(function);
    if (placement instanceof ByItem byItem) {
      out.entry(INDENT, key, "", comment);
      byItem.columns().forEach((item, column) -> item(out, item, column));
    } else if (placement instanceof Run run) {
      out.entry(INDENT, key, "{columns: " + run.first() + "-" + run.last() + "}", comment);
    } else if (placement instanceof Pattern pattern) {
      out.entry(INDENT, key, YamlWords.text(pattern.text()), comment);
    } else if (placement instanceof InOrder list) {
      List<String> columns =
          list.columns().stream()
              .map(column -> column.map(ItemLines::reference).orElse("~"))
              .toList();
      out.flow(INDENT, key, columns, Clause.DRAFT_IN_ORDER.with(comment));
    }
  }

  private static void item(YamlLines out, String item, Optional<ColumnReference> column) {
    String value = column.map(ItemLines::reference).orElse("~");
    out.entry(
        "    ", YamlWords.text(item), value, column.isEmpty() ? Clause.NOT_FOUND : Argument.none());
  }

  private static String reference(ColumnReference reference) {
    if (reference instanceof ByNumber number) {
      return "{column: " + number.number() + "}";
    }
    if (reference instanceof Group group) {
      return "{columns: " + group.first() + "-" + group.last() + "}";
    }
    if (reference instanceof ByImportId id) {
      return "{importId: " + YamlWords.text(id.importId()) + "}";
    }
    if (reference instanceof ByRow row) {
      return "{question: "
          + YamlWords.text(row.question())
          + ", row: "
          + YamlWords.text(row.row())
          + "}";
    }
    return YamlWords.text(((ByText) reference).text());
  }

  /** How many items, and on what ground. */
  private Argument comment(String function) {
    OptionalInt index = indexOf(function);
    List<Placed> placed =
        proposal.placed().stream()
            .filter(
                p ->
                    function.equals(ItemPlacement.EVERY_FUNCTION)
                        || p.cell().function().equals(index))
            .toList();
    Map<Basis, Long> counts =
        placed.stream().collect(Collectors.groupingBy(Placed::basis, Collectors.counting()));
    List<Argument> grounds = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      Long count = counts.get(basis);
      if (count != null && basis != Basis.DRAFTED) {
        grounds.add(
            counts.size() == 1 ? basis.clause() : Clause.NUMBER_OF.with(count, basis.clause()));
      }
    }
    long functions = placed.stream().map(p -> p.cell().function()).distinct().count();
    long asked = Math.max(1, functions) * proposal.instrument().items().size();
    grounds.add(0, Clause.DRAFT_ITEMS_FOUND.with(placed.size(), asked));
    return Argument.of(grounds);
  }

  private OptionalInt indexOf(String function) {
    int index = proposal.instrument().functions().indexOf(new OrgFunction(function));
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }
}
