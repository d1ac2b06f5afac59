package io.github.locus.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/**
 * Which of the organisations of a batch are one that is asked again: those of one title, in their order. Each may wait for
 * those before it, so that what becomes of it does not depend on which thread was faster.
 */
public final class Rounds {
  private final Map<Organisation, List<Organisation>> ofOneTitle = new HashMap<>();
  private final Map<Organisation, CountDownLatch> ended = new HashMap<>();

  /**
   * Looks for those that recur.
   *
   * @param organisations the organisations in the order in which they are begun
   * @param title what each is called in its result
   */
  public Rounds(List<Organisation> organisations, Function<Organisation, String> title) {
    Map<String, List<Organisation>> titled = new LinkedHashMap<>();
    for (Organisation one : organisations) {
      titled.computeIfAbsent(title.apply(one), none -> new ArrayList<>()).add(one);
    }
    for (List<Organisation> rounds : titled.values()) {
      if (rounds.size() > 1) {
        List<Organisation> all = List.copyOf(rounds);
        for (Organisation one : all) {
          ofOneTitle.put(one, all);
          ended.put(one, new CountDownLatch(1));
        }
      }
    }
  }

  /**
   * Tells that nothing more is written of an organisation.
   *
   * @param organisation which one
   */
  public void end(Organisation organisation) {
    CountDownLatch end = ended.get(organisation);
    if (end != null) {
      end.countDown();
    }
  }

  /**
   * The same organisation before, once nothing more is written of it. Nobody waits for ever where organisations are begun in
   * their order: the first of those that are not done waits for none.
   *
   * @param organisation a round of it
   * @return the rounds before that one, in their order; none where it does not recur
   * @throws InterruptedException if the run is to end
   */
  public List<Organisation> before(Organisation organisation) throws InterruptedException {
    List<Organisation> all = ofOneTitle.getOrDefault(organisation, List.of());
    List<Organisation> before = all.subList(0, Math.max(0, all.indexOf(organisation)));
    for (Organisation one : before) {
      CountDownLatch end = ended.get(one);
      if (end != null) {
        end.await();
      }
    }
    return before;
  }

  /**
   * The same organisation later.
   *
   * @param organisation a round of it
   * @return the rounds after that one, in their order; none where it does not recur
   */
  public List<Organisation> after(Organisation organisation) {
    List<Organisation> all = ofOneTitle.getOrDefault(organisation, List.of());
    return all.isEmpty() ? all : all.subList(all.indexOf(organisation) + 1, all.size());
  }
}
