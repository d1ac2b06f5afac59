package io.github.locus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The table of packages: who may import whom, and which library lives where. */
final class House {
  private static final String ROOT = "io.github.locus";

  /** What may be used anywhere: the platform without its windows, and the null annotations. */
  private static final List<String> EVERYWHERE =
      List.of(
          "java.io",
          "java.lang",
          "java.math",
          "java.net",
          "java.nio",
          "java.security",
          "java.text",
          "java.time",
          "java.util",
          "org.jspecify.annotations");

  private static final List<Room> ROOMS =
      List.of(
          room("diagnostic"),
          room("statistics").library("org.apache.commons.statistics"),
          room("instrument"),
          room("questionnaire", "instrument"),
          room("survey", "instrument"),
          room("ingest", "survey", "instrument", "diagnostic", "statistics")
              .library("org.apache.commons.csv", "org.snakeyaml.engine")
              .library("javax.xml.stream"),
          room("protection", "survey", "instrument"),
          room("ledger", "protection", "survey", "instrument", "compare", "result", "diagnostic")
              .library("javax.crypto"),
          room("scoring", "protection", "survey", "instrument", "statistics"),
          room(
              "psychometrics",
              "scoring",
              "protection",
              "survey",
              "instrument",
              "statistics",
              "result"),
          room("multilevel", "statistics"),
          room(
              "separation",
              "multilevel",
              "scoring",
              "protection",
              "survey",
              "instrument",
              "statistics"),
          room("decision"),
          room("result", "diagnostic").library("tools.jackson"),
          room("wording", "result", "diagnostic"),
          room("recommendation", "decision", "result"),
          room(
                  "analysis",
                  "diagnostic",
                  "statistics",
                  "instrument",
                  "survey",
                  "protection",
                  "ledger",
                  "scoring",
                  "psychometrics",
                  "multilevel",
                  "separation",
                  "decision",
                  "recommendation",
                  "result")
              .library("javax.crypto"),
          room("chart", "result", "wording", "diagnostic").library("org.jfree", "java.awt"),
          room("page", "result", "chart", "wording"),
          room("deck", "page", "chart"),
          room("office", "page", "deck", "chart", "result", "diagnostic")
              .library(
                  "org.apache.poi", "org.apache.xmlbeans", "org.openxmlformats", "java.awt.geom"),
          room("report", "office", "deck", "page", "result", "chart", "wording", "diagnostic")
              .library(
                  "gg.jte",
                  "javax.xml.stream",
                  "org.dhatim.fastexcel",
                  "org.apache.commons.compress",
                  "javax.imageio",
                  "com.openhtmltopdf",
                  "org.apache.pdfbox",
                  "org.w3c.dom"),
          room("compare", "result", "statistics"),
          room("audit", "compare", "result"),
          room("gate", "result", "diagnostic"),
          room("batch", "result", "diagnostic"),
          room("simulate", "survey", "instrument", "statistics"),
          room("plan", "simulate", "analysis", "result", "statistics", "instrument", "diagnostic"),
          room(
                  "cli",
                  "diagnostic",
                  "instrument",
                  "questionnaire",
                  "survey",
                  "ingest",
                  "result",
                  "wording",
                  "analysis",
                  "ledger",
                  "audit",
                  "chart",
                  "page",
                  "office",
                  "report",
                  "compare",
                  "gate",
                  "batch",
                  "simulate",
                  "plan")
              .library("picocli"));

  /** The rooms inside ingest, lowest first: each may import what is listed, and never ingest. */
  private static final List<Room> ROOMS_OF_INGEST =
      List.of(
          room("ingest.abreast"),
          room("ingest.bytes", "diagnostic"),
          room("ingest.workbook", "diagnostic", "ingest.bytes"),
          room("ingest.text", "diagnostic", "ingest.bytes"),
          room("ingest.table", "diagnostic", "ingest.bytes", "ingest.workbook", "ingest.text"),
          room("ingest.yaml", "diagnostic", "ingest.text", "ingest.table"),
          room("ingest.export", "diagnostic", "ingest.table"),
          room("ingest.platform", "diagnostic", "ingest.export"),
          room("ingest.label", "ingest.export", "ingest.table"),
          room(
              "ingest.response",
              "ingest.abreast",
              "diagnostic",
              "ingest.bytes",
              "ingest.table",
              "ingest.export",
              "ingest.platform",
              "ingest.label"),
          room(
              "ingest.words",
              "diagnostic",
              "instrument",
              "ingest.export",
              "ingest.table",
              "ingest.yaml"),
          room("ingest.header", "ingest.label", "ingest.table"),
          room(
              "ingest.column",
              "ingest.abreast",
              "diagnostic",
              "ingest.export",
              "ingest.header",
              "ingest.label",
              "ingest.table",
              "ingest.words"),
          room("ingest.scale", "ingest.column", "ingest.label"),
          room(
              "ingest.grouping",
              "ingest.abreast",
              "ingest.column",
              "ingest.export",
              "ingest.label",
              "ingest.scale",
              "ingest.table"),
          room("ingest.study", "diagnostic", "ingest.table", "ingest.yaml", "ingest.export"),
          room("ingest.questions", "instrument", "diagnostic", "ingest.yaml", "ingest.study"),
          room(
              "ingest.key",
              "instrument",
              "diagnostic",
              "ingest.table",
              "ingest.label",
              "ingest.scale",
              "ingest.study"),
          room(
              "ingest.mapping",
              "instrument",
              "diagnostic",
              "ingest.table",
              "ingest.export",
              "ingest.study",
              "ingest.words"),
          room(
              "ingest.studyfile",
              "diagnostic",
              "ingest.table",
              "ingest.yaml",
              "ingest.platform",
              "ingest.study"),
          room("ingest.brand", "diagnostic", "ingest.bytes", "ingest.table", "ingest.yaml"),
          room("ingest.split", "diagnostic", "ingest.bytes", "ingest.table", "ingest.study"),
          room(
              "ingest.item",
              "ingest.abreast",
              "diagnostic",
              "instrument",
              "ingest.export",
              "ingest.grouping",
              "ingest.study",
              "ingest.words"),
          room("ingest.sentence", "ingest.abreast", "ingest.item", "ingest.words"),
          room(
              "ingest.questionnaire",
              "ingest.abreast",
              "diagnostic",
              "instrument",
              "ingest.column",
              "ingest.export",
              "ingest.grouping",
              "ingest.item",
              "ingest.sentence",
              "ingest.table",
              "ingest.words",
              "ingest.yaml"),
          room(
              "ingest.drafting",
              "ingest.abreast",
              "diagnostic",
              "instrument",
              "ingest.column",
              "ingest.export",
              "ingest.grouping",
              "ingest.item",
              "ingest.questionnaire",
              "ingest.sentence",
              "ingest.table",
              "ingest.words"),
          room(
              "ingest.field",
              "ingest.abreast",
              "diagnostic",
              "instrument",
              "ingest.column",
              "ingest.export",
              "ingest.item",
              "ingest.label",
              "ingest.questionnaire",
              "ingest.study",
              "ingest.table",
              "ingest.words"),
          room(
              "ingest.facts",
              "ingest.abreast",
              "diagnostic",
              "ingest.column",
              "ingest.export",
              "ingest.field",
              "ingest.grouping",
              "ingest.item",
              "ingest.label",
              "ingest.mapped",
              "ingest.questionnaire",
              "ingest.response",
              "ingest.table",
              "ingest.words",
              "ingest.workbook"),
          room(
              "ingest.stray",
              "ingest.abreast",
              "ingest.column",
              "ingest.export",
              "ingest.grouping",
              "ingest.item",
              "ingest.questionnaire",
              "ingest.table"),
          room(
              "ingest.proposal",
              "ingest.abreast",
              "diagnostic",
              "instrument",
              "ingest.column",
              "ingest.drafting",
              "ingest.export",
              "ingest.facts",
              "ingest.field",
              "ingest.grouping",
              "ingest.item",
              "ingest.questionnaire",
              "ingest.sentence",
              "ingest.stray",
              "ingest.study",
              "ingest.table",
              "ingest.words"),
          room(
              "ingest.studytext",
              "diagnostic",
              "instrument",
              "ingest.column",
              "ingest.export",
              "ingest.facts",
              "ingest.field",
              "ingest.item",
              "ingest.proposal",
              "ingest.questionnaire",
              "ingest.study",
              "ingest.words",
              "ingest.yaml"),
          room(
              "ingest.draft",
              "survey",
              "instrument",
              "diagnostic",
              "ingest.table",
              "ingest.study",
              "ingest.mapping",
              "ingest.words"),
          room(
              "ingest.row",
              "survey",
              "instrument",
              "diagnostic",
              "ingest.table",
              "ingest.export",
              "ingest.label",
              "ingest.study",
              "ingest.mapping",
              "ingest.draft",
              "ingest.words"),
          room(
              "ingest.roster",
              "survey",
              "instrument",
              "diagnostic",
              "ingest.table",
              "ingest.study",
              "ingest.draft",
              "ingest.row",
              "ingest.words"),
          room(
              "ingest.assembly",
              "survey",
              "instrument",
              "diagnostic",
              "ingest.table",
              "ingest.study",
              "ingest.mapping",
              "ingest.draft",
              "ingest.roster"),
          room(
              "ingest.mapped",
              "ingest.abreast",
              "survey",
              "instrument",
              "diagnostic",
              "ingest.table",
              "ingest.export",
              "ingest.response",
              "ingest.label",
              "ingest.column",
              "ingest.study",
              "ingest.key",
              "ingest.mapping",
              "ingest.draft",
              "ingest.row",
              "ingest.words"),
          room(
              "ingest.tidy",
              "instrument",
              "diagnostic",
              "ingest.table",
              "ingest.export",
              "ingest.label",
              "ingest.study",
              "ingest.mapping",
              "ingest.draft",
              "ingest.row",
              "ingest.words"));

  private House() {}

  /**
   * All rooms.
   *
   * @return names of the rooms, those inside ingest not among them
   */
  static List<String> names() {
    return ROOMS.stream().map(Room::name).toList();
  }

  /**
   * All rooms, those inside ingest last.
   *
   * @return the lines of the table
   */
  static List<Room> rooms() {
    return Stream.concat(ROOMS.stream(), ROOMS_OF_INGEST.stream()).toList();
  }

  /**
   * The smallest room of a package.
   *
   * @param packageName a package name
   * @return a room inside ingest, else the room; empty for a package that is not ours, not in the
   *     table, or in ingest under a name that the table does not have
   */
  static Optional<Room> innermost(String packageName) {
    return roomIn(ROOMS_OF_INGEST, packageName)
        .or(
            () ->
                roomOf(packageName)
                    .filter(
                        room ->
                            !room.name().equals("ingest")
                                || packageName.equals(ROOT + "." + room.name())));
  }

  /**
   * The room of a package.
   *
   * @param packageName a package name
   * @return its room, sub-packages included; empty for a package that is not ours or not in the
   *     table
   */
  static Optional<Room> roomOf(String packageName) {
    return roomIn(ROOMS, packageName);
  }

  /**
   * Whether a package is that of a room, or within it.
   *
   * @param room a room
   * @param packageName a package name
   * @return true for the room's package and those below it
   */
  static boolean isIn(Room room, String packageName) {
    return isIn(room.name(), packageName);
  }

  /** As {@link #isIn(Room, String)}, by the name of the room. */
  static boolean isIn(String room, String packageName) {
    return within(packageName, ROOT + "." + room);
  }

  private static Optional<Room> roomIn(List<Room> rooms, String packageName) {
    if (!packageName.startsWith(ROOT + ".")) {
      return Optional.empty();
    }
    String inside = packageName.substring(ROOT.length() + 1);
    return rooms.stream().filter(room -> within(inside, room.name())).findFirst();
  }

  private static Room room(String name, String... imports) {
    return new Room(name, Set.of(imports), List.of());
  }

  private static boolean within(String packageName, String parent) {
    return packageName.startsWith(parent)
        && (packageName.length() == parent.length() || packageName.charAt(parent.length()) == '.');
  }

  /**
   * A line of the table.
   *
   * @param name package name below the root
   * @param imports rooms that it may import
   * @param libraries packages of third parties that it may use
   */
  record Room(String name, Set<String> imports, List<String> libraries) {
    Room library(String... more) {
      return new Room(
          name, imports, Stream.concat(libraries.stream(), Arrays.stream(more)).toList());
    }

    boolean mayImport(String other) {
      return imports.contains(other);
    }

    boolean mayUse(String packageName) {
      return packageName.isEmpty()
          || within(packageName, ROOT)
          || EVERYWHERE.stream().anyMatch(open -> within(packageName, open))
          || libraries.stream().anyMatch(own -> within(packageName, own));
    }
  }
}
