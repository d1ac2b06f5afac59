package io.github.locus.separation;

import java.util.List;

/**
 * A current post of a function: a unit that has a leader in the function's latest wave, or the led
 * units of a merged cell.
 *
 * @param site site of its ratings; the unit itself where nobody rated it
 * @param members the units, at least one, each with its leader and its share of the ratings
 * @param share h, the share of the function's headcount, 0..1; sums to 1 over the posts
 */
public record Post(int site, List<Member> members, double share) {
  public Post {
    members = List.copyOf(members);
  }

  /**
   * A led unit of a post.
   *
   * @param unit unit index
   * @param leader index in the function's leaders
   * @param share s, its share of the ratings of the post's led units, 0..1; sums to 1
   */
  public record Member(int unit, int leader, double share) {}

  /**
   * Who leads all of it.
   *
   * @return index in the function's leaders, or {@link LeaderFrame#VACANT} where several do
   */
  public int leader() {
    int first = members.get(0).leader();
    return members.stream().allMatch(m -> m.leader() == first) ? first : LeaderFrame.VACANT;
  }
}
