package io.github.locus.disclosure;

import io.github.locus.result.LeaderEffect;
import io.github.locus.result.SuccessionEvent;
import io.github.locus.result.SuccessionResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may be shown of the changes from wave to wave. A change is hidden where one of its two cells
 * has too few respondents, or one of its leaders is hidden elsewhere.
 *
 * <p>Shift and spread of the function and of all functions are four equations in the changes, so
 * that at least five are hidden where one is: then none can be got back.
 */
final class SuccessionDisclosure {
  private static final int EQUATIONS = 4;

  private final int minimum;
  private final Suppression suppression;

  SuccessionDisclosure(int minimum) {
    this.minimum = minimum;
    this.suppression = new Suppression(minimum);
  }

  /**
   * One function.
   *
   * @param s everything that was computed
   * @param tooFew whether too few rated the function
   * @param effects its leader effects, nothing withheld
   */
  SuccessionResult shown(SuccessionResult s, boolean tooFew, List<LeaderEffect> effects) {
    String reason = "fewer than " + minimum + " respondents";
    Map<String, Integer> sizes = new LinkedHashMap<>();
    Set<String> also = new TreeSet<>();
    Set<String> leaders = hiddenLeaders(effects);
    for (int i = 0; i < s.events().size(); i++) {
      SuccessionEvent e = s.events().get(i);
      sizes.put(key(i), e.respondents().orElse(0));
      if (tooFew || leaders.contains(e.before()) || leaders.contains(e.after())) {
        also.add(key(i));
      }
    }
    Set<String> hidden = suppression.hidden(sizes, also, EQUATIONS + 1);
    List<SuccessionEvent> events = new ArrayList<>();
    for (int i = 0; i < s.events().size(); i++) {
      SuccessionEvent e = s.events().get(i);
      boolean few = tooFew || e.respondents().orElse(0) < minimum;
      events.add(
          hidden.contains(key(i))
              ? withheld(e, few ? reason : "would give back a figure about " + reason)
              : e);
    }
    Map<String, String> why = new LinkedHashMap<>(s.why());
    if (tooFew) {
      why.put("shift", reason);
      why.put("spread", reason);
    }
    return new SuccessionResult(
        s.changed(),
        s.stable(),
        tooFew ? Optional.empty() : s.shift(),
        tooFew ? Optional.empty() : s.spread(),
        events,
        why);
  }

  private Set<String> hiddenLeaders(List<LeaderEffect> effects) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    effects.forEach(e -> sizes.put(e.code(), e.respondents().orElse(0)));
    return suppression.hidden(sizes);
  }

  /** Sorts as the events do, so that of equally small ones the first is hidden. */
  private static String key(int event) {
    return String.format("%09d", event);
  }

  private static SuccessionEvent withheld(SuccessionEvent e, String reason) {
    return new SuccessionEvent(
        e.unit(),
        e.from(),
        e.to(),
        e.before(),
        e.after(),
        e.changed(),
        Optional.empty(),
        Optional.empty(),
        Map.of("respondents", reason, "delta", reason));
  }
}
