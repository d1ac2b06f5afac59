package io.github.locus.audit;

import io.github.locus.result.Result;
import java.util.List;

/**
 * A result, and the files that were made of it.
 *
 * @param name what it is called
 * @param result what it tells
 * @param files files of its folder that were made anew from it
 * @param others of these, those that came out otherwise
 */
public record Exhibit(String name, Result result, List<String> files, List<String> others) {
  public Exhibit {
    files = List.copyOf(files);
    others = List.copyOf(others);
  }
}
