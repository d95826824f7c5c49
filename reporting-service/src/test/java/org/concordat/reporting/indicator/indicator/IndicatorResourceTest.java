package org.concordat.reporting.indicator.indicator;

import static org.concordat.reporting.indicator.IndicatorClerk.INDICATORS;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.etag;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.indicatorBody;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.scale;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class IndicatorResourceTest {

    @Test
    void isCreatedAmendedAndListed() {
        String code = code("INDICATOR");
        UUID id = id(officer()
                .body(indicatorBody(
                        code,
                        "PERCENTAGE",
                        ",\"minimum\":\"0\",\"maximum\":\"100\",\"tolerance\":{\"figure\":\"5\",\"basis\":\"UNITS\"}"))
                .post(INDICATORS)
                .then());
        String path = INDICATORS + "/" + id;
        String seen = etag(path);
        officer()
                .get(path)
                .then()
                .body("maximum", equalTo("100"))
                .body("tolerance.figure", equalTo("5"))
                .body("reportedBy", empty())
                .body("ranked", equalTo(false));
        officer()
                .header("If-Match", seen)
                .body("{\"ranked\":true,\"tolerance\":null,\"maximum\":\"99.5\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("ranked", equalTo(true))
                .body("tolerance", nullValue())
                .body("minimum", equalTo("0"))
                .body("maximum", equalTo("99.5"));
        officer().header("If-Match", seen).body("{}").patch(path).then().statusCode(412);
        officer().body("{}").patch(path).then().statusCode(428);
        officer().get(path + "/history").then().statusCode(200).body("items", hasSize(2));
        officer()
                .queryParam("kind", "PERCENTAGE")
                .queryParam("limit", 200)
                .get(INDICATORS)
                .then()
                .statusCode(200)
                .body("items.code", hasItem(code))
                .body("items.kind", everyItem(equalTo("PERCENTAGE")));
    }

    @Test
    void anAmendmentThatSaysWhatIsThereChangesNothing() {
        UUID id = id(officer()
                .body(indicatorBody(code("INDICATOR"), "NUMBER", ",\"minimum\":\"0\""))
                .post(INDICATORS)
                .then());
        String path = INDICATORS + "/" + id;
        officer()
                .header("If-Match", "*")
                .body("{\"minimum\":\"0.00\"}")
                .patch(path)
                .then()
                .statusCode(200);
        officer().get(path + "/history").then().body("items", hasSize(1));
    }

    @Test
    void namesWhatThereIs() {
        for (var wrong : List.of(
                List.of("LEVEL", ",\"scale\":\"NO_SUCH\"", "unknown-scale", "/scale"),
                List.of("NUMBER", ",\"reportedBy\":[\"NO_SUCH\"]", "unknown-organisation-type", "/reportedBy/0"),
                List.of("NUMBER", ",\"scale\":\"%s\"".formatted(scale()), "scale-of-levels", "/scale"))) {
            officer()
                    .body(indicatorBody(code("INDICATOR"), wrong.get(0), wrong.get(1)))
                    .post(INDICATORS)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith(wrong.get(2)))
                    .body("errors[0].pointer", equalTo(wrong.get(3)));
        }
        UUID id = id(officer()
                .body(indicatorBody(code("INDICATOR"), "PERCENTAGE", ""))
                .post(INDICATORS)
                .then());
        officer()
                .header("If-Match", "*")
                .body("{\"successorTakes\":\"WEIGHTED\",\"weightedBy\":\"NO_SUCH\"}")
                .patch(INDICATORS + "/" + id)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-indicator"));
    }

    @Test
    void refusesWhatIsDerivedFromNothing() {
        officer()
                .body(indicatorBody(code("INDICATOR"), "YES_NO", "").replace("RETURNED", "DERIVED"))
                .post(INDICATORS)
                .then()
                .statusCode(422)
                .body("type", endsWith("derivation-missing"))
                .body("errors[0].pointer", equalTo("/derivation"));
    }

    @Test
    void refusesACodeTwiceAndFiguresThatAreNone() {
        String code = code("INDICATOR");
        officer()
                .body(indicatorBody(code, "NUMBER", ",\"minimum\":\"1e3\""))
                .post(INDICATORS)
                .then()
                .statusCode(400);
        officer()
                .body(indicatorBody(code, "NUMBER", ""))
                .post(INDICATORS)
                .then()
                .statusCode(201);
        officer()
                .body(indicatorBody(code, "NUMBER", ""))
                .post(INDICATORS)
                .then()
                .statusCode(409)
                .body("type", endsWith("indicator-exists"));
        officer().get(INDICATORS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void isReadByAllWhoReturnAndChangedByProgrammeOfficersAlone() {
        UUID id = id(officer()
                .body(indicatorBody(code("INDICATOR"), "NUMBER", ""))
                .post(INDICATORS)
                .then());
        String path = INDICATORS + "/" + id;
        user(UUID.randomUUID()).get(path).then().statusCode(200);
        as(Roles.BOARD_MEMBER).get(path).then().statusCode(200);
        for (String role : List.of(Roles.AUDITOR, Roles.FINANCE_OFFICER, Roles.ASSESSOR)) {
            as(role).body(indicatorBody(code("INDICATOR"), "NUMBER", ""))
                    .post(INDICATORS)
                    .then()
                    .statusCode(403);
        }
        as(Roles.ASSESSOR).get(path).then().statusCode(403);
    }
}
