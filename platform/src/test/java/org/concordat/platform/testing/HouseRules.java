package org.concordat.platform.testing;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.config.ConfigMapping;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.Constraint;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordat.platform.change.ChangeLog;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.Fact;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The arrows of the architecture, {@code rest → use case → domain ← persistence} and {@code messaging → use case}, as
 * tests. Each service has one subclass, in its root package, because the subclass's package says what is looked at; each
 * rule is proven able to fail on the deliberately bad classes beside this one.
 */
// one instance for all rules, because importing a service's classes takes longer than checking a rule
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HouseRules {

    private static final int MOST_LINES_OF_A_RESOURCE = 150;

    private static final int MOST_GROUPS = 9;

    private static final Pattern DAY_ON_WHICH_SOMETHING_HAPPENED = Pattern.compile(
            "(issued|received|refunded|credited|agreed|declined|withdrawn|writtenOff|paid|sent|reviewed|ended|signed"
                    + "|reached|published)On");

    /** Its packages are mechanism; only the deliberately bad ones beside this class stand for a service. */
    private static final String PLATFORM = "(?!org\\.concordat\\.).*|org\\.concordat\\.platform\\.(?!testing).*";

    private static final ArchRule A_FEATURE_KNOWS_NO_ADAPTER = noClasses()
            .that(are(outsideAdapters()))
            .should()
            .dependOnClassesThat(are(adapters("rest", "persistence", "messaging", "scheduling")))
            .as("a feature does not know its adapters");

    // Jackson's annotations are let through: a value says itself how it is written, as Money does
    private static final ArchRule A_FEATURE_KNOWS_NO_FRAMEWORK = noClasses()
            .that(are(outsideAdapters()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "io.quarkus..",
                    "io.agroal..",
                    "io.smallrye..",
                    "org.hibernate..",
                    "java.sql..",
                    "javax.sql..",
                    "org.apache.kafka..",
                    "com.fasterxml.jackson.databind..",
                    "com.fasterxml.jackson.core..",
                    "org.concordat.platform.http..",
                    "org.concordat.platform.inbox..",
                    "org.concordat.platform.security..")
            .as("a feature knows neither HTTP nor SQL nor JSON nor Kafka nor Quarkus");

    private static final ArchRule CALLERS_GO_THROUGH_USE_CASES = noClasses()
            .that(are(adapters("rest", "messaging", "scheduling")))
            .should()
            .dependOnClassesThat(are(adapters("persistence")))
            .as("resources, consumers and timers go through use cases, never to the database");

    private static final ArchRule RESOURCES_KNOW_NO_DATABASE = noClasses()
            .that(are(adapters("rest")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "io.agroal..", "jakarta.persistence..", "org.hibernate..")
            .as("resources know no database");

    private static final ArchRule PERSISTENCE_SERVES_ITS_PORT = noClasses()
            .that(are(adapters("persistence")))
            .should()
            .dependOnClassesThat(are(adapters("rest", "messaging", "scheduling")))
            .as("persistence serves its port and knows no other adapter");

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

    private static final ArchRule EVERY_OPERATION_NAMES_ONE_RIGHT = methods()
            .that()
            .areAnnotatedWith(Operation.class)
            .should()
            .beAnnotatedWith(PermissionsAllowed.class)
            .andShould()
            .notBeAnnotatedWith(RolesAllowed.class)
            .as("every operation names a right, and no role or scope");

    private static final ArchRule RESOURCES_SHOW_THEIR_VIEW = noMethods()
            .that()
            .areAnnotatedWith(Operation.class)
            .should()
            .haveRawReturnType(Response.class)
            .as("a resource returns its view, so that the contract knows it");

    private static final ArchRule RESOURCES_LIVE_IN_REST = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .resideInAPackage("org.concordat..rest..")
            .as("resources live in rest packages");

    private static final ArchRule ONLY_PERSISTENCE_TALKS_TO_THE_DATABASE = noClasses()
            .that(DescribedPredicate.not(adapters("persistence")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .as("only persistence knows the entity manager");

    private static final ArchRule RECORDS_CHANGE_IN_ONE_WAY = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ChangeLog.class)
            .as("use cases change records through Changes, which writes the change log");

    private static final ArchRule FACTS_ARE_ENUMS = classes()
            .that()
            .areAssignableTo(Fact.class)
            .should()
            .beEnums()
            .as("an aggregate lists its facts in an enum");

    private static final ArchRule RESOURCES_HOLD_NO_PORT = noClasses()
            .that(are(adapters("rest")))
            .should()
            .dependOnClassesThat(are(ports()))
            .as("a resource calls use cases and holds no port");

    private static final ArchRule ADAPTERS_OF_A_PORT_ARE_CALLED_JPA = classes()
            .that(are(adaptersOfAPort()))
            .should()
            .haveSimpleNameStartingWith("Jpa")
            .as("what keeps a port's records in the database is called Jpa and the port's name");

    private static final ArchRule SEVERAL_IDS_ARE_TYPED = noMethods()
            .that()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "with several ids",
                    types -> types.stream()
                                    .filter(type -> type.isEquivalentTo(UUID.class))
                                    .count()
                            > 1))
            .as("a method that takes several ids takes typed ones, so that two cannot change places");

    private static final ArchRule SETTINGS_CARRY_NO_CONSTRAINT = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ConfigMapping.class)
            .should()
            .beMetaAnnotatedWith(Constraint.class)
            .as(
                    "bounds of settings are converters, since one constraint makes Quarkus validate all its own settings at each start");

    private static final JavaClasses BAD = new ClassFileImporter().importPackages("org.concordat.platform.testing.bad");

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(getClass().getPackageName());

    @Test
    void aFeatureDoesNotKnowItsAdapters() {
        holdsHereAndFailsOnTheBad(A_FEATURE_KNOWS_NO_ADAPTER);
    }

    @Test
    void aFeatureKnowsNoFramework() {
        holdsHereAndFailsOnTheBad(A_FEATURE_KNOWS_NO_FRAMEWORK);
    }

    @Test
    void callersGoThroughUseCases() {
        holdsHereAndFailsOnTheBad(CALLERS_GO_THROUGH_USE_CASES);
    }

    @Test
    void resourcesKnowNoDatabase() {
        holdsHereAndFailsOnTheBad(RESOURCES_KNOW_NO_DATABASE);
    }

    @Test
    void persistenceServesItsPort() {
        holdsHereAndFailsOnTheBad(PERSISTENCE_SERVES_ITS_PORT);
    }

    @Test
    void groupsOfFeaturesDoNotDependOnEachOtherInCircles() {
        noCirclesWithin(getClass().getPackageName() + ".(*)..").check(service);
        assertThat(noCirclesWithin("org.concordat.platform.testing.bad.(*)..")
                        .evaluate(BAD)
                        .hasViolation())
                .as("the rule catches a circle")
                .isTrue();
    }

    @Test
    void featuresOfAGroupDoNotDependOnEachOtherInCircles() {
        noCirclesWithin(getClass().getPackageName() + ".(*).(*)..").check(service);
        assertThat(noCirclesWithin("org.concordat.platform.(testing).bad.(*)..")
                        .evaluate(BAD)
                        .hasViolation())
                .as("the rule catches a circle")
                .isTrue();
    }

    private static ArchRule noCirclesWithin(String slices) {
        return slices().matching(slices).should().beFreeOfCycles();
    }

    @Test
    void onlyPersistenceKnowsTheEntityManager() {
        holdsHereAndFailsOnTheBad(ONLY_PERSISTENCE_TALKS_TO_THE_DATABASE);
    }

    @Test
    void recordsChangeInOneWay() {
        holdsHereAndFailsOnTheBad(RECORDS_CHANGE_IN_ONE_WAY);
    }

    @Test
    void factsAreEnums() {
        holdsHereAndFailsOnTheBad(FACTS_ARE_ENUMS.allowEmptyShould(true));
    }

    @Test
    void aResourceHoldsNoPort() {
        holdsHereAndFailsOnTheBad(RESOURCES_HOLD_NO_PORT);
    }

    @Test
    void adaptersOfAPortAreCalledJpa() {
        holdsHereAndFailsOnTheBad(ADAPTERS_OF_A_PORT_ARE_CALLED_JPA);
    }

    @Test
    void severalIdsAreTyped() {
        holdsHereAndFailsOnTheBad(SEVERAL_IDS_ARE_TYPED);
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
    void everyOperationNamesOneRight() {
        holdsHereAndFailsOnTheBad(EVERY_OPERATION_NAMES_ONE_RIGHT);
    }

    @Test
    void resourcesShowTheirView() {
        holdsHereAndFailsOnTheBad(RESOURCES_SHOW_THEIR_VIEW);
    }

    @Test
    void settingsCarryNoConstraint() {
        holdsHereAndFailsOnTheBad(SETTINGS_CARRY_NO_CONSTRAINT);
    }

    @Test
    void aPathHasOneResource() {
        assertThat(pathsOfSeveralResources(service)).isEmpty();
        assertThat(pathsOfSeveralResources(BAD)).containsExactly("/bad");
    }

    private static Set<String> pathsOfSeveralResources(JavaClasses classes) {
        var paths = classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(type -> type.getAnnotationOfType(Path.class).value())
                .toList();
        return paths.stream()
                .filter(path -> Collections.frequency(paths, path) > 1)
                .collect(Collectors.toSet());
    }

    @Test
    void resourcesLiveInRestPackages() {
        holdsHereAndFailsOnTheBad(RESOURCES_LIVE_IN_REST);
    }

    @Test
    void noResourceIsLong(@TempDir java.nio.file.Path elsewhere) throws IOException {
        assertThat(longResources(java.nio.file.Path.of("src", "main", "java"))).isEmpty();

        var bad = elsewhere.resolve("BadResource.java");
        Files.writeString(bad, "\n".repeat(MOST_LINES_OF_A_RESOURCE + 1));
        assertThat(longResources(elsewhere)).containsExactly(bad);
    }

    private static List<java.nio.file.Path> longResources(java.nio.file.Path sources) throws IOException {
        var tooLong = new ArrayList<java.nio.file.Path>();
        try (var files = Files.walk(sources)) {
            for (var file : files.filter(each -> each.toString().endsWith("Resource.java"))
                    .toList()) {
                if (Files.readAllLines(file).size() > MOST_LINES_OF_A_RESOURCE) {
                    tooLong.add(file);
                }
            }
        }
        return tooLong;
    }

    /** Nobody finds a room among many doors. What all groups share stands beside them, in {@code rest}. */
    @Test
    void aServiceStandsInAtMostNineGroups() {
        String root = getClass().getPackageName() + ".";
        assertThat(service.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(root))
                        .map(name -> name.substring(root.length()).split("\\.")[0])
                        .filter(group -> !"rest".equals(group))
                        .distinct())
                .hasSizeBetween(1, MOST_GROUPS);
    }

    @Test
    void aRequestThatCarriesADayOfItsOwnIsTrueFromThatDay() {
        assertThat(requestsThatForgetTheirDay(service)).isEmpty();
        assertThat(requestsThatForgetTheirDay(BAD)).containsExactly("BadOrder");
    }

    private static List<String> requestsThatForgetTheirDay(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAssignableTo(DatedRequest.class))
                .filter(type -> type.getFields().stream().anyMatch(field -> DAY_ON_WHICH_SOMETHING_HAPPENED
                        .matcher(field.getName())
                        .matches()))
                .filter(type -> type.tryGetMethod("ownDay").isEmpty())
                .map(JavaClass::getSimpleName)
                .toList();
    }

    private void holdsHereAndFailsOnTheBad(ArchRule rule) {
        holdsHereAndFailsOn(BAD, rule);
    }

    /** For a service's rules about its own features: the service keeps the rule, and the bad classes do not. */
    protected final void holdsHereAndFailsOn(JavaClasses bad, ArchRule rule) {
        assertThat(service).as("classes of the service").isNotEmpty();
        rule.check(service);
        assertThat(rule.evaluate(bad).hasViolation())
                .as("the rule '%s' catches a violation", rule.getDescription())
                .isTrue();
    }

    /** Adapters of these kinds in a service; the platform's packages of the same name are mechanism, not an adapter. */
    private static DescribedPredicate<JavaClass> adapters(String... kinds) {
        String named = ".*\\.(%s)(\\..*)?".formatted(String.join("|", kinds));
        return DescribedPredicate.describe(
                "adapters (" + String.join(", ", kinds) + ")",
                type -> type.getPackageName().matches(named)
                        && !type.getPackageName().matches(PLATFORM));
    }

    private static DescribedPredicate<JavaClass> ports() {
        return DescribedPredicate.describe(
                "ports",
                type -> type.isInterface()
                        && !type.getPackageName().matches(PLATFORM)
                        && type.getAllSubclasses().stream().anyMatch(adapters("persistence")));
    }

    private static DescribedPredicate<JavaClass> adaptersOfAPort() {
        return DescribedPredicate.describe(
                "adapters of a port",
                type -> adapters("persistence").test(type)
                        && type.getRawInterfaces().stream().anyMatch(ports()));
    }

    private static DescribedPredicate<JavaClass> outsideAdapters() {
        return DescribedPredicate.describe(
                "outside the adapters",
                type -> !adapters("rest", "persistence", "messaging", "scheduling")
                                .test(type)
                        && type.getAnnotations().stream()
                                .map(JavaAnnotation::getRawType)
                                .noneMatch(
                                        annotation -> annotation.getSimpleName().equals("ConfigMapping")));
    }
}
