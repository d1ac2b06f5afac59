package io.github.locus.questionnaire;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A questionnaire whose every text tries to be something else. */
final class HostileInstrument {
  static final String[] NAMES = {
    "[[Block:x]]",
    "</script><script>alert(1)</script>",
    "${e://Field/x} {1+1}",
    "\"quoted\" 'and' \\back",
    "`tick` &lt; &#65; &amp L&D",
  };

  private static final List<String> SENTENCES =
      List.of(
          "{function} [[Question:Matrix]]",
          "\t[[PageBreak]]\n[[ID:y]] about {function}\u2028next\u001b[31m line",
          "=HYPERLINK(\"x\") \"\" {function} \\",
          "\u202e<img src=x onerror=alert(1)> {function} & more");

  private HostileInstrument() {}

  static Instrument about(String... functions) {
    List<SurveyItem> items = new ArrayList<>();
    SENTENCES.forEach(
        text ->
            items.add(new SurveyItem("item_" + items.size(), LocalizedText.english(text), false)));
    ResponseScale scale =
        new ResponseScale(
            -1, 1, Map.of("en", List.of("<b>no</b>", "[[Answer:9]]", "{yes} \"&quot;\"")));
    return new Instrument(
        "hostile",
        "1",
        List.of("en"),
        Arrays.stream(functions).map(OrgFunction::new).toList(),
        List.of(
            new Dimension(
                "people", DimensionRole.CAPABILITY, 1, LocalizedText.english("<i>"), scale, items)),
        List.of(),
        Map.of());
  }

  /** What a respondent should read, apart from control characters and line ends. */
  static List<String> shown(Questionnaire asked) {
    List<String> texts = new ArrayList<>();
    for (String name : NAMES) {
      texts.add(name);
      texts.add(name + " [[Question:Matrix]]");
      texts.add("[[PageBreak]] [[ID:y]] about " + name + " next[31m line");
      texts.add("=HYPERLINK(\"x\") \"\" " + name + " \\");
      texts.add("<img src=x onerror=alert(1)> " + name + " & more");
    }
    texts.addAll(List.of("<b>no</b>", "[[Answer:9]]", "{yes} \"&quot;\""));
    texts.addAll(asked.units());
    return texts;
  }
}
