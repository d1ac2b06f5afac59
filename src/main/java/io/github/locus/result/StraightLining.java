package io.github.locus.result;

/**
 * Ratings whose answers are all the same.
 *
 * @param eligible ratings with 10 answered items or more
 * @param identical those with identical answers
 * @param share identical / eligible
 */
public record StraightLining(long eligible, long identical, @Within(Range.SHARE) double share) {}
