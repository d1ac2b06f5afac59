package io.github.locus.ingest.brand;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A first page of its own.
 *
 * @param title what it calls the document; empty for the document's own title
 * @param date the day that stands on it
 */
public record StatedCover(Optional<String> title, Optional<LocalDate> date) {}
