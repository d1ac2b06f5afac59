package io.github.locus.ingest;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A row of a roster.
 *
 * @param line where it stands
 * @param function index in the instrument
 * @param unit unit name
 * @param wave wave name, empty where the roster has no such column
 * @param leader leader's name, empty for a vacancy
 * @param headcount people of the function's unit, where given
 * @param invited people invited, where given
 */
record RosterRow(
    long line,
    int function,
    String unit,
    Optional<String> wave,
    Optional<String> leader,
    OptionalLong headcount,
    OptionalLong invited) {}
