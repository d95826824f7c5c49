package org.concordat.programme;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The arrows between and within the features; each rule is proven able to fail on the bad classes beside this one. */
class ArchitectureTest {

    private static final String[] ADAPTERS = {
        "org.concordat..rest..", "org.concordat..persistence..", "org.concordat..messaging.."
    };

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.concordat.programme");

    private static final JavaClasses BAD = new ClassFileImporter().importPackages("org.concordat.programme.bad");

    private static void holdsAndCanFail(ArchRule rule) {
        assertThat(SERVICE).isNotEmpty();
        rule.check(SERVICE);
        assertThat(rule.evaluate(BAD).hasViolation())
                .as("'%s' catches the bad classes", rule.getDescription())
                .isTrue();
    }

    @Test
    void aFeatureDoesNotKnowItsAdapters() {
        holdsAndCanFail(noClasses()
                .that()
                .resideOutsideOfPackages(ADAPTERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ADAPTERS));
    }

    @Test
    void theDomainIsFreeOfHttpKafkaAndQuarkus() {
        holdsAndCanFail(noClasses()
                .that()
                .resideOutsideOfPackages(ADAPTERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "io.quarkus..",
                        "io.agroal..",
                        "io.smallrye..",
                        "org.hibernate..",
                        "org.apache.kafka..",
                        "com.fasterxml.."));
    }

    @Test
    void resourcesAndConsumersGoThroughUseCases() {
        holdsAndCanFail(noClasses()
                .that()
                .resideInAnyPackage("org.concordat..rest..", "org.concordat..messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.concordat..persistence.."));
    }

    @Test
    void noFeatureReachesForAnothersAggregatesOrAdapters() {
        holdsAndCanFail(classes().should(new ArchCondition<JavaClass>("take only what another feature offers") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    boolean inner = target.isAnnotatedWith(Entity.class)
                            || target.getPackageName().matches(".*\\.(rest|persistence|messaging)");
                    if (inner && isOfService(target) && !feature(type).equals(feature(target))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        }));
    }

    @Test
    void featuresDependOnEachOtherInOneDirectionOnly() {
        ArchRule ofService =
                slices().matching("org.concordat.programme.(*)..").should().beFreeOfCycles();
        ofService.check(SERVICE);
        ArchRule ofBad =
                slices().matching("org.concordat.programme.bad.(*)..").should().beFreeOfCycles();
        assertThat(ofBad.evaluate(BAD).hasViolation()).isTrue();
    }

    private static final Pattern FEATURE = Pattern.compile("org\\.concordat\\.programme\\.((?:bad\\.)?\\w+).*");

    private static boolean isOfService(JavaClass type) {
        return type.getPackageName().startsWith("org.concordat.programme");
    }

    private static String feature(JavaClass type) {
        Matcher matcher = FEATURE.matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
    }
}
