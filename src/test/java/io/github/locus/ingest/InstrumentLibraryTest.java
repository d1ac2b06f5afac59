package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Read;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionActions;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.LibraryAction;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.wording.English;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentLibraryTest {
  private static final List<String> CAPABILITIES =
      List.of(
          "people",
          "technology",
          "business",
          "empowerment",
          "evidence",
          "ecosystem",
          "partnership",
          "change",
          "delivery");

  private final InstrumentLibrary library = new InstrumentLibrary();

  @ParameterizedTest
  @CsvSource({"locus-24, 24, 2, 3, 3", "locus-12, 12, 1, 2, 1"})
  void builtIn_hasTheItemsItsNameSays(
      String id, int items, int perCapability, int strategy, int reliance) {
    Instrument instrument = load(id);

    assertThat(instrument.id()).isEqualTo(id);
    assertThat(instrument.items()).hasSize(items);
    assertThat(instrument.capabilities())
        .extracting(Dimension::id)
        .containsExactlyElementsOf(CAPABILITIES);
    assertThat(instrument.capabilities()).allMatch(d -> d.items().size() == perCapability);
    assertThat(instrument.testimony(DimensionRole.STRATEGY).orElseThrow().items())
        .hasSize(strategy);
    assertThat(instrument.testimony(DimensionRole.RELIANCE).orElseThrow().items())
        .hasSize(reliance);
    assertThat(instrument.functions())
        .containsExactly(
            new OrgFunction("IT"),
            new OrgFunction("HR"),
            new OrgFunction("L&D"),
            new OrgFunction("BU"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"locus-24", "locus-12"})
  void reversedItems_areEmpowerment2AndReliance(String id) {
    for (SurveyItem item : load(id).items()) {
      boolean reversed = item.id().equals("empowerment_2") || item.id().startsWith("reliance_");
      assertThat(item.reversed()).as(item.id()).isEqualTo(reversed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"locus-24", "locus-12"})
  void itemIds_areTheDimensionAndANumber(String id) {
    for (Dimension dimension : load(id).dimensions()) {
      for (int i = 0; i < dimension.items().size(); i++) {
        assertThat(dimension.items().get(i).id()).isEqualTo(dimension.id() + "_" + (i + 1));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"locus-24", "locus-12"})
  void everyText_isInEnglishAndGerman(String id) {
    assertThat(texts(load(id)))
        .allSatisfy(
            text -> {
              assertThat(text.byLanguage()).containsOnlyKeys("en", "de");
              assertThat(text.in("en")).isNotEqualTo(text.in("de"));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"locus-24", "locus-12"})
  void everyItem_asksOfOneFunctionInAShortSentence(String id) {
    for (SurveyItem item : load(id).items()) {
      for (String sentence : item.text().byLanguage().values()) {
        assertThat(sentence).containsOnlyOnce("{function}").endsWith(".");
        assertThat(sentence.split(" ")).as(sentence).hasSizeLessThanOrEqualTo(20);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"locus-24", "locus-12"})
  void everyDimension_hasAnAction(String id) {
    Instrument instrument = load(id);

    assertThat(instrument.actions().keySet())
        .containsExactlyElementsOf(instrument.dimensions().stream().map(Dimension::id).toList());
  }

  /** A plan that cannot say who does it by when is none. */
  @ParameterizedTest
  @ValueSource(strings = {"locus-24", "locus-12"})
  void everyFunctionHasAnActionOfItsOwn_withHorizonAndEffort(String id) {
    Instrument instrument = load(id);
    List<String> functions = instrument.functions().stream().map(OrgFunction::name).toList();

    assertThat(instrument.actions().values())
        .allSatisfy(
            actions -> {
              assertThat(actions.byFunction()).containsOnlyKeys(functions);
              assertThat(actions.byFunction().values())
                  .contains(actions.forFunction(functions.get(0)))
                  .doesNotContain(actions.standard())
                  .allSatisfy(
                      action -> {
                        assertThat(action.horizon().orElseThrow()).isIn(30, 90, 365);
                        assertThat(action.effort()).isPresent();
                      });
            });
  }

  @Test
  void shortForm_asksTheSameSentences() {
    List<SurveyItem> full = load("locus-24").items();

    assertThat(full).containsAll(load("locus-12").items());
    assertThat(load("locus-12").actions()).isEqualTo(load("locus-24").actions());
  }

  @ParameterizedTest
  @ValueSource(strings = {"locus-24", "locus-12"})
  void weightings_areTheFourNamed(String id) {
    assertThat(load(id).weightings())
        .extracting("name")
        .containsExactly("equal", "people-first", "technology-first", "business-first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"locus-24", "locus-12"})
  void file_isReadWithoutAWarning(String id) {
    byte[] bytes = library.file(id).orElseThrow();

    Read<Instrument> result = new InstrumentReader().read(Pulse.bytes(id + ".yaml", bytes));

    assertThat(result).isEqualTo(new Read.Done<>(load(id), List.of()));
    assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("# " + id);
  }

  @Test
  void unknownName_isAnswered() {
    assertThat(library.load("locus-25")).isEmpty();
    assertThat(library.find("locus-25").diagnostics())
        .extracting(English::message)
        .containsExactly("there is no built-in questionnaire “locus-25”; did you mean “locus-24”?");
  }

  private Instrument load(String id) {
    return library.load(id).orElseThrow();
  }

  private static List<LocalizedText> texts(Instrument instrument) {
    List<LocalizedText> texts = new ArrayList<>();
    for (Dimension dimension : instrument.dimensions()) {
      texts.add(dimension.name());
      dimension.items().forEach(item -> texts.add(item.text()));
    }
    for (DimensionActions actions : instrument.actions().values()) {
      Stream.concat(Stream.of(actions.standard()), actions.byFunction().values().stream())
          .map(LibraryAction::text)
          .forEach(texts::add);
    }
    return texts;
  }

  /** An organisation may call them otherwise. */
  @ParameterizedTest
  @ValueSource(strings = {"locus-24", "locus-12"})
  void actions_nameFunctionsByWhatAnOrganisationCallsThem(String id) {
    assertThat(load(id).actions().values())
        .flatExtracting(
            of ->
                Stream.concat(Stream.of(of.standard()), of.byFunction().values().stream()).toList())
        .flatExtracting(action -> action.text().byLanguage().values())
        .isNotEmpty()
        .noneMatch(text -> Pattern.compile("(?<!\\{)\\b(IT|HR|L&D|BU)\\b").matcher(text).find());
  }
}
