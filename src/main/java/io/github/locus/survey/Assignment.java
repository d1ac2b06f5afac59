package io.github.locus.survey;

import java.util.Optional;

/**
 * Who led a cell, and how large it is.
 *
 * @param leader the leader's name as the roster gives it, empty for a vacancy; a leader is
 *     (function, name): one name in two functions is two leaders
 * @param headcount people of the function's unit in that wave, at least 0, where known
 * @param invited people invited to rate, where known
 */
public record Assignment(
    Optional<String> leader, Optional<Long> headcount, Optional<Long> invited) {}
