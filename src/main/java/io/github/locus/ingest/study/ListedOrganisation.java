package io.github.locus.ingest.study;

import java.util.Optional;

/**
 * An organisation that a list of a batch names; paths are relative to the list.
 *
 * @param name name of its folder in the output
 * @param title what it is called, where that is another name
 * @param survey path of its survey; empty where its study file names the files
 * @param roster path of who led what
 * @param study path of its study file
 */
public record ListedOrganisation(
    String name,
    Optional<String> title,
    Optional<String> survey,
    Optional<String> roster,
    Optional<String> study) {}
