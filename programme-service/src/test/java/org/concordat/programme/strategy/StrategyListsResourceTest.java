package org.concordat.programme.strategy;

import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.strategy.Strategy.MEASURES;
import static org.concordat.programme.strategy.Strategy.OUTCOMES;
import static org.concordat.programme.strategy.Strategy.THEMES;
import static org.concordat.programme.strategy.Strategy.measure;
import static org.concordat.programme.strategy.Strategy.outcome;
import static org.concordat.programme.strategy.Strategy.theme;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.Test;

/** Theme, priority outcome and success measure: each stands under the one before. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StrategyListsResourceTest {

    private static void rename(String item) {
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Renamed\"}")
                .patch(item)
                .then()
                .statusCode(200)
                .body("name", equalTo("Renamed"));
    }

    private static void told(String topic, String what, String item) {
        UUID id = UUID.fromString(officer().get(item).path("id"));
        EventContract.own().assertKept(Kafka.awaitEvent(topic, "concordat.programme." + what + "-created.v1", id));
        EventContract.own().assertKept(Kafka.awaitEvent(topic, "concordat.programme." + what + "-amended.v1", id));
    }

    @Test
    void aMeasureStandsUnderAnOutcomeAndThatUnderATheme() {
        String theme = theme();
        String outcome = outcome(theme);
        String measure = measure(outcome);
        officer().get(OUTCOMES + "/" + outcome).then().body("theme", equalTo(theme));
        officer().get(MEASURES + "/" + measure).then().body("priorityOutcome", equalTo(outcome));
    }

    @Test
    void refusesWhatStandsUnderNothing() {
        officer()
                .body("{\"code\":\"%s\",\"name\":\"x\",\"theme\":\"NO_SUCH_THEME\"}".formatted(code("OUTCOME")))
                .post(OUTCOMES)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-theme"))
                .body("errors.pointer", contains("/theme"));
        officer()
                .body("{\"code\":\"%s\",\"name\":\"x\",\"priorityOutcome\":\"NO_SUCH_OUTCOME\"}"
                        .formatted(code("MEASURE")))
                .post(MEASURES)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-priority-outcome"))
                .body("errors.pointer", contains("/priorityOutcome"));
    }

    @Test
    void movesUnderAnotherThatThereIs() {
        String theme = theme();
        String outcome = outcome(theme());
        String measure = measure(outcome(theme));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"theme\":\"%s\"}".formatted(theme))
                .patch(OUTCOMES + "/" + outcome)
                .then()
                .statusCode(200)
                .body("theme", equalTo(theme))
                .body("name", equalTo("Cheaper services"));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"priorityOutcome\":\"%s\"}".formatted(outcome))
                .patch(MEASURES + "/" + measure)
                .then()
                .statusCode(200)
                .body("priorityOutcome", equalTo(outcome));
        officer()
                .header("If-Match", "\"1\"")
                .body("{\"priorityOutcome\":\"NO_SUCH_OUTCOME\"}")
                .patch(MEASURES + "/" + measure)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/priorityOutcome"));
    }

    @Test
    void eachIsRenamedAndToldOf() {
        String theme = theme();
        String outcome = outcome(theme);
        String measure = measure(outcome);
        rename(THEMES + "/" + theme);
        rename(OUTCOMES + "/" + outcome);
        rename(MEASURES + "/" + measure);
        told("programme.themes", "theme", THEMES + "/" + theme);
        told("programme.priority-outcomes", "priority-outcome", OUTCOMES + "/" + outcome);
        told("programme.success-measures", "success-measure", MEASURES + "/" + measure);
    }

    @Test
    void auditorsReadThemAndDoNotWriteThem() {
        for (String list : new String[] {THEMES, OUTCOMES, MEASURES}) {
            as(Roles.AUDITOR).get(list).then().statusCode(200);
        }
        as(Roles.AUDITOR)
                .body("{\"code\":\"%s\",\"name\":\"x\"}".formatted(code("THEME")))
                .post(THEMES)
                .then()
                .statusCode(403);
    }
}
