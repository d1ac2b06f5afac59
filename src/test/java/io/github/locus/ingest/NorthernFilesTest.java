package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.InputSource.StreamInput;
import io.github.locus.ingest.proposal.Proposal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of the northern and central languages: labels, language, functions and units by their words. */
class NorthernFilesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "da; Afdeling; IT, HR, Uddannelse; forstår vores arbejde | gør hvad de lover;"
            + " Helt uenig | Uenig | Hverken enig eller uenig | Enig | Helt enig",
        "da; Hvilken afdeling arbejder du i?; IT, HR, Uddannelse; forstår vores arbejde | gør hvad de lover;"
            + " I meget ringe grad | I ringe grad | I nogen grad | I høj grad | I meget høj grad",
        "no; Avdeling; IT, HR, Opplæring; forstår arbeidet vårt | hjelper oss når noen spør;"
            + " Svært uenig | Uenig | Verken enig eller uenig | Enig | Svært enig",
        "sv; Avdelning; IT, HR, Utbildning; förstår vårt arbete | håller vad de lovar;"
            + " Stämmer inte alls | Stämmer ganska dåligt | Stämmer varken bra eller dåligt"
            + " | Stämmer ganska bra | Stämmer helt",
        "fi; Osasto; IT, HR, Koulutus; ymmärtää meidän työtämme | on helposti tavoitettavissa ja eri;"
            + " Täysin eri mieltä | Jokseenkin eri mieltä | Ei samaa eikä eri mieltä"
            + " | Jokseenkin samaa mieltä | Täysin samaa mieltä",
        "cs; Oddělení; IT, HR, Vzdělávání; rozumí naší práci | plní, co slíbí, při každé změně;"
            + " Rozhodně nesouhlasím | Spíše nesouhlasím | Ani souhlasím, ani nesouhlasím"
            + " | Spíše souhlasím | Rozhodně souhlasím",
        "pl; Dział; IT, HR, Szkolenia; się rozumie z nami | jest dla nas;"
            + " Zdecydowanie się nie zgadzam | Raczej się nie zgadzam | Ani się zgadzam, ani nie zgadzam"
            + " | Raczej się zgadzam | Zdecydowanie się zgadzam",
        "tr; Hangi birimde çalışıyorsunuz?; Bilgi İşlem, İnsan Kaynakları, Eğitim; bizi anlıyor | sözünü"
            + " tutar; Kesinlikle katılmıyorum | Katılmıyorum | Kararsızım | Katılıyorum"
            + " | Kesinlikle katılıyorum",
      })
  void labelsOfALanguage_areInOrder_andTextsCarryIt(
      String language, String unit, String functions, String statements, String labels) {
    List<String> order = List.of(labels.split(" *\\| *"));
    List<String> names = List.of(functions.split(", "));
    List<String> items = List.of(statements.split(" *\\| *"));
    String header =
        items.stream()
            .flatMap(item -> names.stream().map(name -> '"' + name + " " + item + '"'))
            .collect(Collectors.joining(",", unit + ",", "\n"));
    Random random = new Random(4);
    String rows =
        IntStream.range(0, 60)
            .mapToObj(
                row ->
                    IntStream.range(0, names.size() * items.size())
                        .mapToObj(c -> '"' + order.get(random.nextInt(order.size())) + '"')
                        .collect(Collectors.joining(",", row % 3 == 0 ? "A," : "B,", "")))
            .collect(Collectors.joining("\n"));

    Proposal proposal =
        new ProposalReader(new InstrumentLibrary())
            .read(
                new StreamInput(
                    "rows.csv",
                    new ByteArrayInputStream((header + rows).getBytes(StandardCharsets.UTF_8))),
                IngestOptions.withDefaults(),
                Optional.empty(),
                Optional.empty())
            .value()
            .flatMap(StudyDraft::proposal)
            .orElseThrow();

    assertThat(proposal.account().asked()).isEmpty();
    assertThat(proposal.facts().scales())
        .singleElement()
        .extracting(s -> s.order())
        .isEqualTo(order);
    assertThat(proposal.instrument().languages()).containsExactly(language);
    assertThat(proposal.instrument().functions()).hasSize(3);
    assertThat(proposal.fields()).anyMatch(field -> field.column().index() == 0 && field.sure());
  }
}
