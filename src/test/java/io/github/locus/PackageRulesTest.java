package io.github.locus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.locus.House.Room;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the house: which package may import which, and where a library may live. */
@AnalyzeClasses(locations = OurClasses.class)
class PackageRulesTest {
  private static final String MAIN_CLASS = "io.github.locus.cli.Main";
  private static final Set<String> UNPROTECTED =
      Set.of("io.github.locus.survey.Survey", "io.github.locus.survey.Ratings");

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path ROOT = SOURCES.resolve("io/github/locus");
  private static final Pattern ARROWS =
      Pattern.compile("May import of ours: .*?\\.(?= )|Imports nothing of ours\\.");

  @ArchTest
  static final ArchRule every_class_lives_in_a_room_of_the_house =
      classes()
          .should(
              new ArchCondition<JavaClass>("be in a package of the table") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  events.add(
                      new SimpleConditionEvent(
                          item,
                          House.roomOf(item.getPackageName()).isPresent(),
                          item.getName() + " is in a package that the table does not name"));
                }
              })
          .because("a new package is a decision: it gets a line in the table, with its arrows");

  @ArchTest
  static final ArchRule imports_of_ours_follow_the_arrows =
      classes()
          .should(
              new ArchCondition<JavaClass>("import only what its room may import") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  House.roomOf(item.getPackageName())
                      .ifPresent(room -> checkArrows(room, item, events));
                }
              })
          .because(
              "the data flow one way: a parser is no part of the model, a writer cannot compute, and"
                  + " what leaves the analysis has passed one gate");

  @ArchTest
  static final ArchRule rooms_inside_ingest_follow_their_arrows =
      classes()
          .that()
          .resideInAPackage("io.github.locus.ingest.*..")
          .should(
              new ArchCondition<JavaClass>("import only what their room inside ingest may import") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  checkInnerArrows(item, events);
                }
              })
          .because(
              "bytes become tables, tables columns, columns answers, and a study says what they mean:"
                  + " only ingest itself, which uses them all, knows a survey");

  @ArchTest
  static final ArchRule libraries_stay_in_their_rooms =
      classes()
          .should(
              new ArchCondition<JavaClass>("use only the libraries of its room") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  House.roomOf(item.getPackageName())
                      .ifPresent(room -> checkLibraries(room, item, events));
                }
              })
          .because("changing a library then touches one package, and the core needs none of them");

  @ArchTest
  static void the_table_allows_only_what_is_used(JavaClasses house) {
    List<String> unused = new ArrayList<>();
    for (Room room : House.rooms()) {
      Set<String> targets =
          house.stream()
              .filter(item -> House.isIn(room, item.getPackageName()))
              .flatMap(item -> item.getDirectDependenciesFromSelf().stream())
              .map(used -> used.getTargetClass().getBaseComponentType().getPackageName())
              .collect(Collectors.toSet());
      room.imports().stream()
          .filter(other -> targets.stream().noneMatch(target -> House.isIn(other, target)))
          .forEach(other -> unused.add(room.name() + " imports nothing of " + other));
      room.libraries().stream()
          .filter(library -> targets.stream().noneMatch(target -> target.startsWith(library)))
          .forEach(library -> unused.add(room.name() + " does not use " + library));
    }
    assertThat(unused).isEmpty();
  }

  /** Asked for of every survey, and told nowhere yet. */
  private static final Set<String> NOT_YET_TOLD =
      Set.of("io.github.locus.psychometrics.DuplicateResponses");

  @ArchTest
  static final ArchRule no_type_is_there_for_tests_alone =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .and()
          .doNotHaveFullyQualifiedName(MAIN_CLASS)
          .and()
          .areNotAnnotations()
          .and()
          .resideOutsideOfPackage("io.github.locus.report.template..")
          .should(
              new ArchCondition<JavaClass>("be used by another type") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  boolean used =
                      NOT_YET_TOLD.contains(item.getName())
                          || item.getPackage().getClasses().stream()
                              .filter(
                                  type ->
                                      type.equals(item)
                                          || type.getName().startsWith(item.getName() + "$"))
                              .flatMap(type -> type.getDirectDependenciesToSelf().stream())
                              .map(from -> from.getOriginClass().getName())
                              .anyMatch(
                                  from ->
                                      !from.equals(item.getName())
                                          && !from.startsWith(item.getName() + "$"));
                  events.add(
                      new SimpleConditionEvent(
                          item, used, item.getName() + " is used by no other type"));
                }
              })
          .because("what no command can reach is dead, however well it is tested");

  @ArchTest
  static final ArchRule packages_form_no_cycle =
      slices()
          .assignedFrom(packages("io.github.locus", 1))
          .should()
          .beFreeOfCycles()
          .because("a knot of packages can only be changed as one");

  @ArchTest
  static final ArchRule packages_inside_a_room_form_no_cycle =
      slices()
          .assignedFrom(packages("io.github.locus", Integer.MAX_VALUE))
          .should()
          .beFreeOfCycles()
          .because("a room is not easier to change than a house if its corners are knotted");

  @ArchTest
  static final ArchRule standard_streams_and_exit_belong_to_main =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(MAIN_CLASS)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethodWhere(printsStackTrace())
          .because("answers, diagnostics and exit codes must be testable without a process");

  @ArchTest
  static final ArchRule what_finds_figures_and_codes_sees_no_words =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.github.locus.decision..",
              "io.github.locus.recommendation..",
              "io.github.locus.analysis..",
              "io.github.locus.result..",
              "io.github.locus.compare..",
              "io.github.locus.plan..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.github.locus.wording..")
          .because(
              "words come last: a result is said in any language from its codes and figures alone");

  @ArchTest
  static final ArchRule cli_is_used_by_nobody =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.locus.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.github.locus.cli..")
          .because("commands are one front end over the library, not a part of it");

  @ArchTest
  static final ArchRule values_are_records_enums_interfaces_or_final =
      classes()
          .that()
          .resideInAnyPackage(
              "io.github.locus.result..",
              "io.github.locus.survey..",
              "io.github.locus.instrument..")
          .should(
              new ArchCondition<JavaClass>("be a record, an enum, an interface or final") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  boolean closed =
                      item.isRecord()
                          || item.isEnum()
                          || item.isInterface()
                          || item.isAnonymousClass()
                          || item.getModifiers().contains(JavaModifier.FINAL);
                  events.add(
                      new SimpleConditionEvent(item, closed, item.getName() + " can be extended"));
                }
              })
          .because("what is handed from room to room is a value");

  @ArchTest
  static final ArchRule values_have_no_setters =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.github.locus.result..",
              "io.github.locus.survey..",
              "io.github.locus.instrument..")
          .should(
              new ArchCondition<JavaClass>("have setters") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  item.getMethods().stream()
                      .filter(method -> method.getName().matches("set[A-Z].*"))
                      .forEach(
                          method ->
                              events.add(
                                  SimpleConditionEvent.satisfied(
                                      method, method.getFullName() + " is a setter")));
                }
              })
          .because("a value that changes under its reader is no value");

  @ArchTest
  static final ArchRule the_chain_knows_protected_surveys_alone =
      classes()
          .that()
          .resideOutsideOfPackages(
              "io.github.locus.ingest..",
              "io.github.locus.survey..",
              "io.github.locus.protection..",
              "io.github.locus.simulate..",
              "io.github.locus.analysis..")
          .should(
              new ArchCondition<JavaClass>("hold or take no answers as they were given") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  namedTypes(item)
                      .filter(type -> UNPROTECTED.contains(type.getName()))
                      .forEach(
                          type ->
                              events.add(
                                  SimpleConditionEvent.violated(
                                      item, item.getName() + " names " + type.getName())));
                }
              })
          .because("what is small must not be computed, so nothing that computes may see it");

  @ArchTest
  static final ArchRule protected_surveys_are_made_by_protection_alone =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.locus.protection..")
          .should()
          .callConstructorWhere(
              DescribedPredicate.describe(
                  "makes a protected survey",
                  call ->
                      call.getTargetOwner()
                              .getName()
                              .equals("io.github.locus.protection.ProtectedSurvey")
                          || call.getTargetOwner()
                              .getName()
                              .equals("io.github.locus.protection.ProtectedRatings")))
          .because("a survey is protected by having been coarsened, not by its name");

  @ArchTest
  static final ArchRule protected_surveys_have_no_public_maker =
      classes()
          .that()
          .haveFullyQualifiedName("io.github.locus.protection.ProtectedSurvey")
          .should()
          .haveOnlyFinalFields()
          .andShould()
          .haveModifier(JavaModifier.FINAL)
          .andShould(
              new ArchCondition<JavaClass>("have no public constructor") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  item.getConstructors().stream()
                      .filter(made -> made.getModifiers().contains(JavaModifier.PUBLIC))
                      .forEach(
                          made ->
                              events.add(SimpleConditionEvent.violated(made, made.getFullName())));
                }
              });

  @ArchTest
  static final ArchRule static_state_does_not_change =
      classes()
          .should(
              new ArchCondition<JavaClass>("have only final static fields") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  item.getFields().stream()
                      .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                      .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                      .forEach(
                          field ->
                              events.add(
                                  SimpleConditionEvent.violated(
                                      field, field.getFullName() + " is static and not final")));
                }
              })
          .because("two analyses may run in one process, in any order, at once");

  @Test
  void everyPackageIsNullMarkedAndStatesItsJob() throws IOException {
    assertThat(packages()).isNotEmpty();
    for (Path folder : packages()) {
      Path document = folder.resolve("package-info.java");
      assertThat(document).as("package document of %s", folder).exists();
      assertThat(Files.readString(document)).as("%s", document).contains("@NullMarked", "/**");
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packageDocumentStatesTheArrowsOfTheTable(Path folder) throws IOException {
    Room room = House.innermost(packageName(folder)).orElseThrow();
    String text = Files.readString(folder.resolve("package-info.java"));
    Matcher stated = ARROWS.matcher(text.replaceAll("\\s+\\*?\\s*", " "));
    assertThat(stated.find()).as("a sentence on imports in %s", folder).isTrue();
    Set<String> named =
        Stream.of(stated.group().split("[^a-z.]+"))
            .map(word -> word.replaceAll("\\.$", ""))
            .filter(word -> House.names().contains(word) || word.startsWith("ingest."))
            .collect(Collectors.toSet());
    Set<String> all = new HashSet<>(House.names());
    all.remove(room.name());
    assertThat(stated.group().equals("May import of ours: all.") ? all : named)
        .isEqualTo(room.imports());
  }

  private static List<Path> packages() throws IOException {
    try (Stream<Path> tree = Files.walk(ROOT)) {
      return tree.filter(PackageRulesTest::holdsJava).sorted().toList();
    }
  }

  private static String packageName(Path folder) {
    return StreamSupport.stream(SOURCES.relativize(folder).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("."));
  }

  private static boolean holdsJava(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkArrows(Room room, JavaClass item, ConditionEvents events) {
    for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
      House.roomOf(dependency.getTargetClass().getPackageName())
          .filter(target -> !target.equals(room) && !room.mayImport(target.name()))
          .ifPresent(
              target ->
                  events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
    }
  }

  private static void checkInnerArrows(JavaClass item, ConditionEvents events) {
    Optional<Room> room = House.innermost(item.getPackageName());
    if (room.isEmpty()) {
      events.add(SimpleConditionEvent.violated(item, item.getName() + " is in no room of ingest"));
      return;
    }
    for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
      House.innermost(dependency.getTargetClass().getPackageName())
          .filter(target -> !target.equals(room.get()) && !room.get().mayImport(target.name()))
          .ifPresent(
              target ->
                  events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
    }
  }

  private static void checkLibraries(Room room, JavaClass item, ConditionEvents events) {
    for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
      String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
      if (!room.mayUse(target)) {
        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
      }
    }
  }

  /**
   * The packages below one, by so many of their names; ArchUnit's own way reads its pattern anew for each dependency.
   */
  private static SliceAssignment packages(String parent, int depth) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass item) {
        String name = item.getPackageName();
        return name.startsWith(parent + ".")
            ? SliceIdentifier.of(
                Stream.of(name.substring(parent.length() + 1).split("\\."))
                    .limit(depth)
                    .collect(Collectors.joining(".")))
            : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "the packages of " + parent;
      }
    };
  }

  /** Types of fields, parameters and results. */
  private static Stream<JavaClass> namedTypes(JavaClass item) {
    return Stream.concat(
        item.getFields().stream().map(JavaField::getRawType),
        item.getCodeUnits().stream()
            .flatMap(
                unit ->
                    Stream.concat(
                        unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))));
  }

  private static DescribedPredicate<JavaMethodCall> printsStackTrace() {
    return DescribedPredicate.describe(
        "prints a stack trace to standard error",
        call ->
            call.getTarget().getName().equals("printStackTrace")
                && call.getTarget().getRawParameterTypes().isEmpty());
  }
}
