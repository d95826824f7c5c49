package org.concordat.membership;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** How the features of this service stand to each other. */
class FeaturesTest {

    private static final ArchRule NO_CIRCLES = slices().matching("org.concordat.membership.(*)..")
            .should()
            .beFreeOfCycles()
            .as("features do not depend on each other in circles");

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.concordat.membership");
        assertThat(service).isNotEmpty();
        NO_CIRCLES.check(service);

        JavaClasses bad = new ClassFileImporter().importPackages("org.concordat.membership.bad");
        ArchRule sameRule =
                slices().matching("org.concordat.membership.bad.(*)..").should().beFreeOfCycles();
        assertThat(sameRule.evaluate(bad).hasViolation())
                .as("the rule catches a circle")
                .isTrue();
    }
}
