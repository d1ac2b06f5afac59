package io.github.locus.ingest.drafting;

import io.github.locus.ingest.questionnaire.PointOrder;
import io.github.locus.ingest.words.TextLanguage;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.ResponseScale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The languages that the texts of a draft are in: one, or two of which each text has one behind the
 * other, as forms for two languages write them ({@code Stimme zu / Agree}).
 *
 * @param tags tags of the languages in the order of the texts, one or two
 * @param between what stands between the halves; empty with one language
 */
record DraftLanguages(List<String> tags, String between) {
  private static final List<String> BETWEEN = List.of(" / ", " | ", "\n", " – ");

  private static final int FEWEST = 2;

  /** What questions without a title are called by their columns: one, and from the first to the last. */
  private static final Map<String, List<String>> QUESTIONS =
      Map.of(
          "en", List.of("Questions in column %d", "Questions in columns %d to %d"),
          "de", List.of("Fragen in Spalte %d", "Fragen in den Spalten %d bis %d"),
          "fr", List.of("Questions de la colonne %d", "Questions des colonnes %d à %d"),
          "es", List.of("Preguntas de la columna %d", "Preguntas de las columnas %d a %d"),
          "it", List.of("Domande della colonna %d", "Domande delle colonne %d–%d"),
          "pt", List.of("Perguntas da coluna %d", "Perguntas das colunas %d a %d"),
          "nl", List.of("Vragen in kolom %d", "Vragen in de kolommen %d tot %d"),
          "sv", List.of("Frågor i kolumn %d", "Frågor i kolumnerna %d till %d"),
          "da", List.of("Spørgsmål i kolonne %d", "Spørgsmål i kolonnerne %d til %d"),
          "pl", List.of("Pytania w kolumnie %d", "Pytania w kolumnach %d–%d"));

  private static final List<String> ANY = List.of("%d", "%d–%d");

  DraftLanguages {
    tags = List.copyOf(tags);
  }

  /**
   * Tells the languages by the labels, which must all have two halves for there to be two; where
   * there are none, as with numbers, by the statements.
   *
   * @param language tag of the language that most of the words of the file are in
   * @param labels labels of its scales
   * @param statements its statements, whose halves help to tell the languages of short labels
   * @return the languages
   */
  static DraftLanguages of(
      String language, Collection<String> labels, Collection<String> statements) {
    for (String between : BETWEEN) {
      Collection<String> parted = labels.isEmpty() ? statements : labels;
      if (parted.size() >= FEWEST
          && parted.stream().allMatch(text -> halves(text, between).size() == 2)) {
        List<List<String>> halves =
            Stream.concat(labels.stream(), statements.stream())
                .map(text -> halves(text, between))
                .filter(both -> both.size() == 2)
                .toList();
        Optional<String> first = TextLanguage.of(halves.stream().map(h -> h.get(0)).toList());
        Optional<String> second = TextLanguage.of(halves.stream().map(h -> h.get(1)).toList());
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
          return new DraftLanguages(List.of(first.get(), second.get()), between);
        }
      }
    }
    return new DraftLanguages(List.of(language), "");
  }

  /** What a text says in the first of the languages. */
  String first(String text) {
    return half(text, 0);
  }

  /**
   * A statement in each language.
   *
   * @param first the statement in the first language, with a mark for what is rated
   * @param asked what the columns ask in which it is rated, in all languages
   * @param mark stands for what is rated
   * @return the same where there is one language, or the others do not say it alike
   */
  String inEach(String first, Collection<String> asked, String mark) {
    if (tags.size() < 2) {
      return first;
    }
    List<List<String>> others =
        asked.stream().map(text -> List.of(half(text, 1).strip().split("\\s+"))).toList();
    List<String> one = others.get(0);
    int shortest = others.stream().mapToInt(List::size).min().orElse(0);
    int before = 0;
    while (before < shortest && areAlike(others, before, true)) {
      before++;
    }
    int after = 0;
    while (after < shortest - before && areAlike(others, after, false)) {
      after++;
    }
    if (others.size() < 2 || before + after == 0) {
      return first;
    }
    List<String> words = new ArrayList<>(one.subList(0, before));
    words.add(mark);
    words.addAll(one.subList(one.size() - after, one.size()));
    return first + between + String.join(" ", words);
  }

  private static boolean areAlike(List<List<String>> texts, int place, boolean fromBegin) {
    return texts.stream()
            .map(words -> words.get(fromBegin ? place : words.size() - 1 - place))
            .distinct()
            .count()
        == 1;
  }

  /** What questions without a title are called, in the first of the languages. */
  String questions(int first, int last) {
    List<String> words = QUESTIONS.getOrDefault(tags.get(0), ANY);
    return first == last ? words.get(0).formatted(first) : words.get(1).formatted(first, last);
  }

  private static List<String> halves(String text, String between) {
    int at = text.indexOf(between);
    String before = at < 0 ? "" : text.substring(0, at).strip();
    String after = at < 0 ? "" : text.substring(at + between.length()).strip();
    return before.isEmpty() || after.isEmpty() || after.contains(between.strip())
        ? List.of(text)
        : List.of(before, after);
  }

  /** A text in each language; a text that has no two halves stands for both. */
  LocalizedText text(String text) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (int n = 0; n < tags.size(); n++) {
      byLanguage.put(tags.get(n), half(text, n));
    }
    return new LocalizedText(byLanguage);
  }

  /** Labels in each language. */
  private Map<String, List<String>> labels(List<String> labels) {
    Map<String, List<String>> byLanguage = new LinkedHashMap<>();
    for (int n = 0; n < tags.size(); n++) {
      List<String> own = new ArrayList<>();
      for (String label : labels) {
        own.add(half(label, n));
      }
      byLanguage.put(tags.get(n), own);
    }
    return byLanguage;
  }

  /** The scale of a dimension, with the labels of the file where they are complete. */
  ResponseScale scale(PointOrder order) {
    return order.numbers() || order.spellings().size() != order.points()
        ? ResponseScale.of(order.min(), order.max())
        : new ResponseScale(order.min(), order.max(), labels(order.labels()));
  }

  private String half(String text, int number) {
    List<String> halves = tags.size() < 2 ? List.of(text) : halves(text, between);
    return halves.get(Math.min(number, halves.size() - 1));
  }
}
