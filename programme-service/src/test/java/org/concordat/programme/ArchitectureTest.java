package org.concordat.programme;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordat.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

/** The house rules, and what the features of this service may take from each other. */
class ArchitectureTest extends HouseRules {

    private static final JavaClasses BAD = new ClassFileImporter().importPackages("org.concordat.programme.bad");

    @Test
    void noFeatureReachesForAnothersAggregatesOrAdapters() {
        holdsHereAndFailsOn(
                BAD, classes().should(new ArchCondition<JavaClass>("take only what another feature offers") {
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

    private static final Pattern FEATURE = Pattern.compile("org\\.concordat\\.programme\\.((?:bad\\.)?\\w+).*");

    private static boolean isOfService(JavaClass type) {
        return type.getPackageName().startsWith("org.concordat.programme");
    }

    private static String feature(JavaClass type) {
        Matcher matcher = FEATURE.matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
    }
}
