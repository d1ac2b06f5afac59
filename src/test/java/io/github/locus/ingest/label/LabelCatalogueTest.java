package io.github.locus.ingest.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.scale.ResolvedScale;
import io.github.locus.ingest.scale.ResolvedScale.Ambiguous;
import io.github.locus.ingest.scale.ResolvedScale.Ordered;
import io.github.locus.ingest.scale.ScaleResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelCatalogueTest {
  private static final LabelCatalogue CATALOGUE = LabelCatalogue.builtIn();
  private static final ScaleResolver RESOLVER = new ScaleResolver(CATALOGUE);

  static Stream<LabelSet> sets() {
    return Stream.concat(
        CATALOGUE.sets().stream(),
        CATALOGUE.patterns().stream().map(pattern -> pattern.fill("quux")));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everySpellingStandsAtItsPointOrIsReportedAsAmbiguous(LabelSet set) {
    for (Map.Entry<String, Integer> spelling : set.points().entrySet()) {
      List<String> labels = new ArrayList<>(set.names());
      labels.set(spelling.getValue() - 1, spelling.getKey());
      ResolvedScale scale = RESOLVER.resolve(labels);
      if (scale instanceof Ambiguous ambiguous) {
        assertThat(ambiguous.readings())
            .as("%s: readings of %s", set.id(), labels)
            .hasSizeGreaterThan(1)
            .anySatisfy(reading -> assertThat(reading.order()).isEqualTo(labels));
      } else {
        assertThat(scale)
            .as("%s %s: %s", set.id(), set.language(), labels)
            .isInstanceOfSatisfying(
                Ordered.class, found -> assertThat(found.reading().shown()).isEqualTo(labels));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, agreement-5",
    "de, agreement-5",
    "fr, agreement-5",
    "es, agreement-5",
    "pt, agreement-5",
    "it, agreement-5",
    "nl, agreement-5",
    "en, agreement-7",
    "de, agreement-7",
    "fr, agreement-7",
    "es, agreement-7",
    "pt, agreement-7",
    "it, agreement-7",
    "nl, agreement-7",
    "en, agreement-4",
    "de, agreement-4",
    "en, agreement-6",
    "en, frequency-5",
    "de, frequency-5",
    "fr, frequency-5",
    "en, quality-5",
    "nl, satisfaction-5",
    "pt, likelihood-5",
    "en, agreement-9",
    "pl, agreement-5",
    "sv, agreement-5",
    "tr, agreement-5",
    "ja, agreement-5",
    "pl, frequency-5",
    "sv, frequency-5",
    "tr, frequency-5",
    "ja, frequency-5",
    "sv, satisfaction-5"
  })
  void aFullSetOfTheCommonWordingsIsNoAmbiguity(String language, String id) {
    LabelSet set =
        CATALOGUE.sets().stream()
            .filter(one -> one.id().equals(id) && one.language().equals(language))
            .findFirst()
            .orElseThrow();
    assertThat(RESOLVER.resolve(set.names()))
        .isInstanceOfSatisfying(
            Ordered.class,
            found -> {
              assertThat(found.reading().set()).isEqualTo(id);
              assertThat(found.reading().order()).isEqualTo(set.names());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Don’t know, DONT_KNOW",
    "No lo sé, DONT_KNOW",
    "Weiss nicht, DONT_KNOW",
    "NSP, DONT_KNOW",
    "Non saprei, DONT_KNOW",
    "NS/NR, DONT_KNOW",
    "Weet ik niet, DONT_KNOW",
    "I would prefer not to say, PREFER_NOT_TO_SAY",
    "k. A., PREFER_NOT_TO_SAY",
    "Zeg ik liever niet, PREFER_NOT_TO_SAY",
    "n.v.t., NOT_APPLICABLE",
    "N/A, NOT_APPLICABLE",
    "N/A - I have no contact with HR, NOT_APPLICABLE",
    "Je ne sais pas / Don't know, DONT_KNOW",
    "Não se aplica, NOT_APPLICABLE",
    "Geen mening, NO_OPINION",
    "No contesta, NO_ANSWER",
    "Nie wiem, DONT_KNOW",
    "Vet ej, DONT_KNOW",
    "Bilmiyorum, DONT_KNOW",
    "わからない, DONT_KNOW",
    "Nevím, DONT_KNOW",
    "Nem tudom, DONT_KNOW",
    "NT, DONT_KNOW"
  })
  void knowsAnswersThatAreNone(String label, Absence kind) {
    assertThat(CATALOGUE.absence(LabelFolding.fold(label).text())).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ni l'un ni l'autre / Neither", "Agree / Don't know", "na hora certa"})
  void takesNoOtherAnswerForOneThatIsNone(String label) {
    assertThat(CATALOGUE.absence(LabelFolding.fold(label).text())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "' \u00A0', EMPTY",
    "NA, SOFTWARE",
    "#N/A, SOFTWARE",
    "null, SOFTWARE",
    "NaN, SOFTWARE",
    "None, SOFTWARE",
    "., SOFTWARE",
    "--, SOFTWARE",
    "#REF!, SPREADSHEET_ERROR",
    "#DIV/0!, SPREADSHEET_ERROR",
    "[not completed], MASKED",
    "*******, MASKED",
    "Data redacted in public version, MASKED"
  })
  void knowsCellsThatHoldNoAnswer(String cell, Absence kind) {
    assertThat(CATALOGUE.cell(cell)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"-99", "3", "Agree", "None of these", "[other]"})
  void takesNothingElseForOne(String cell) {
    assertThat(CATALOGUE.cell(cell)).isEmpty();
  }
}
