package io.github.locus.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DialectDetectorTest {
  @Test
  void eachDelimiter_isFound() {
    assertThat(delimiter("a,b\n1,2\n")).isEqualTo(',');
    assertThat(delimiter("a;b\n1;2\n")).isEqualTo(';');
    assertThat(delimiter("a\tb\n1\t2\n")).isEqualTo('\t');
  }

  @Test
  void commasInTexts_doNotOutvoteTheDelimiter() {
    assertThat(delimiter("id;text\n1;one, two, three\n2;four, five\n3;six\n")).isEqualTo(';');
  }

  @Test
  void decimalCommas_areNoDelimiters() {
    assertThat(delimiter("id;weight\n1;1,5\n2;2,5\n3;3,5\n")).isEqualTo(';');
  }

  @Test
  void delimitersInsideQuotes_doNotCount() {
    assertThat(delimiter("a,\"b;c;d;e\"\n1,\"2;3\n4;5\"\n")).isEqualTo(',');
    assertThat(delimiter("a,\"b\"\"c;d;e;f\"\n1,x\n")).isEqualTo(',');
  }

  @Test
  void oneColumn_isSeparatedByCommas() {
    assertThat(delimiter("a\n1\n")).isEqualTo(',');
    assertThat(delimiter("")).isEqualTo(',');
  }

  @Test
  void headerWithoutAnEnd_isEnough() {
    assertThat(delimiter("a\tb")).isEqualTo('\t');
  }

  private static char delimiter(String head) {
    return DialectDetector.detect(head).delimiter();
  }
}
