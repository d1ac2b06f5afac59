package io.github.locus.ingest.studytext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.field.AnswerNames;
import io.github.locus.ingest.item.Columns;
import io.github.locus.ingest.item.OwnNames;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.ingest.yaml.YamlLines;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.wording.English;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerLinesTest {
  private static final List<OrgFunction> FUNCTIONS =
      Stream.of("IT", "HR", "L&D", "BU").map(OrgFunction::new).toList();

  private static final StudyNaming NAMING =
      new StudyNaming(
          "study.yaml", "survey.csv", false, "instrument.yaml", Optional.empty(), Map.of());

  @Test
  void rareAnswers_areCountedNotShown() {
    Columns columns = new Columns();
    columns.answered(
        "Department", "Department", Map.of("IT", 20, "HR", 10, "Tea kitchen", 6, "Jane Doe", 1));
    AnswerNames names = new AnswerNames(FUNCTIONS, UsualNames.of(FUNCTIONS), OwnNames.none());
    names.add(StudyField.OWN_FUNCTION, columns.facts().profiles().get(0));
    YamlLines file = new YamlLines(English.SPEECH);

    new AnswerLines(names, List.of(), NAMING).write(file);

    assertThat(file.text())
        .contains("“Tea kitchen”, answers that few")
        .contains("than 5")
        .doesNotContain("Jane");
  }
}
