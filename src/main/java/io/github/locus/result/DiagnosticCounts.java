package io.github.locus.result;

/**
 * How many diagnostics there are, by severity.
 *
 * @param error those that stop the run
 * @param warning those with which it goes on
 * @param note those that are worth knowing
 */
public record DiagnosticCounts(int error, int warning, int note) {}
