package io.github.locus.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The organisations of a batch side by side. It holds no figure over them: a total less its parts would tell of the rest.
 *
 * @param schemaVersion version of this form
 * @param organisations in the order in which they were found
 */
public record Portfolio(int schemaVersion, List<PortfolioEntry> organisations) {
  public Portfolio {
    organisations = List.copyOf(organisations);
  }

  /**
   * A portfolio.
   *
   * @param organisations in the order in which they were found
   * @return the portfolio, of the version that this program writes
   */
  public static Portfolio of(List<PortfolioEntry> organisations) {
    return new Portfolio(Contract.PORTFOLIO.version(), organisations);
  }

  /**
   * What each organisation is called, so that two of one title can be told apart.
   *
   * @return by the name of its folder: its title; with that name where another has the same title; the name where it has
   *     no title
   */
  public Map<String, String> names() {
    Map<String, Long> titled =
        organisations.stream()
            .flatMap(entry -> entry.title().stream())
            .collect(Collectors.groupingBy(title -> title, Collectors.counting()));
    Map<String, String> names = new HashMap<>();
    for (PortfolioEntry entry : organisations) {
      names.put(
          entry.name(),
          entry
              .title()
              .map(
                  title ->
                      titled.getOrDefault(title, 1L) > 1 && !title.equals(entry.name())
                          ? title + " (" + entry.name() + ")"
                          : title)
              .orElse(entry.name()));
    }
    return names;
  }

  /**
   * Organisations of which there are several results: those of one title.
   *
   * @return by the title, in the order in which they were found; none where each title stands once
   */
  public Map<String, List<PortfolioEntry>> recurring() {
    Map<String, List<PortfolioEntry>> recurring = new LinkedHashMap<>();
    for (PortfolioEntry entry : in(PortfolioState.ANALYZED)) {
      entry
          .title()
          .ifPresent(
              title -> recurring.computeIfAbsent(title, none -> new ArrayList<>()).add(entry));
    }
    recurring.values().removeIf(times -> times.size() < 2);
    return recurring;
  }

  /**
   * The organisations that ended so.
   *
   * @param state how
   * @return in the order in which they were found
   */
  public List<PortfolioEntry> in(PortfolioState state) {
    return organisations.stream().filter(entry -> entry.state() == state).toList();
  }
}
