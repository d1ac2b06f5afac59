package io.github.locus.result;

import java.util.List;

/**
 * What an audit was asked for.
 *
 * @param results names of the results
 * @param language language tag
 */
public record PrivacyOptions(List<String> results, String language) {
  public PrivacyOptions {
    results = List.copyOf(results);
  }
}
