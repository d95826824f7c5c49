package org.concordat.programme.sharing.need;

import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.etag;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.id;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.concordat.programme.sharing.SharingClerk.withdraw;
import static org.concordat.programme.sharing.needsmap.NeedsClerk.NEEDS;
import static org.concordat.programme.sharing.needsmap.NeedsClerk.SERVICES;
import static org.concordat.programme.sharing.needsmap.NeedsClerk.record;
import static org.concordat.programme.sharing.needsmap.NeedsClerk.service;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.sharing.needsmap.NeedsClerk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NeedResourceTest {

    private static void told(String fact, UUID need) {
        EventContract.own()
                .assertKept(Kafka.awaitEvent("programme.needs", "concordat.programme.%s.v1".formatted(fact), need));
    }

    @Test
    void isRecordedUnderACodeOfItsOwnAmendedAndWithdrawn() {
        String code = code("NEED");
        String service = service("Housing");
        UUID need = id(record(officer(), code, "Staying at home", service).statusCode(201));
        told("need-recorded", need);
        record(officer(), code, "Another").statusCode(409).body("type", endsWith("need-exists"));
        String path = NEEDS + "/" + need;
        String seen = etag(path);
        officer()
                .header("If-Match", seen)
                .body("{\"description\":\"I want to stay\",\"services\":[]}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("title", equalTo("Staying at home"))
                .body("description", equalTo("I want to stay"))
                .body("services", empty());
        told("need-amended", need);
        officer().header("If-Match", seen).body("{}").patch(path).then().statusCode(412);
        officer()
                .header("If-Match", "*")
                .body("{\"description\":null}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("description", nullValue());
        withdraw(officer(), path).statusCode(200).body("status", equalTo("WITHDRAWN"));
        told("need-withdrawn", need);
        withdraw(officer(), path).statusCode(409).body("type", endsWith("step-not-allowed"));
        record(officer(), code, "Its code stays used").statusCode(409);
        officer().get(path + "/history").then().statusCode(200).body("items", hasSize(4));
    }

    @Test
    void isListedByTheServiceThatMeetsItAndByStatus() {
        String service = service("Housing");
        UUID need = NeedsClerk.need("Staying at home", service(("Food")), service);
        UUID withdrawn = NeedsClerk.need("Moving", service);
        withdraw(officer(), NEEDS + "/" + withdrawn).statusCode(200);
        officer()
                .get(NEEDS + "?service=" + service)
                .then()
                .body("items.id", contains(need.toString()))
                .body("items.services", contains(2));
        officer()
                .get(NEEDS + "?status=WITHDRAWN&service=" + service)
                .then()
                .body("items.id", contains(withdrawn.toString()));
        officer().get(NEEDS + "?service=NO_SUCH").then().statusCode(400);
    }

    @Test
    void refusesWhatNobodyKnowsAndWhoMayNot() {
        record(officer(), code("NEED"), "Staying at home", service("Housing"), "NO_SUCH")
                .statusCode(422)
                .body("type", endsWith("unknown-service"))
                .body("errors[0].pointer", equalTo("/services/1"));
        record(officer(), "in small letters", "Staying at home").statusCode(400);
        record(officer(), code("NEED"), " ").statusCode(400);
        record(user(UUID.randomUUID()), code("NEED"), "Staying at home").statusCode(403);
        record(as(Roles.AUDITOR), code("NEED"), "Staying at home").statusCode(403);
        UUID need = NeedsClerk.need("Staying at home");
        user(UUID.randomUUID()).get(NEEDS + "/" + need).then().statusCode(200);
        user(UUID.randomUUID())
                .header("If-Match", "*")
                .body("{}")
                .patch(NEEDS + "/" + need)
                .then()
                .statusCode(403);
        officer().get(NEEDS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aServiceIsAmendedPartByPart() {
        String path = SERVICES + "/" + service("Housing");
        officer()
                .header("If-Match", "*")
                .body("{\"serviceArea\":\"Adult care\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("Handyperson scheme"))
                .body("serviceArea", equalTo("Adult care"));
        officer()
                .header("If-Match", "*")
                .body("{\"name\":\"Small repairs\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("Small repairs"))
                .body("serviceArea", equalTo("Adult care"));
        as(Roles.AUDITOR).header("If-Match", "*").body("{}").patch(path).then().statusCode(403);
        as(Roles.AUDITOR).get(path + "/history").then().statusCode(200).body("items", hasSize(3));
    }
}
