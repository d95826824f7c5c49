package org.concordat.reporting.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.concordat.reporting.architecture.broken.known.KnowsOfRest;
import org.concordat.reporting.architecture.broken.known.persistence.CallsMessaging;
import org.concordat.reporting.architecture.broken.known.rest.CallsPersistence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of this service: adapters point to the features, features to each other's public records only. */
class ArchitectureTest {

    private static final String[] FEATURES = {
        "..known", "..report", "..income", "..programme", "..reconciliation", "..rebuild"
    };

    private static final ArchRule FEATURES_ARE_FREE_OF_ADAPTERS = noClasses()
            .that()
            .resideInAnyPackage(FEATURES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..reporting..rest..", "..reporting..persistence..", "..reporting..messaging..")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "io.smallrye..",
                    "io.agroal..",
                    "jakarta.ws.rs..",
                    "jakarta.persistence..",
                    "java.sql..",
                    "org.apache.kafka..",
                    "com.fasterxml..");

    private static final ArchRule REST_GOES_THROUGH_USE_CASES_AND_PORTS = noClasses()
            .that()
            .resideInAPackage("..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..reporting..persistence..", "..reporting..messaging..", "java.sql..");

    private static final ArchRule PERSISTENCE_SERVES_ITS_PORT_ONLY = noClasses()
            .that()
            .resideInAPackage("..persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..reporting..rest..", "..reporting..messaging..");

    private static final ArchRule STANDS_ALONE = classes()
            .that()
            .resideInAPackage("org.concordat.reporting..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(
                    "org.concordat.membership..", "org.concordat.funding..", "org.concordat.programme..");

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.concordat.reporting");

    static Stream<ArchRule> rules() {
        return Stream.of(
                FEATURES_ARE_FREE_OF_ADAPTERS,
                REST_GOES_THROUGH_USE_CASES_AND_PORTS,
                PERSISTENCE_SERVES_ITS_PORT_ONLY,
                STANDS_ALONE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theServiceKeepsEveryArrow(ArchRule rule) {
        rule.check(SERVICE);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(FEATURES_ARE_FREE_OF_ADAPTERS, KnowsOfRest.class),
                Arguments.of(REST_GOES_THROUGH_USE_CASES_AND_PORTS, CallsPersistence.class),
                Arguments.of(PERSISTENCE_SERVES_ITS_PORT_ONLY, CallsMessaging.class));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyRuleFindsAClassThatBreaksIt(ArchRule rule, Class<?> breaking) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(breaking))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void theRulesSpeakOfClassesThatThereAre() {
        assertThat(SERVICE.stream().filter(type -> type.getPackageName().endsWith(".rest")))
                .hasSizeGreaterThan(5);
    }
}
