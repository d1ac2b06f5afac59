package io.github.locus.result;

/**
 * A file that was read.
 *
 * @param path file name only
 * @param sha256 hash of its bytes
 */
public record ManifestInput(String path, String sha256) {}
