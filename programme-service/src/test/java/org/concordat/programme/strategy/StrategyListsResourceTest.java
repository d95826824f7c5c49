package org.concordat.programme.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.strategy.Strategy.DRIVERS;
import static org.concordat.programme.strategy.Strategy.MEASURES;
import static org.concordat.programme.strategy.Strategy.OUTCOMES;
import static org.concordat.programme.strategy.Strategy.THEMES;
import static org.concordat.programme.strategy.Strategy.measure;
import static org.concordat.programme.strategy.Strategy.outcome;
import static org.concordat.programme.strategy.Strategy.theme;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
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

    private static ValidatableResponse move(String theme, String parent) {
        String etag = officer().get(THEMES + "/" + theme).header("ETag");
        return officer()
                .header("If-Match", etag)
                .body("{\"parent\":\"%s\"}".formatted(parent))
                .patch(THEMES + "/" + theme)
                .then();
    }

    @Test
    void themesAreATaxonomyAndNoneStandsUnderItself() {
        String top = theme();
        String middle = theme();
        String bottom = theme();
        move(middle, top).statusCode(200).body("parent", equalTo(top));
        move(bottom, middle).statusCode(200);
        move(bottom, top).statusCode(200);
        move(bottom, middle).statusCode(200);
        for (String above : new String[] {top, middle, bottom}) {
            move(top, above)
                    .statusCode(422)
                    .body("type", equalTo("urn:concordat:problem:theme-under-itself"))
                    .body("errors.pointer", contains("/parent"));
        }
        move(top, "NO_SUCH_THEME").statusCode(422).body("errors.pointer", contains("/parent"));
        officer()
                .body("{\"code\":\"%s\",\"name\":\"x\",\"parent\":\"NO_SUCH_THEME\"}".formatted(code("THEME")))
                .post(THEMES)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-theme"));
    }

    @Test
    void aThemeMayBeRenamedAndMovedInOneStep() {
        String parent = theme();
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Renamed\",\"parent\":\"%s\"}".formatted(parent))
                .patch(THEMES + "/" + theme())
                .then()
                .statusCode(200)
                .body("name", equalTo("Renamed"))
                .body("parent", equalTo(parent))
                .body("version", equalTo(1));
    }

    @Test
    void twoThemesThatMoveUnderEachOtherAtOnceDoNotBothDo() throws Exception {
        for (int round = 0; round < 5; round++) {
            String one = theme();
            String other = theme();
            List<Integer> answers = AtOnce.call(List.of(
                    () -> move(one, other).extract().statusCode(),
                    () -> move(other, one).extract().statusCode()));
            assertThat(answers).filteredOn(status -> status == 200).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void aPolicyDriverHasItsSourceAndTheProgrammesAnswer() {
        String code = code("DRIVER");
        officer()
                .body("{\"code\":\"%s\",\"name\":\"Efficiency\"}".formatted(code))
                .post(DRIVERS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/source", "/answer"));
        officer().body("""
                        {"code":"%s","name":"Efficiency","source":"Spending review 2007, 3.2","answer":"Shared services"}""".formatted(code)).post(DRIVERS).then().statusCode(201);
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Renamed\",\"answer\":\"Shared services and common buying\"}")
                .patch(DRIVERS + "/" + code)
                .then()
                .statusCode(200)
                .body("source", equalTo("Spending review 2007, 3.2"))
                .body("answer", equalTo("Shared services and common buying"));
        told("programme.policy-drivers", "policy-driver", DRIVERS + "/" + code);
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
        for (String list : new String[] {THEMES, DRIVERS, OUTCOMES, MEASURES}) {
            as(Roles.AUDITOR).get(list).then().statusCode(200);
        }
        as(Roles.AUDITOR)
                .body("{\"code\":\"%s\",\"name\":\"x\"}".formatted(code("THEME")))
                .post(THEMES)
                .then()
                .statusCode(403);
    }
}
