package io.github.locus.ingest.workbook;

/**
 * A sheet of a workbook.
 *
 * @param name what its tab says
 * @param isVisible whether it has a tab
 * @param part path of its part in the archive
 */
record Sheet(String name, boolean isVisible, String part) {}
