package io.github.locus.ingest.mapping;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.study.ItemPlacement;
import io.github.locus.ingest.study.LabelRule;
import io.github.locus.ingest.study.StudyFile;
import io.github.locus.ingest.study.StudyPlaces;
import io.github.locus.ingest.study.StudySource;
import io.github.locus.ingest.words.AnswerMeanings;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks that what a study names is in the instrument. */
final class StudyReferences {
  private static final String FUNCTION = "function";

  private final StudyPlaces places;
  private final Diagnostics out;
  private final List<String> functions;
  private final List<String> items;
  private final List<String> dimensions;

  StudyReferences(StudyPlaces places, Instrument instrument, Diagnostics out) {
    this.places = places;
    this.out = out;
    this.functions = instrument.functions().stream().map(OrgFunction::name).toList();
    this.items = instrument.items().stream().map(SurveyItem::id).toList();
    this.dimensions = instrument.dimensions().stream().map(Dimension::id).toList();
  }

  void check(StudyFile study) {
    study.names().functions().keySet().stream()
        .filter(name -> !name.equals(AnswerMeanings.OTHER))
        .forEach(f -> function(f, "functions", f));
    study.names().nominations().keySet().stream()
        .filter(name -> !name.equals("none"))
        .forEach(name -> function(name, "nominations", name));
    study.leaders().keySet().forEach(f -> function(f, "leaders", f));
    items(study.items(), "items");
    for (int f = 0; f < study.files().size(); f++) {
      StudySource source = study.files().get(f);
      String number = String.valueOf(f);
      source.function().ifPresent(name -> function(name, "files", number, FUNCTION));
      items(source.items(), "files", number, "items");
    }
    List<String> asked = new ArrayList<>(dimensions);
    asked.addAll(items);
    study.labels().keySet().stream()
        .filter(key -> !key.equals(LabelRule.EVERY_ITEM))
        .forEach(key -> check(Clause.DIMENSION_OR_ITEM, key, asked, places.of("labels", key)));
  }

  private void items(Map<String, ItemPlacement> placements, String... path) {
    placements.forEach(
        (function, placement) -> {
          if (!function.equals(ItemPlacement.EVERY_FUNCTION)) {
            function(function, below(path, function));
          }
          if (placement instanceof ItemPlacement.ByItem byItem) {
            String[] there = below(path, function);
            byItem
                .columns()
                .keySet()
                .forEach(item -> check(Clause.ITEM, item, items, places.of(below(there, item))));
          }
        });
  }

  private void function(String name, String... path) {
    check(Clause.FUNCTION, name, functions, places.of(path));
  }

  private void check(Clause kind, String name, List<String> known, Place place) {
    if (!known.contains(name)) {
      out.add(
          DiagnosticCode.UNKNOWN_REFERENCE,
          place,
          kind,
          name,
          NearestName.hint(name, known),
          known);
    }
  }

  private static String[] below(String[] path, String key) {
    List<String> longer = new ArrayList<>(List.of(path));
    longer.add(key);
    return longer.toArray(String[]::new);
  }
}
