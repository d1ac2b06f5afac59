package io.github.locus.analysis;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.SiteCell;
import io.github.locus.psychometrics.ResponseRate;
import io.github.locus.result.Band;
import io.github.locus.result.Figures;
import io.github.locus.result.Interval;
import io.github.locus.result.Reason;
import io.github.locus.result.Shown;
import io.github.locus.result.UnitResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** How many of those who were invited answered, altogether and by unit, as the user sees it. */
final class ResponseView {
  private final Publication publication;
  private final Computation computed;
  private final Figures figures;
  private final ProtectedSurvey survey;

  ResponseView(Publication publication) {
    this.publication = publication;
    this.computed = publication.computed();
    this.figures = publication.figures();
    this.survey = computed.survey();
  }

  /** Answered / invited. */
  Shown<Double> rate() {
    return Publication.shown(ResponseRate.of(survey).share(), this::told);
  }

  /** Times the number of those invited, which is known, it is the number of ratings. */
  private Shown<Double> told(double share) {
    int persons = publication.persons().used();
    return publication.told().ratings().isPresent()
        ? figures.share(share, persons)
        : figures.whole(figures.precision().coarseShare(share), persons);
  }

  /**
   * How many units lie where: who was invited is known, who answered is told in a band, and a unit's code beside the two
   * would tell which it is. Ends in steps of 5%, outward, for a finer rate over the end of a band is the number of those
   * invited.
   */
  Map<String, List<UnitResponse>> byUnit() {
    Map<String, List<Shown<Interval>>> rates = new LinkedHashMap<>();
    for (int c = 0; c < survey.cells().size(); c++) {
      SiteCell cell = survey.cells().get(c);
      OptionalLong invited = ResponseRate.invited(survey, cell);
      if (invited.isPresent()
          && survey.sites().get(cell.site()).single()
          && cell.wave() == computed.frame().latestWave(cell.function())) {
        rates
            .computeIfAbsent(computed.functionName(cell.function()), f -> new ArrayList<>())
            .add(ofUnit(computed.counts().ofCell(c), invited.getAsLong()));
      }
    }
    Map<String, List<UnitResponse>> map = new LinkedHashMap<>();
    rates.forEach((function, units) -> map.put(function, counted(units)));
    return map;
  }

  /** Highest first, those that are not told last. */
  private static List<UnitResponse> counted(List<Shown<Interval>> rates) {
    return rates.stream()
        .collect(Collectors.groupingBy(rate -> rate, Collectors.counting()))
        .entrySet()
        .stream()
        .map(alike -> new UnitResponse(alike.getValue().intValue(), alike.getKey()))
        .sorted(
            Comparator.comparing(
                    (UnitResponse units) -> units.rate().map(Interval::low).orElse(-1.0))
                .thenComparing(units -> units.rate().map(Interval::high).orElse(-1.0))
                .reversed())
        .toList();
  }

  /** The band of a unit's rate, by the band of persons alone: whether more answered than were invited would tell where in the band they lie. */
  private Shown<Interval> ofUnit(int persons, long invited) {
    Optional<Band> band = figures.band(persons).value();
    return band.filter(b -> b.from() > invited).isPresent()
        ? Shown.withheld(Reason.MORE_THAN_INVITED)
        : Publication.shown(
            band.map(b -> figures.precision().around(b, invited)),
            rate -> figures.whole(rate, persons),
            Reason.TOO_FEW_PERSONS);
  }
}
