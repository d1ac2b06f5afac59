package io.github.locus.batch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One organisation of a batch, and the files that are read of it.
 *
 * @param name name of its folder in the output, unique in the batch whatever the case
 * @param title what it is called, where that is another name
 * @param survey its survey; empty where the study file names the files
 * @param roster who led what, where there is such a file
 * @param study its study file, where there is one
 */
public record Organisation(
    String name,
    Optional<String> title,
    Optional<Path> survey,
    Optional<Path> roster,
    Optional<Path> study) {
  /**
   * What it is called.
   *
   * @return its title, else the name of its folder
   */
  public String called() {
    return title.orElse(name);
  }
}
