package io.github.locus.batch;

import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An organisation that was asked more than once.
 *
 * @param title what it is called
 * @param folder name of the folder in which its development lies, beside those of its results
 * @param results names of the folders of its results, in the order of time
 */
public record Recurring(String title, String folder, List<String> results) {
  private static final String ENDING = "-development";

  public Recurring {
    results = List.copyOf(results);
  }

  /**
   * Those of a portfolio.
   *
   * @param portfolio its organisations
   * @return organisations with two results or more, each with a folder that no organisation of the portfolio has, whatever
   *     the case
   */
  public static List<Recurring> in(Portfolio portfolio) {
    Set<String> taken = new HashSet<>();
    portfolio.organisations().forEach(entry -> taken.add(lower(entry.name())));
    List<Recurring> recurring = new ArrayList<>();
    portfolio
        .recurring()
        .forEach(
            (title, entries) ->
                recurring.add(
                    new Recurring(
                        title,
                        free(FolderName.of(title) + ENDING, taken),
                        entries.stream().map(PortfolioEntry::name).toList())));
    return recurring;
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int n = 2; !taken.add(lower(free)); n++) {
      free = name + "-" + n;
    }
    return free;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * What its results are called among one another.
   *
   * @return names without the title where all begin with it: {@code 2024} of {@code harbor-2024}
   */
  public List<String> names() {
    String common = title + "-";
    return results.stream()
            .allMatch(name -> name.length() > common.length() && name.startsWith(common))
        ? results.stream().map(name -> name.substring(common.length())).toList()
        : results;
  }
}
