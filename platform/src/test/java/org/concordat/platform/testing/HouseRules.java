package org.concordat.platform.testing;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.concordat.platform.idempotency.Idempotent;
import org.junit.jupiter.api.Test;

/**
 * The arrows of the architecture, {@code rest → use case → domain ← persistence} and {@code messaging → use case}, as
 * tests. Each service has one subclass; each rule is proven able to fail on the deliberately bad classes beside it.
 */
public abstract class HouseRules {

    private static final ArchRule DOMAIN_KNOWS_NO_ADAPTER = noClasses()
            .that(are(outsideAdapters()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..rest..", "..persistence..", "..messaging..")
            .as("a feature does not know its adapters");

    private static final ArchRule DOMAIN_KNOWS_NO_HTTP = noClasses()
            .that(are(outsideAdapters()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.hibernate..", "org.hibernate..", "org.apache.kafka..")
            .as("a feature knows neither HTTP nor Kafka nor Hibernate");

    private static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAnyPackage("..rest..", "..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..persistence..")
            .as("resources and consumers go through use cases, never to the database");

    private static final ArchRule NOBODY_READS_THE_SYSTEM_CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .as("time comes from the injected Clock");

    private static final ArchRule EVERY_POST_IS_IDEMPOTENT = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .should()
            .beAnnotatedWith(Idempotent.class)
            .as("every POST takes an Idempotency-Key");

    private static final ArchRule RESOURCES_LIVE_IN_REST = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .resideInAPackage("..rest..")
            .as("resources live in rest packages");

    private static final JavaClasses BAD = new ClassFileImporter().importPackages("org.concordat.platform.testing.bad");

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(getClass().getPackageName());

    @Test
    void aFeatureDoesNotKnowItsAdapters() {
        holdsHereAndFailsOnTheBad(DOMAIN_KNOWS_NO_ADAPTER);
    }

    @Test
    void aFeatureKnowsNeitherHttpNorKafkaNorHibernate() {
        holdsHereAndFailsOnTheBad(DOMAIN_KNOWS_NO_HTTP);
    }

    @Test
    void resourcesAndConsumersGoThroughUseCases() {
        holdsHereAndFailsOnTheBad(ADAPTERS_DO_NOT_KNOW_EACH_OTHER);
    }

    @Test
    void timeComesFromTheInjectedClock() {
        holdsHereAndFailsOnTheBad(NOBODY_READS_THE_SYSTEM_CLOCK);
    }

    @Test
    void everyPostTakesAnIdempotencyKey() {
        holdsHereAndFailsOnTheBad(EVERY_POST_IS_IDEMPOTENT);
    }

    @Test
    void resourcesLiveInRestPackages() {
        holdsHereAndFailsOnTheBad(RESOURCES_LIVE_IN_REST);
    }

    private void holdsHereAndFailsOnTheBad(ArchRule rule) {
        Assertions.assertThat(service).as("classes of the service").isNotEmpty();
        rule.check(service);
        Assertions.assertThat(rule.evaluate(BAD).hasViolation())
                .as("the rule '%s' catches a violation", rule.getDescription())
                .isTrue();
    }

    private static DescribedPredicate<JavaClass> outsideAdapters() {
        return DescribedPredicate.describe(
                "outside the adapters",
                type -> !type.getPackageName().matches(".*\\.(rest|persistence|messaging)(\\..*)?")
                        && type.getAnnotations().stream()
                                .map(JavaAnnotation::getRawType)
                                .noneMatch(
                                        annotation -> annotation.getSimpleName().equals("ConfigMapping")));
    }
}
