package org.concordat.programme.programme.delivery;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.activities;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.etag;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.Api.programme;
import static org.concordat.programme.programme.delivery.DeliveryClerk.DELIVERIES;
import static org.concordat.programme.programme.delivery.DeliveryClerk.activity;
import static org.concordat.programme.programme.delivery.DeliveryClerk.deliverable;
import static org.concordat.programme.programme.delivery.DeliveryClerk.record;
import static org.concordat.programme.programme.delivery.DeliveryClerk.recorded;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DeliveryResourceTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");
    private static final String DAY = "2008-10-01";

    private UUID programme;
    private UUID activity;

    @BeforeEach
    void anActivityThatPromisesGuides() {
        programme = programme("2008-04-01", "2009-03-31");
        activity = activity(
                programme,
                YEAR,
                deliverable("GUIDE", "ENTRIES", "NUMBER", 5) + "," + deliverable("EVENT", "EVENTS", "NUMBER", 4));
    }

    @Test
    void isRecordedWithEvidenceWithdrawnAndToldToEverybody() {
        String path = recorded(programme, activity, DAY, "");
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        officer()
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0"))
                .body("number", equalTo(2))
                .body("evidence", equalTo("Printed and sent"))
                .body("withdrawnOn", nullValue());
        officer()
                .get(DELIVERIES + "?activity=" + activity)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
        officer()
                .header("If-Match", etag(path))
                .delete(path + "?effectiveOn=2008-11-03&reason=Mistake")
                .then()
                .statusCode(204);
        officer().get(path).then().body("withdrawnOn", equalTo("2008-11-03"));
        officer().get(DELIVERIES + "?programme=" + programme).then().body("items", hasSize(0));
        officer()
                .get(path + "/history")
                .then()
                .body("items.action", equalTo(List.of("delivery-recorded", "delivery-withdrawn")))
                .body("items[0].effectiveOn", equalTo(DAY))
                .body("items[1].reason", equalTo("Mistake"));
        for (String what : List.of("recorded", "withdrawn")) {
            EventContract.own()
                    .assertKept(Kafka.awaitEvent(
                            "programme.deliveries", "concordat.programme.delivery-%s.v1".formatted(what), id));
        }
        officer()
                .header("If-Match", "*")
                .delete(path)
                .then()
                .statusCode(409)
                .body("type", endsWith("delivery-withdrawn"));
    }

    @Test
    void refusesWhatIsCountedElsewhereOrWasNeverPromised() {
        String answer = "type";
        record(officer(), programme, activity, DAY, "").statusCode(201);
        record(officer(), programme, activity, DAY, ",\"organisation\":\"%s\"".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body(answer, endsWith("unknown-organisation"));
        record(officer(), programme, activity, DAY, ",\"subRegion\":\"atlantis\"")
                .statusCode(422)
                .body(answer, endsWith("unknown-sub-region"));
        record(officer(), programme, UUID.randomUUID(), DAY, "")
                .statusCode(422)
                .body(answer, endsWith("unknown-activity"));
        record(officer(), UUID.randomUUID(), activity, DAY, "")
                .statusCode(422)
                .body("errors.pointer", contains("/programme"));
        sent(DAY, "EVENT").statusCode(422).body(answer, endsWith("counted-elsewhere"));
        sent(DAY, "TOOL").statusCode(422).body(answer, endsWith("unknown-deliverable"));
        sent("2009-04-01", "GUIDE").statusCode(422).body("errors.pointer", contains("/deliveredOn"));
        sent(today().plusDays(2).toString(), "GUIDE").statusCode(422).body(answer, endsWith("not-yet"));
        sent(DAY, "").statusCode(422);
        sent("soon", "GUIDE").statusCode(400);
    }

    private io.restassured.response.ValidatableResponse sent(String deliveredOn, String unit) {
        return officer()
                .body("""
                        {"programme":"%s","activity":"%s","unit":"%s","number":1,"deliveredOn":"%s",
                         "evidence":"Sent"}""".formatted(programme, activity, unit, deliveredOn))
                .post(DELIVERIES)
                .then();
    }

    @Test
    void onlyOfficersRecordAndWithdraw() {
        String path = recorded(programme, activity, DAY, "");
        record(as(Roles.AUDITOR), programme, activity, DAY, "").statusCode(403);
        as(Roles.AUDITOR).header("If-Match", "*").delete(path).then().statusCode(403);
        as(Roles.AUDITOR).get(path).then().statusCode(200);
        as(Roles.ORGANISATION_USER).get(path).then().statusCode(403);
        officer().delete(path).then().statusCode(428);
        officer().header("If-Match", "\"7\"").delete(path).then().statusCode(412);
        officer().get(DELIVERIES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void anActivitySaysWhatItPromisesAndAmendsIt() {
        String path = activities(programme) + "/" + activity;
        officer().get(path).then().body("deliverables.unit", contains("EVENT", "GUIDE"));
        officer()
                .header("If-Match", etag(path))
                .body("{\"deliverables\":[%s]}".formatted(deliverable("TOOL", "ENTRIES", "ALL_COUNCILS", null)))
                .patch(path)
                .then()
                .statusCode(200)
                .body("deliverables.target", contains("ALL_COUNCILS"));
        officer()
                .header("If-Match", etag(path))
                .body("{\"deliverables\":[%s]}".formatted(deliverable("TOOL", "ENTRIES", "NUMBER", null)))
                .patch(path)
                .then()
                .statusCode(422)
                .body("type", containsString("deliverable-number"))
                .body("errors.pointer", contains("/deliverables/0/number"));
        officer()
                .header("If-Match", etag(path))
                .body(
                        "{\"deliverables\":[{\"unit\":\"tool\",\"countedFrom\":\"ENTRIES\",\"target\":\"NUMBER\",\"number\":1}]}")
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/deliverables/0/unit"));
    }
}
