package io.github.locus.analysis;

import io.github.locus.survey.SourceFile;
import io.github.locus.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Everything an analysis needs.
 *
 * @param survey the answers
 * @param sources the files they came from; empty for a simulated survey
 * @param remarks what reading them left out or guessed; told as findings
 * @param options what is asked for
 */
public record Study(
    Survey survey, List<SourceFile> sources, List<Remark> remarks, StudyOptions options) {
  /** Copies the lists. */
  public Study {
    sources = List.copyOf(sources);
    remarks = List.copyOf(remarks);
  }

  /**
   * How many ratings were given, whether or not an analysis uses them.
   *
   * @return ratings with an answer
   */
  public int givenRatings() {
    return survey.ratings().size();
  }

  /**
   * The same survey with other options.
   *
   * @param other what is asked for
   * @return a copy
   */
  public Study withOptions(StudyOptions other) {
    return new Study(survey, sources, remarks, other);
  }

  /**
   * The same survey, with more to tell of it.
   *
   * @param remark what is told as a finding
   * @return a copy
   */
  public Study with(Remark remark) {
    List<Remark> all = new ArrayList<>(remarks);
    all.add(remark);
    return new Study(survey, sources, all, options);
  }

  /**
   * Something worth telling about the input; never holds an answer or the name of a person.
   *
   * @param code stable name
   * @param texts what, and what to do, by language tag; in the language of the options among them
   */
  public record Remark(String code, Map<String, String> texts) {
    public Remark {
      texts = Map.copyOf(texts);
    }
  }
}
