package io.github.locus.ingest.item;

import io.github.locus.ingest.words.SentenceIndex;
import io.github.locus.ingest.words.Wording;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.List;

/**
 * An instrument as columns may show it: by the codes of its items and by their sentences. Made once
 * of an instrument with which many files are compared.
 */
public final class KnownItems {
  private static final String GAP = "{function}";

  private final Instrument instrument;
  private final ItemCodes codes;
  private final SentenceIndex sentences;

  /** Item of each sentence: an item has one in each language. */
  private final List<Integer> items;

  private KnownItems(Instrument instrument, SentenceIndex sentences, List<Integer> items) {
    this.instrument = instrument;
    this.codes = new ItemCodes(instrument);
    this.sentences = sentences;
    this.items = List.copyOf(items);
  }

  /**
   * @param instrument what may have been asked
   * @return its items
   */
  public static KnownItems of(Instrument instrument) {
    List<Wording> wordings = new ArrayList<>();
    List<Integer> items = new ArrayList<>();
    List<SurveyItem> asked = instrument.items();
    for (int item = 0; item < asked.size(); item++) {
      for (String sentence : asked.get(item).text().byLanguage().values()) {
        wordings.add(Wording.of(sentence.replace(GAP, Wording.FUNCTION)));
        items.add(item);
      }
    }
    return new KnownItems(instrument, new SentenceIndex(wordings), items);
  }

  /** What may have been asked. */
  public Instrument instrument() {
    return instrument;
  }

  ItemCodes codes() {
    return codes;
  }

  SentenceIndex sentences() {
    return sentences;
  }

  /** Place of the item that a sentence of {@link #sentences()} asks. */
  int item(int sentence) {
    return items.get(sentence);
  }
}
