package io.github.locus.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which members of a published total must be hidden: those under the minimum (primary), and then
 * the smallest others until nothing hidden can be got back by subtraction (complementary; Hundepool
 * et al. 2012).
 */
final class Suppression {
  private final int minimum;

  Suppression(int minimum) {
    this.minimum = minimum;
  }

  /**
   * Chooses what to hide.
   *
   * @param sizes respondents by member; a member with 0 has no figure and hides nothing
   * @return members to hide; at least two with the minimum together, or none, or all
   */
  Set<String> hidden(Map<String, Integer> sizes) {
    return hidden(sizes, Set.of(), 2);
  }

  /**
   * Chooses what to hide where several totals are published.
   *
   * @param sizes respondents by member; a member with 0 has no figure and hides nothing
   * @param also members to hide whatever their size
   * @param least members to hide at least where one is: one more than there are totals to subtract
   *     from
   * @return members to hide; at least so many with the minimum together, or none, or all
   */
  Set<String> hidden(Map<String, Integer> sizes, Set<String> also, int least) {
    Map<String, Integer> open = new LinkedHashMap<>();
    Set<String> hidden = new TreeSet<>();
    int together = 0;
    for (Map.Entry<String, Integer> member : sizes.entrySet()) {
      if (member.getValue() == 0) {
        continue;
      }
      if (member.getValue() < minimum || also.contains(member.getKey())) {
        hidden.add(member.getKey());
        together += member.getValue();
      } else {
        open.put(member.getKey(), member.getValue());
      }
    }
    while (!hidden.isEmpty() && !open.isEmpty() && (hidden.size() < least || together < minimum)) {
      Map.Entry<String, Integer> smallest =
          open.entrySet().stream()
              .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
              .orElseThrow();
      hidden.add(smallest.getKey());
      together += smallest.getValue();
      open.remove(smallest.getKey());
    }
    return hidden;
  }
}
