package io.github.locus.office;

import io.github.locus.chart.EditableChart;
import io.github.locus.chart.EditableChart.Ground;
import io.github.locus.chart.EditableChart.Kind;
import io.github.locus.chart.EditableChart.Look;
import io.github.locus.chart.EditableChart.Tint;
import io.github.locus.chart.EditableCharts;
import java.util.List;
import java.util.Optional;

/**
 * A chart as an office program reads it: the references to its sheet, and what stood there. Like a picture it stands on paper
 * in colours of its own, so that in one deck a function has one colour, whatever the theme.
 */
final class ChartMarkup {
  private static final String SPACE =
      """
      <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
      <c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>""";

  private static final String BODY = "<a:bodyPr/>";
  private static final String LEVEL = "<a:bodyPr rot=\"0\" vert=\"horz\"/>";

  private static final String DASHES = "<a:prstDash val=\"dash\"/>";

  private static final int ROW_AXIS = 111111111;
  private static final int FIGURE_AXIS = 222222222;

  /** Least share of a bar that has room for its figure, per cent. */
  private static final int ROOM = 5;

  /** Least share of the axis that a column with its figure inside has. */
  private static final double LEAST = 0.04;

  private static final Ground GROUND = EditableCharts.ground();

  private static final String SOLID = "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>";

  private static final String THROUGH =
      "<a:solidFill><a:srgbClr val=\"%s\"><a:alpha val=\"80000\"/></a:srgbClr></a:solidFill>";

  /** A bar keeps its colours below zero. */
  private static final String KEPT = "<c:invertIfNegative val=\"0\"/>";

  /** Width of the edge of a bar. */
  private static final int EDGE = 9525;

  /** Bars of all series from which figures are set smaller. */
  private static final int MANY = 24;

  private final EditableChart chart;
  private final ChartSheet sheet;
  private final List<List<LabelPlaces.Side>> places;
  private final StringBuilder out = new StringBuilder(1 << 13);

  private ChartMarkup(EditableChart chart, ChartSheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    this.places = chart.kind() == Kind.LINES ? LabelPlaces.of(chart) : List.of();
  }

  static String of(EditableChart chart, ChartSheet sheet) {
    ChartMarkup markup = new ChartMarkup(chart, sheet);
    markup.all();
    return markup.out.toString();
  }

  private void all() {
    out.append(SPACE);
    if (!chart.heading().isEmpty()) {
      title(chart.heading(), 1400, true, "");
    }
    out.append("<c:autoTitleDeleted val=\"").append(chart.heading().isEmpty() ? 1 : 0);
    out.append("\"/><c:plotArea><c:layout/>");
    if (chart.kind() == Kind.LINES) {
      lines(true);
    } else {
      bars();
      if (chart.ready().isPresent()) {
        lines(false);
      }
    }
    axes();
    out.append("</c:plotArea>");
    if (chart.parts().size() > 1 || chart.ready().isPresent()) {
      out.append("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>");
    }
    out.append("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>");
    out.append("<c:spPr>").append(SOLID.formatted(GROUND.paper()));
    out.append("<a:ln><a:noFill/></a:ln></c:spPr><c:txPr>").append(text(1200, false, GROUND.ink()));
    out.append("</c:txPr></c:chartSpace>");
  }

  /** Whether figures lie on both sides of nothing: a column of one is low, and its interval reaches across. */
  private boolean signed() {
    return chart.axis().from() < 0;
  }

  private boolean lying() {
    return chart.kind() == Kind.BARS || chart.kind() == Kind.SHARES;
  }

  private void bars() {
    boolean whole = chart.kind() == Kind.SHARES;
    out.append("<c:barChart><c:barDir val=\"").append(lying() ? "bar" : "col");
    out.append("\"/><c:grouping val=\"").append(whole ? "percentStacked" : "clustered");
    out.append("\"/><c:varyColors val=\"0\"/>");
    for (int p = 0; p < chart.parts().size(); p++) {
      series(p, sheet.placed(p).value());
      Look look = chart.parts().get(p).look();
      out.append(shape(look.key())).append(KEPT);
      for (int i = 0; i < look.places().size(); i++) {
        if (!look.places().get(i).equals(look.key())) {
          out.append("<c:dPt><c:idx val=\"").append(i).append("\"/>").append(KEPT);
          out.append(shape(look.places().get(i))).append("</c:dPt>");
        }
      }
      labels(p, whole ? "ctr" : chart.kind() == Kind.BARS || signed() ? "outEnd" : "inBase");
      errors(sheet.placed(p));
      figures(sheet.placed(p).value());
      out.append("</c:ser>");
    }
    out.append("<c:gapWidth val=\"").append(whole ? 45 : 60).append("\"/>");
    if (whole) {
      out.append("<c:overlap val=\"100\"/>");
    }
    ends("barChart");
  }

  /** Curves; beside bars, the level against which they are read. */
  private void lines(boolean parts) {
    out.append("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
    if (parts) {
      for (int p = 0; p < chart.parts().size(); p++) {
        series(p, sheet.placed(p).value());
        Look look = chart.parts().get(p).look();
        String edge = look.key().edge();
        line(edge, 28575, look.dashed() ? DASHES : "");
        out.append("<c:marker><c:symbol val=\"").append(look.symbol());
        out.append("\"/><c:size val=\"8\"/><c:spPr>").append(SOLID.formatted(look.key().fill()));
        out.append("<a:ln w=\"19050\">").append(SOLID.formatted(edge));
        out.append("</a:ln></c:spPr></c:marker>");
        labels(p, "t");
        errors(sheet.placed(p));
        figures(sheet.placed(p).value());
        out.append("<c:smooth val=\"0\"/></c:ser>");
      }
    }
    if (chart.ready().isPresent()) {
      int level = chart.parts().size();
      series(level, level);
      line(GROUND.line(), 15875, DASHES);
      out.append("<c:marker><c:symbol val=\"none\"/></c:marker>");
      figures(level);
      out.append("<c:smooth val=\"0\"/></c:ser>");
    }
    out.append("<c:marker val=\"1\"/>");
    ends("lineChart");
  }

  private void ends(String kind) {
    out.append("<c:axId val=\"").append(ROW_AXIS).append("\"/><c:axId val=\"").append(FIGURE_AXIS);
    out.append("\"/></c:").append(kind).append('>');
  }

  private void line(String colour, int width, String dash) {
    out.append("<c:spPr><a:ln w=\"").append(width).append("\">").append(SOLID.formatted(colour));
    out.append(dash).append("</a:ln></c:spPr>");
  }

  private static String shape(Tint tint) {
    return "<c:spPr>"
        + SOLID.formatted(tint.fill())
        + "<a:ln w=\""
        + EDGE
        + "\">"
        + SOLID.formatted(tint.edge())
        + "</a:ln></c:spPr>";
  }

  private void series(int place, int column) {
    out.append("<c:ser><c:idx val=\"").append(place).append("\"/><c:order val=\"").append(place);
    out.append("\"/><c:tx>");
    words(sheet.headingOf(column), List.of(sheet.column(column).heading()));
    out.append("</c:tx>");
  }

  private void figures(int column) {
    out.append("<c:cat>");
    words(sheet.namesOf(), sheet.categories());
    out.append("</c:cat><c:val>");
    numbers(column);
    out.append("</c:val>");
  }

  private void words(String place, List<String> words) {
    out.append("<c:strRef><c:f>").append(place).append("</c:f><c:strCache><c:ptCount val=\"");
    out.append(words.size()).append("\"/>");
    for (int i = 0; i < words.size(); i++) {
      point(i, words.get(i));
    }
    out.append("</c:strCache></c:strRef>");
  }

  private void numbers(int column) {
    List<Optional<String>> figures = sheet.column(column).figures();
    out.append("<c:numRef><c:f>").append(sheet.figuresOf(column));
    out.append("</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"");
    out.append(figures.size()).append("\"/>");
    for (int i = 0; i < figures.size(); i++) {
      int place = i;
      figures.get(i).ifPresent(figure -> point(place, figure));
    }
    out.append("</c:numCache></c:numRef>");
  }

  private void point(int place, String value) {
    out.append("<c:pt idx=\"").append(place).append("\"><c:v>").append(escaped(value));
    out.append("</c:v></c:pt>");
  }

  private void errors(ChartSheet.Placed placed) {
    if (placed.below() < 0) {
      return;
    }
    out.append("<c:errBars>");
    if (chart.kind() == Kind.LINES) {
      out.append("<c:errDir val=\"y\"/>");
    }
    out.append("<c:errBarType val=\"both\"/><c:errValType val=\"cust\"/><c:noEndCap val=\"0\"/>");
    out.append("<c:plus>");
    numbers(placed.above());
    out.append("</c:plus><c:minus>");
    numbers(placed.below());
    out.append("</c:minus>");
    line(GROUND.ink(), 12700, "");
    out.append("</c:errBars>");
  }

  private void labels(int part, String place) {
    Look look = chart.parts().get(part).look();
    out.append("<c:dLbls>");
    for (int i = 0; i < chart.categories().size(); i++) {
      String own = chart.kind() == Kind.LINES ? places.get(part).get(i).code() : beside(part, i);
      String stands = own.isEmpty() ? place : own;
      if (!stands.equals(place) || !look.places().get(i).equals(look.key())) {
        out.append("<c:dLbl><c:idx val=\"").append(i).append("\"/>");
        label(stands, look.places().get(i));
        out.append("</c:dLbl>");
      }
    }
    label(place, look.key());
    out.append("</c:dLbls>");
  }

  /** A figure has no room within a column that is hardly one. */
  private String beside(int part, int category) {
    double least = chart.axis().from() + LEAST * (chart.axis().to() - chart.axis().from());
    return chart.kind() == Kind.COLUMNS
            && chart
                .parts()
                .get(part)
                .figures()
                .get(category)
                .filter(f -> f.value() < least)
                .isPresent()
        ? "outEnd"
        : "";
  }

  private static boolean inside(String place) {
    return place.equals("ctr") || place.equals("inBase");
  }

  /** What is read on a bar; beside one it stands on paper, beside a curve in its colour. */
  private String ink(Tint tint, String place) {
    return inside(place) || chart.kind() == Kind.LINES ? tint.ink() : GROUND.ink();
  }

  private void label(String place, Tint tint) {
    boolean inside = inside(place);
    String ink = ink(tint, place);
    int size = chart.parts().size() * chart.categories().size() > MANY ? 900 : 1100;
    out.append("<c:numFmt formatCode=\"").append(escaped(format()));
    out.append("\" sourceLinked=\"0\"/><c:spPr>").append(ground(tint, place));
    out.append("<a:ln><a:noFill/></a:ln></c:spPr><c:txPr>");
    out.append(text(size, inside, ink)).append("</c:txPr><c:dLblPos val=\"").append(place);
    out.append("\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>");
    out.append("<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>");
  }

  /** In a column, and above a low one, an interval could run through the figure. */
  private String ground(Tint tint, String place) {
    return chart.kind() == Kind.COLUMNS
        ? THROUGH.formatted(inside(place) ? tint.fill() : GROUND.paper())
        : "<a:noFill/>";
  }

  /** As the same figure is printed elsewhere: whole levels and shares; with one decimal where they lie around nothing. */
  private String format() {
    String unit = "\"" + chart.axis().unit() + "\"";
    if (chart.kind() == Kind.SHARES) {
      return "[<" + ROOM + "]\"\";[>99]\"> 99\"" + unit + ";0" + unit;
    }
    if (signed()) {
      return "+0.0" + unit + ";\u22120.0" + unit + ";0.0" + unit;
    }
    return chart.axis().unit().isEmpty()
        ? "0" + unit
        : "[=0]0" + unit + ";[<1]\"< 1\"" + unit + ";0" + unit;
  }

  private void axes() {
    out.append("<c:catAx><c:axId val=\"").append(ROW_AXIS).append("\"/><c:scaling>");
    out.append("<c:orientation val=\"").append(lying() ? "maxMin" : "minMax");
    out.append("\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"").append(lying() ? "l" : "b");
    out.append("\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>");
    out.append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>");
    out.append("<c:tickLblPos val=\"low\"/>");
    line(GROUND.line(), EDGE, "");
    // level: long names break into lines instead of standing aslant
    out.append("<c:txPr>")
        .append(text(1200, false, GROUND.ink()).replace(BODY, LEVEL))
        .append("</c:txPr>");
    out.append("<c:crossAx val=\"").append(FIGURE_AXIS).append("\"/><c:crosses val=\"autoZero\"/>");
    out.append("<c:auto val=\"1\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>");
    out.append("<c:noMultiLvlLbl val=\"0\"/></c:catAx>");
    boolean share = chart.kind() == Kind.SHARES;
    out.append("<c:valAx><c:axId val=\"").append(FIGURE_AXIS).append("\"/><c:scaling>");
    out.append("<c:orientation val=\"minMax\"/><c:max val=\"")
        .append(share ? 1 : chart.axis().to());
    out.append("\"/><c:min val=\"").append(chart.axis().from()).append("\"/></c:scaling>");
    out.append("<c:delete val=\"").append(lying() ? 1 : 0).append("\"/><c:axPos val=\"");
    out.append(lying() ? "b" : "l").append("\"/>");
    if (!lying()) {
      out.append("<c:majorGridlines>");
      line(GROUND.grid(), EDGE, "");
      out.append("</c:majorGridlines>");
      if (!chart.axis().label().isEmpty()) {
        title(chart.axis().label(), 1100, false, " rot=\"-5400000\" vert=\"horz\"");
      }
    }
    out.append("<c:numFmt formatCode=\"");
    out.append(escaped(chart.axis().unit().isEmpty() ? "General" : format()));
    out.append("\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>");
    out.append("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>");
    out.append("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val=\"").append(ROW_AXIS);
    out.append("\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>");
  }

  private void title(String words, int size, boolean bold, String turned) {
    out.append("<c:title><c:tx><c:rich><a:bodyPr").append(turned).append("/><a:lstStyle/><a:p>");
    out.append("<a:pPr>").append(run("defRPr", size, bold, GROUND.ink())).append("</a:pPr><a:r>");
    out.append(run("rPr", size, bold, GROUND.ink())).append("<a:t>").append(escaped(words));
    out.append("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
  }

  private static String text(int size, boolean bold, String ink) {
    return BODY
        + "<a:lstStyle/><a:p><a:pPr>"
        + run("defRPr", size, bold, ink)
        + "</a:pPr><a:endParaRPr lang=\"en-US\"/></a:p>";
  }

  private static String run(String element, int size, boolean bold, String ink) {
    return "<a:"
        + element
        + " sz=\""
        + size
        + "\" b=\""
        + (bold ? 1 : 0)
        + "\">"
        + SOLID.formatted(ink)
        + "</a:"
        + element
        + ">";
  }

  static String escaped(String text) {
    return WordText.safe(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
