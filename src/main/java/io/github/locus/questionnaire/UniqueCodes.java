package io.github.locus.questionnaire;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes codes of names: letters, digits and what else a platform allows, each code once. */
final class UniqueCodes {
  private final String alsoAllowed;
  private final int longest;
  private final String fallback;
  private final Set<String> taken = new HashSet<>();

  /**
   * Sets the rules.
   *
   * @param alsoAllowed characters that are kept beside ASCII letters and digits
   * @param longest most characters of a code
   * @param fallback what a code begins with if its name gives no letter to begin with
   * @param reserved words that no code may be, case ignored
   */
  UniqueCodes(String alsoAllowed, int longest, String fallback, Set<String> reserved) {
    this.alsoAllowed = alsoAllowed;
    this.longest = longest;
    this.fallback = fallback;
    reserved.forEach(word -> taken.add(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * Codes of names.
   *
   * @param names names
   * @return a code a name, in the same order; different even where case is ignored
   */
  List<String> of(List<String> names) {
    List<String> codes = new ArrayList<>();
    names.forEach(name -> codes.add(next(shortened(name, longest))));
    return List.copyOf(codes);
  }

  private String next(String wanted) {
    String code = wanted;
    for (int n = 2; !taken.add(code.toLowerCase(Locale.ROOT)); n++) {
      String number = Integer.toString(n);
      code = wanted.substring(0, Math.min(wanted.length(), longest - number.length())) + number;
    }
    return code;
  }

  private String shortened(String name, int most) {
    StringBuilder code = new StringBuilder();
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFD).toCharArray()) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean digit = c >= '0' && c <= '9';
      if (letter || digit || alsoAllowed.indexOf(c) >= 0) {
        code.append(code.isEmpty() && !letter ? fallback : "").append(c);
      }
    }
    code.append(code.isEmpty() ? fallback : "");
    return code.substring(0, Math.min(most, code.length()));
  }
}
