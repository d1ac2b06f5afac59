package io.github.locus.ledger;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.protection.ProtectedRatings;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.SiteCell;
import io.github.locus.survey.Responses;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;

/**
 * Fingerprints of what each person contributes to a release: the used ratings after protection, so that whatever changes
 * them (a person more, an answer corrected, another rule for careless ratings) shows, and a rerun does not.
 *
 * <p>Persons are known by all that they said of a function and not by an id: an answer that one person changed could be told
 * by subtraction as well as one that is new, and two persons who said the same may change places.
 */
public final class Fingerprints {
  private final ProtectedSurvey survey;
  private final Mac hash;
  private final long[] sayings;
  private final Map<PersonGroup.Subject, Map<Integer, Persons>> groups = new LinkedHashMap<>();

  private Fingerprints(ProtectedSurvey survey, FingerprintKey key) {
    this.survey = survey;
    hash = key.hash();
    sayings = new long[survey.responses().size()];
  }

  /**
   * What a survey would release.
   *
   * @param survey what figures rest on
   * @param key the key of the ledger
   * @return the persons behind functions, their dimensions and cells, and behind the questions that are no ratings
   */
  public static Release of(ProtectedSurvey survey, FingerprintKey key) {
    Fingerprints made = new Fingerprints(survey, key);
    made.ratings();
    Responses responses = survey.responses();
    made.question("should_lead", responses::shouldLead);
    made.question("turn_to", responses::turnTo);
    made.question("window", responses::window);
    made.question("own_function", responses::ownFunction);
    List<PersonGroup> groups = new ArrayList<>();
    made.groups.forEach(
        (about, places) ->
            places.values().forEach(persons -> groups.add(new PersonGroup(about, persons.all()))));
    return new Release(survey.minGroup(), groups, weights(survey.instrument()));
  }

  /** What readiness is made of: the capabilities and their declared shares. */
  private static String weights(Instrument instrument) {
    double[] shares = instrument.weights();
    List<Dimension> capabilities = instrument.capabilities();
    return IntStream.range(0, shares.length)
        .mapToObj(c -> String.format(Locale.ROOT, "%s %.9f", capabilities.get(c).id(), shares[c]))
        .collect(Collectors.joining(", "));
  }

  private void ratings() {
    Instrument instrument = survey.instrument();
    ProtectedRatings ratings = survey.ratings();
    for (int r = 0; r < ratings.size(); r++) {
      SiteCell cell = survey.cells().get(ratings.cell(r));
      String function = survey.functions().get(cell.function()).name();
      String wave = survey.waves().get(cell.wave());
      int response = ratings.response(r);
      int person = survey.responses().respondent(response);
      long said = ratings.fingerprint(r, this::fingerprint);
      sayings[response] += said; // a sum, for the order of functions means nothing
      int first = 0;
      for (Dimension dimension : instrument.dimensions()) {
        int last = first + dimension.items().size();
        if (isAnswered(r, first, last)) {
          long part = answers(said, r, first, last);
          add(PersonGroup.Kind.DIMENSION, function, wave, dimension.id(), 0, person, part);
        }
        first = last;
      }
      long whole = answers(said, r, 0, first);
      add(PersonGroup.Kind.FUNCTION, function, wave, "", 0, person, whole);
      add(PersonGroup.Kind.CELL, function, wave, "", cell.site(), person, whole);
    }
  }

  private boolean isAnswered(int rating, int first, int last) {
    return IntStream.range(first, last).anyMatch(i -> survey.ratings().answered(i, rating));
  }

  /** The fingerprint of what somebody who said something contributes by some items. */
  private long answers(long said, int rating, int first, int last) {
    Responses responses = survey.responses();
    ByteBuffer content = ByteBuffer.allocate(Long.BYTES + Double.BYTES + 1 + last - first);
    content.putLong(said).putDouble(responses.weight(survey.ratings().response(rating)));
    content.put((byte) (survey.self(rating) ? 1 : 0));
    for (int item = first; item < last; item++) {
      content.put((byte) survey.ratings().option(item, rating));
    }
    return fingerprint(content.array());
  }

  private void question(String column, IntUnaryOperator answer) {
    Responses responses = survey.responses();
    for (int r = 0; r < responses.size(); r++) {
      int said = answer.applyAsInt(r);
      if (said != Responses.NOT_GIVEN) {
        ByteBuffer content =
            ByteBuffer.allocate(Long.BYTES + Double.BYTES + 2 * Integer.BYTES)
                .putLong(sayings[r])
                .putDouble(responses.weight(r))
                .putInt(said)
                .putInt(responses.ownFunction(r));
        add(
            PersonGroup.Kind.QUESTION,
            column,
            survey.waves().get(responses.wave(r)),
            "",
            0,
            responses.respondent(r),
            fingerprint(content.array()));
      }
    }
  }

  private long fingerprint(byte[] content) {
    return ByteBuffer.wrap(hash.doFinal(content)).getLong();
  }

  @SuppressWarnings("TooManyParameters")
  private void add(
      PersonGroup.Kind kind,
      String what,
      String wave,
      String dimension,
      int place,
      int person,
      long fingerprint) {
    groups
        .computeIfAbsent(
            new PersonGroup.Subject(kind, what, wave, dimension), about -> new LinkedHashMap<>())
        .computeIfAbsent(place, at -> new Persons())
        .add(person, fingerprint);
  }

  /** Fingerprints of the persons of a group, as ratings come: all of one person, one after the other. */
  private static final class Persons {
    private long[] fingerprints = new long[16];
    private int size;
    private int last = -1;

    void add(int person, long fingerprint) {
      if (person != last) {
        if (size == fingerprints.length) {
          fingerprints = Arrays.copyOf(fingerprints, 2 * size);
        }
        last = person;
        size++;
      }
      fingerprints[size - 1] +=
          fingerprint; // a sum, since the order of a person's units means nothing
    }

    long[] all() {
      return Arrays.copyOf(fingerprints, size);
    }
  }
}
