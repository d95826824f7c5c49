package org.concordat.funding.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.concordat.funding.architecture.bad.fund.AdapterInDomain;
import org.concordat.funding.architecture.bad.fund.FrameworkInDomain;
import org.concordat.funding.architecture.bad.fund.FundKnowsReceipt;
import org.concordat.funding.architecture.bad.ledger.LedgerKnowsFund;
import org.concordat.funding.architecture.bad.organisation.OrganisationKnowsFund;
import org.concordat.funding.architecture.bad.receipt.rest.ResourceKnowsTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the house: adapters look inwards, features look one way, and each rule is proven able to fail. */
class ArchitectureTest {

    private static final String ROOT = "org.concordat.funding.";
    private static final String[] DOMAIN = {"..fund", "..ledger", "..receipt", "..organisation"};
    private static final int MAX_RESOURCE_LINES = 150;

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.concordat.funding");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        noClasses()
                                .that()
                                .resideInAnyPackage(DOMAIN)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "jakarta.ws.rs..",
                                        "io.quarkus..",
                                        "io.agroal..",
                                        "io.smallrye..",
                                        "org.hibernate..",
                                        "java.sql..",
                                        "org.apache.kafka..",
                                        "org.concordat.platform.persistence..",
                                        "org.concordat.platform.http..",
                                        "org.concordat.platform.inbox..",
                                        "org.concordat.platform.security.."),
                        FrameworkInDomain.class),
                Arguments.of(
                        noClasses()
                                .that()
                                .resideInAnyPackage(DOMAIN)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        ROOT + "*.rest..", ROOT + "*.persistence..", ROOT + "*.messaging.."),
                        AdapterInDomain.class),
                Arguments.of(
                        noClasses()
                                .that()
                                .resideInAnyPackage("..rest", "..messaging")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(ROOT + "*.persistence.."),
                        ResourceKnowsTables.class),
                Arguments.of(
                        noClasses()
                                .that()
                                .resideInAnyPackage("..fund..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(ROOT + "ledger..", ROOT + "receipt..", ROOT + "organisation.."),
                        FundKnowsReceipt.class),
                Arguments.of(
                        noClasses()
                                .that()
                                .resideInAnyPackage("..ledger", "..ledger.persistence")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(ROOT + "fund..", ROOT + "receipt..", ROOT + "organisation.."),
                        LedgerKnowsFund.class),
                Arguments.of(
                        noClasses()
                                .that()
                                .resideInAnyPackage("..organisation..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(ROOT + "fund..", ROOT + "ledger..", ROOT + "receipt.."),
                        OrganisationKnowsFund.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheServiceAndNoticesWhoBreaksIt(ArchRule rule, Class<?> breaker) {
        rule.check(MAIN);
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(breaker)).hasViolation())
                .as("notices " + breaker.getSimpleName())
                .isTrue();
    }

    @Test
    void keepsEveryResourceShort() throws IOException {
        try (var sources = Files.walk(Path.of("src", "main", "java"))) {
            var resources = sources.filter(file -> file.toString().endsWith("Resource.java"))
                    .toList();
            assertThat(resources).isNotEmpty();
            for (Path resource : resources) {
                assertThat(Files.readAllLines(resource))
                        .as(resource.toString())
                        .hasSizeLessThanOrEqualTo(MAX_RESOURCE_LINES);
            }
        }
    }
}
