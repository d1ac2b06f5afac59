package io.github.locus.analysis;

import io.github.locus.protection.ProtectedRatings;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.survey.Responses;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A number that depends on every answer of a survey and is written nowhere. */
final class SurveyDigest {
  /** Keeps the number apart from any other hash of the same survey. */
  private static final String PREFIX = "locus: order of the codes\n";

  private final MessageDigest digest;

  private SurveyDigest(MessageDigest digest) {
    this.digest = digest;
  }

  /** The number of a survey in canonical order. */
  static long of(ProtectedSurvey survey) {
    try {
      SurveyDigest made = new SurveyDigest(MessageDigest.getInstance("SHA-256"));
      made.text(PREFIX);
      survey.functions().forEach(f -> made.text(f.name()));
      survey.units().forEach(made::text);
      survey.waves().forEach(made::text);
      made.ratings(survey);
      return ByteBuffer.wrap(made.digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private void ratings(ProtectedSurvey survey) {
    ProtectedRatings ratings = survey.ratings();
    Responses responses = survey.responses();
    int items = survey.instrument().items().size();
    ByteBuffer row = ByteBuffer.allocate(4 * Integer.BYTES + items);
    for (int r = 0; r < ratings.size(); r++) {
      int response = ratings.response(r);
      row.clear();
      row.putInt(responses.respondent(response)).putInt(responses.ownFunction(response));
      row.putInt(ratings.function(r)).putInt(ratings.cell(r));
      for (int i = 0; i < items; i++) {
        row.put((byte) ratings.option(i, r));
      }
      digest.update(row.array());
    }
  }
}
