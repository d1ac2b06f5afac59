package io.github.locus.ingest.questionnaire;

import io.github.locus.ingest.words.TextLanguage;
import io.github.locus.instrument.LocalizedText;
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

  DraftLanguages {
    tags = List.copyOf(tags);
  }

  /**
   * Tells the languages by the labels, which must all have two halves for there to be two.
   *
   * @param language tag of the language that most of the words of the file are in
   * @param labels labels of its scales
   * @param statements its statements, whose halves help to tell the languages of short labels
   * @return the languages
   */
  static DraftLanguages of(
      String language, Collection<String> labels, Collection<String> statements) {
    for (String between : BETWEEN) {
      if (labels.size() >= FEWEST
          && labels.stream().allMatch(l -> halves(l, between).size() == 2)) {
        List<List<String>> parted =
            Stream.concat(labels.stream(), statements.stream())
                .map(text -> halves(text, between))
                .filter(halves -> halves.size() == 2)
                .toList();
        Optional<String> first = TextLanguage.of(parted.stream().map(h -> h.get(0)).toList());
        Optional<String> second = TextLanguage.of(parted.stream().map(h -> h.get(1)).toList());
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
          return new DraftLanguages(List.of(first.get(), second.get()), between);
        }
      }
    }
    return new DraftLanguages(List.of(language), "");
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
  Map<String, List<String>> labels(List<String> labels) {
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

  private String half(String text, int number) {
    List<String> halves = tags.size() < 2 ? List.of(text) : halves(text, between);
    return halves.get(Math.min(number, halves.size() - 1));
  }
}
