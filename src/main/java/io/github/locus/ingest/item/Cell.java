package io.github.locus.ingest.item;

import java.util.OptionalInt;

/**
 * What a column may answer: an item about a function.
 *
 * @param function index of the function in the instrument; empty where nothing in the file names one
 * @param item index of the item in the instrument
 */
public record Cell(OptionalInt function, int item) {}
