package io.github.locus.plan;

import io.github.locus.result.Note;
import java.util.ArrayList;
import java.util.List;

/**
 * What the figures of a plan are and rest on.
 *
 * @param basis what was taken to be true
 */
record Notes(Basis basis) {
  List<Note> all() {
    List<Note> notes = new ArrayList<>();
    notes.add(Note.of("figures"));
    notes.add(Note.of("simulated"));
    basis.source().choice().ifPresent(choice -> notes.add(Note.of("at-hand", List.of(choice))));
    notes.add(Note.of("turnover"));
    notes.addAll(basis.notes());
    return notes;
  }
}
