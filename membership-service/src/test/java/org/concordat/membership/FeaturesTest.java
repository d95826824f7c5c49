package org.concordat.membership;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** How the features of this service stand to each other and to their adapters. */
class FeaturesTest {

    private static final String[] ADAPTERS = {
        "org.concordat.membership..rest..",
        "org.concordat.membership..persistence..",
        "org.concordat.membership..scheduling.."
    };

    private static final ArchRule ARROWS = noClasses()
            .that()
            .resideOutsideOfPackages(ADAPTERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ADAPTERS)
            .as("a feature does not know its adapters");

    private static final ArchRule NO_FRAMEWORK = noClasses()
            .that()
            .resideOutsideOfPackages(ADAPTERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..", "jakarta.ws.rs..", "org.hibernate..", "org.apache.kafka..", "java.sql..")
            .as("a feature knows neither HTTP nor Quarkus nor Hibernate nor SQL");

    private static final ArchRule THROUGH_USE_CASES = noClasses()
            .that()
            .resideInAPackage("org.concordat.membership..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.concordat.membership..persistence..")
            .as("resources go through use cases, never to the database");

    private static final ArchRule NO_CIRCLES = slices().matching("org.concordat.membership.(*)..")
            .should()
            .beFreeOfCycles()
            .as("features do not depend on each other in circles");

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.concordat.membership");

    private static final JavaClasses BAD = new ClassFileImporter().importPackages("org.concordat.membership.bad");

    @Test
    void aFeatureDoesNotKnowItsAdapters() {
        holdsHereAndFailsOnTheBad(ARROWS);
    }

    @Test
    void aFeatureKnowsNoFramework() {
        holdsHereAndFailsOnTheBad(NO_FRAMEWORK);
    }

    @Test
    void resourcesGoThroughUseCases() {
        holdsHereAndFailsOnTheBad(THROUGH_USE_CASES);
    }

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        NO_CIRCLES.check(SERVICE);
        ArchRule sameRule =
                slices().matching("org.concordat.membership.bad.(*)..").should().beFreeOfCycles();
        assertThat(sameRule.evaluate(BAD).hasViolation())
                .as("the rule catches a circle")
                .isTrue();
    }

    private static void holdsHereAndFailsOnTheBad(ArchRule rule) {
        assertThat(SERVICE).isNotEmpty();
        rule.check(SERVICE);
        assertThat(rule.evaluate(BAD).hasViolation())
                .as("the rule '%s' catches a violation", rule.getDescription())
                .isTrue();
    }
}
