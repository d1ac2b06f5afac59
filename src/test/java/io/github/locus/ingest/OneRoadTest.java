package io.github.locus.ingest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.locus.OurClasses;
import io.github.locus.ingest.draft.Origin;
import io.github.locus.ingest.draft.RatingStore;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.label.AbsenceGroup;
import io.github.locus.ingest.platform.Platforms;
import io.github.locus.ingest.row.RowReader;
import io.github.locus.ingest.table.TableRow;
import io.github.locus.ingest.tidy.NumberKey;
import io.github.locus.ingest.tidy.TidyRow;

/** Tidy files and exports travel one road: one reader, one form of an answer, one kind of absence. */
@AnalyzeClasses(locations = OurClasses.class)
class OneRoadTest {
  @ArchTest
  static final ArchRule ratings_enter_a_draft_by_one_reader =
      noClasses()
          .that()
          .doNotBelongToAnyOf(RowReader.class)
          .should()
          .callMethod(
              RatingStore.class, "add", int.class, int.class, int.class, Origin.class, byte[].class)
          .because("a second reader would have rules of its own for what a row means");

  @ArchTest
  static final ArchRule answers_in_figures_are_read_from_tidy_files_alone =
      classes()
          .that()
          .areAssignableTo(NumberKey.class)
          .should()
          .onlyBeAccessed()
          .byClassesThat()
          .belongToAnyOf(NumberKey.class, TidyRow.class)
          .because("an answer that was read once must not be written down to be read again");

  @ArchTest
  static final ArchRule rows_are_made_by_tables_alone =
      noClasses()
          .that()
          .resideInAPackage("io.github.locus.ingest")
          .and()
          .doNotBelongToAnyOf(TidyRow.class)
          .should()
          .callConstructor(TableRow.class, long.class, String[].class)
          .because("a row of texts that is no row of a file is an answer on its way back to text");

  @ArchTest
  static final ArchRule absence_has_one_type =
      noClasses()
          .that()
          .areEnums()
          .and()
          .resideInAPackage("io.github.locus.ingest..")
          .and()
          .doNotBelongToAnyOf(Absence.class, AbsenceGroup.class)
          .should()
          .haveNameMatching(".*(Absen|Missing)[^.]*")
          .because("two lists of what is no answer would come to differ");

  @ArchTest
  static final ArchRule a_platform_is_one_class_and_one_line_of_the_list =
      classes()
          .that()
          .implement(Platform.class)
          .and()
          .resideInAPackage("io.github.locus.ingest.platform..")
          .should()
          .notBePublic()
          .andShould()
          .onlyHaveDependentClassesThat(
              belongToAnyOf(Platforms.class).or(resideOutsideOfPackage("io.github.locus..")))
          .because(
              "what is known of a platform stands in its class, so that adding one adds a file");

  @ArchTest
  static final ArchRule yaml_is_composed_in_one_room =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.locus.ingest.yaml..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..")
          .because("one place composes, and one tells the places of what is wrong");
}
