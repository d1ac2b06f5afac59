package io.github.locus.scoring;

/**
 * A capability dimension that no used rating of a function answers: its scores are all filled in
 * from the other dimensions, so it says nothing of its own.
 *
 * @param function function index
 * @param dimension index in the instrument's dimensions
 */
public record UnansweredDimension(int function, int dimension) {}
