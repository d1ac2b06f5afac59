package io.github.locus.report;

/**
 * A chart with its table, as it is printed.
 *
 * @param id name of its files
 * @param title what it shows
 * @param description text alternative
 * @param svg the picture, an {@code svg} element
 * @param table its figures
 */
public record PictureView(
    String id, String title, String description, String svg, TableView table) {}
