package io.github.locus.ingest.scale;

import io.github.locus.ingest.column.Term;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The scales of a catalogue by their labels, so that only those are tried that have one of the labels
 * at hand: there are hundreds, and a file may have thousands of sets of labels.
 *
 * @param all the scales in the order in which they are tried
 * @param byLabel places of those that have a label, as a point or in doubt
 */
record KnownScales(List<Candidate> all, Map<String, BitSet> byLabel) {
  KnownScales {
    all = List.copyOf(all);
    byLabel = Map.copyOf(byLabel);
  }

  /** Of a catalogue, each scale in one language or several. */
  static KnownScales of(LabelCatalogue catalogue, Collection<List<LabelSet>> scales) {
    List<Candidate> all = new ArrayList<>();
    Map<String, BitSet> byLabel = new HashMap<>();
    for (List<LabelSet> sets : scales) {
      for (LabelSet set : sets) {
        set.points().keySet().forEach(label -> enter(label, all.size(), byLabel));
        set.doubtful().forEach(label -> enter(label, all.size(), byLabel));
      }
      all.add(new Candidate(catalogue, sets));
    }
    return new KnownScales(all, byLabel);
  }

  private static void enter(String label, int place, Map<String, BitSet> byLabel) {
    byLabel.computeIfAbsent(label, key -> new BitSet()).set(place);
  }

  /** The scales that have any of the labels, in their order. */
  List<Candidate> havingAny(List<Term> terms) {
    BitSet places = new BitSet();
    for (Term term : terms) {
      BitSet having = byLabel.get(term.text());
      if (having != null) {
        places.or(having);
      }
    }
    return places.stream().mapToObj(all::get).toList();
  }
}
