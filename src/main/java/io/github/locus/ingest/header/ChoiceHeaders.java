package io.github.locus.ingest.header;

import java.util.regex.Pattern;

/** Headers that ask which of several, so that a number is the code of one. */
public final class ChoiceHeaders {
  /** "Which mark do you give IT?" asks for a rating. */
  private static final Pattern ASKS_MARK =
      Pattern.compile(
          "\\b(?:rapportcijfers?|cijfers?|scores?|schulnoten?|noten?|ratings?|marks?|nota|voto|ocene|ocena"
              + "|betyg|karakter|puntuacion|punteggio|pontuacao)\\b");

  private static final Pattern ASKS_WHICH =
      Pattern.compile(
          "(?=(?:(?:which|welche[rsnm]?|quel(?:le)?s?|lequel|laquelle|cual(?:es)?|qual(?:e|i|is)?|welke?)\\b|what"
              + " (?:kind|type|sort|best|of the following)\\b))"
              + "(?!.*\\b(?:rating|score|extent|degree|grade|points?|ausmass|masse|note|punkt\\w*|mesure|grado"
              + "|medida|misura|mate|levels?|niveau|nivel|livello|likel\\w*|satisf\\w*|confi\\w*|trust"
              + "|opinions?|opinion\\w*|meinung|avis|quality|qualit\\w*|calidad|qualidade|zufried\\w*|tevred\\w*"
              + "|probab\\w*|importan\\w*|wichtig\\w*|belang\\w*|evalua\\w*|valora\\w*|avali\\w*)\\b).*");

  private ChoiceHeaders() {}

  /**
   * Whether a header asks which of several.
   *
   * @param text its words, folded
   * @return true for {@code which office do you work in}, not where it asks for a mark
   */
  public static boolean ask(String text) {
    String asked = HeaderWords.uncounted(text);
    return ASKS_WHICH.matcher(asked).matches() && !ASKS_MARK.matcher(asked).find();
  }
}
