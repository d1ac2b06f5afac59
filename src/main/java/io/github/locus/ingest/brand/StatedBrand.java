package io.github.locus.ingest.brand;

import java.util.Optional;

/**
 * What a brand file states.
 *
 * @param client whom documents are for
 * @param consultant whom they are by
 * @param footer what stands below each page
 * @param mark how confidential they are
 * @param colour six hexadecimal digits after a sharp; its contrast to white is 4.5 to 1 or more
 * @param logo a picture
 * @param cover a first page of its own; empty where none is asked for
 */
public record StatedBrand(
    Optional<String> client,
    Optional<String> consultant,
    Optional<String> footer,
    Optional<String> mark,
    Optional<String> colour,
    Optional<StatedLogo> logo,
    Optional<StatedCover> cover) {}
