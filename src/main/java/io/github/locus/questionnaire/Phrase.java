package io.github.locus.questionnaire;

import io.github.locus.instrument.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words around the questions. Other languages than English and German show the English ones. */
enum Phrase {
  TITLE("How we are supported at work", "Wie wir bei der Arbeit unterstützt werden"),
  INTRODUCTION(
      "Please say how you see the support for your work. There are no right or wrong answers. Leave"
          + " out what you cannot judge.",
      "Bitte sagen Sie, wie Sie die Unterstützung bei Ihrer Arbeit sehen. Es gibt keine richtigen"
          + " oder falschen Antworten. Lassen Sie aus, was Sie nicht beurteilen können."),
  PRIVACY(
      "Taking part is voluntary. Results are shown for groups, never for single persons. Please do"
          + " not write names of persons.",
      "Die Teilnahme ist freiwillig. Ergebnisse werden nur für Gruppen gezeigt, nie für einzelne"
          + " Personen. Bitte nennen Sie keine Namen von Personen."),
  ABOUT_YOU("About you", "Über Sie"),
  LOOKING_AHEAD("Looking ahead", "Ausblick"),
  RATE("Please rate: {name}", "Bitte beurteilen Sie: {name}"),
  RATE_NUMBERS(
      "Please rate, from {min} (lowest) to {max} (highest): {name}",
      "Bitte beurteilen Sie, von {min} (niedrigster) bis {max} (höchster Wert): {name}"),
  HOW_TO_TICK(
      "Please tick one box in each row.", "Bitte kreuzen Sie in jeder Zeile ein Kästchen an."),
  THANKS("Thank you. Your answers are recorded.", "Danke. Ihre Antworten sind gespeichert."),
  THANKS_ON_PAPER("Thank you.", "Danke."),
  FOR_ENTRY("For data entry", "Für die Dateneingabe"),
  HOW_TO_ENTER(
      "Type one line for each sheet into a CSV file that begins with the line below: the numbers of"
          + " the boxes ticked, nothing where none is. The small codes on the sheets are the names"
          + " of the columns.",
      "Je Bogen eine Zeile in eine CSV-Datei eingeben, die mit der folgenden Zeile beginnt: die Zahlen"
          + " der angekreuzten Kästchen, nichts, wo keines angekreuzt ist. Die kleinen Codes auf den"
          + " Bögen sind die Namen der Spalten.");

  private final LocalizedText words;

  Phrase(String english, String german) {
    this.words = text(english, german);
  }

  String in(String language) {
    return words.in(language);
  }

  static LocalizedText text(String english, String german) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    byLanguage.put("en", english);
    byLanguage.put("de", german);
    return new LocalizedText(byLanguage);
  }
}
