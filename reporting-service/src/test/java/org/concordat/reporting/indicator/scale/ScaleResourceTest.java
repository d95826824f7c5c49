package org.concordat.reporting.indicator.scale;

import static org.concordat.reporting.indicator.IndicatorClerk.SCALES;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.etag;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.scaleBody;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ScaleResourceTest {

    @Test
    void isCreatedAmendedAndListed() {
        String code = code("SCALE");
        UUID id = id(officer().body(scaleBody(code, "\"FAIR\"")).post(SCALES).then());
        String path = SCALES + "/" + id;
        officer()
                .get(path)
                .then()
                .statusCode(200)
                .body("levels.code", contains("POOR", "FAIR", "GOOD"))
                .body("floor", equalTo("FAIR"));
        String seen = etag(path);
        officer()
                .header("If-Match", seen)
                .body("{\"floor\":null,\"name\":\"Another\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("floor", nullValue())
                .body("name", equalTo("Another"));
        officer().header("If-Match", seen).body("{}").patch(path).then().statusCode(412);
        officer().get(path + "/history").then().statusCode(200).body("items", hasSize(2));
        officer().queryParam("limit", 200).get(SCALES).then().statusCode(200).body("items.code", hasItem(code));
    }

    @Test
    void refusesWhatIsNoScaleAndACodeTwice() {
        String code = code("SCALE");
        officer()
                .body(scaleBody(code, "\"BEST\""))
                .post(SCALES)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-level"))
                .body("errors[0].pointer", equalTo("/floor"));
        officer().body(scaleBody("no code", "null")).post(SCALES).then().statusCode(400);
        officer().body(scaleBody(code, "null")).post(SCALES).then().statusCode(201);
        officer()
                .body(scaleBody(code, "null"))
                .post(SCALES)
                .then()
                .statusCode(409)
                .body("type", endsWith("scale-exists"));
        officer().get(SCALES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void isReadByAllWhoReturnAndChangedByProgrammeOfficersAlone() {
        UUID id =
                id(officer().body(scaleBody(code("SCALE"), "null")).post(SCALES).then());
        user(UUID.randomUUID()).get(SCALES + "/" + id).then().statusCode(200);
        as(Roles.AUDITOR).get(SCALES + "/" + id).then().statusCode(200);
        user(UUID.randomUUID())
                .body(scaleBody(code("SCALE"), "null"))
                .post(SCALES)
                .then()
                .statusCode(403);
        as(Roles.AUDITOR)
                .header("If-Match", "*")
                .body("{}")
                .patch(SCALES + "/" + id)
                .then()
                .statusCode(403);
    }
}
