package io.github.locus.ingest.brand;

/**
 * A logo.
 *
 * @param name name of its file
 * @param png the file
 * @param width pixels
 * @param height pixels
 */
public record StatedLogo(String name, byte[] png, int width, int height) {}
