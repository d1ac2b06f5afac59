package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTogetherTest {
  @Test
  void keepsTheCodeOfAPersonInOnePiece() {
    assertThat(KeptTogether.in("<td>IT-2</td><p>Ohne L&amp;D-11, und (BU-7).</p>"))
        .isEqualTo(
            "<td><span class=\"code\">IT-2</span></td><p>Ohne <span class=\"code\">L&amp;D-11</span>,"
                + " und (<span class=\"code\">BU-7</span>).</p>");
  }

  @Test
  void leavesPicturesStylesAndAttributesAlone() {
    String page =
        "<title>IT-2</title><style>.w-1{top:1}</style><a href=\"#IT-2\"><svg><text>IT-2</text></svg></a>";

    assertThat(KeptTogether.in(page)).isEqualTo(page);
  }

  @Test
  void keepsAnIntervalInOnePiece() {
    assertThat(KeptTogether.in("<td>59 (55,1–63,4)</td>"))
        .isEqualTo("<td>59 <span class=\"code\">(55,1–63,4)</span></td>");
  }

  @Test
  void leavesDatesAndOtherHyphensAlone() {
    String page = "<p>2024-05-11, IT-Abteilung, ISO-10667-2, a-1-b</p>";

    assertThat(KeptTogether.in(page)).isEqualTo(page);
  }
}
