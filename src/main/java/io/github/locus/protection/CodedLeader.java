package io.github.locus.protection;

/**
 * What a result could tell of a leader under a code, and whoever holds the roster knows of each by name.
 *
 * @param units units led
 * @param persons the lower end of the band of persons who rated the leader
 * @param told share of the function as it would be told, 0..1
 * @param held the same share with all digits
 * @param alone the part of it in units that the leader leads alone
 * @param effect what the leader adds or takes, points, with all digits
 * @param ready whether the leader counts as ready
 * @param best whether the level under this leader is told of the function too
 */
public record CodedLeader(
    int units,
    int persons,
    double told,
    double held,
    double alone,
    double effect,
    boolean ready,
    boolean best) {}
