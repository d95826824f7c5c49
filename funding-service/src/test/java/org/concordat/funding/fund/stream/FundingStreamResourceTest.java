package org.concordat.funding.fund.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.financeOfficer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.Test;

/** "Funding sources as data: core, added value and whatever another region calls its own, restricted or not." */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FundingStreamResourceTest {

    private static final String STREAMS = "/funding/v1/funding-streams";
    private static final String TOPIC = "funding.funding-streams";

    private static Response create(String code, boolean restricted) {
        return financeOfficer()
                .body("{\"code\":\"%s\",\"name\":\"Stream %s\",\"restricted\":%s}".formatted(code, code, restricted))
                .post(STREAMS);
    }

    @Test
    void createsReadsAmendsAndTells() {
        Response created = create("PILOT", false);
        created.then()
                .statusCode(201)
                .header("Location", endsWith(STREAMS + "/PILOT"))
                .header("ETag", "\"0\"");
        UUID id = UUID.fromString(created.path("id"));
        financeOfficer()
                .header("If-Match", "\"0\"")
                .body("{\"restricted\":true,\"reason\":\"The grant letter names the purpose\"}")
                .patch(STREAMS + "/PILOT")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Stream PILOT"))
                .body("restricted", equalTo(true));
        as(Roles.AUDITOR)
                .get(STREAMS + "/PILOT/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("funding-stream-created", "funding-stream-amended"));
        for (String fact : new String[] {"funding-stream-created", "funding-stream-amended"}) {
            EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.funding." + fact + ".v1", id));
        }
    }

    @Test
    void listsThemByCode() {
        create("LISTED_STREAM", true).then().statusCode(201);
        as(Roles.PROGRAMME_OFFICER)
                .queryParam("limit", 200)
                .get(STREAMS)
                .then()
                .statusCode(200)
                .body("items.code", hasItem("LISTED_STREAM"));
    }

    @Test
    void importsThemFromAFile() {
        var imported = financeOfficer()
                .contentType("text/csv")
                .body("Code,Name,Restricted\nIMPORTED_GRANT,Imported grant,yes\n")
                .post(STREAMS + "/imports");
        imported.then().statusCode(200).body("lines.outcome", contains("ACCEPTED"));
        assertThat(financeOfficer().get(STREAMS + "/IMPORTED_GRANT").<Boolean>path("restricted"))
                .isTrue();
    }

    @Test
    void refusesASecondOfTheSameCode() {
        create("ONCE_ONLY", false).then().statusCode(201);
        create("ONCE_ONLY", false)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:funding-stream-exists"));
    }

    @Test
    void refusesAStreamThatDoesNotSayWhetherItIsRestricted() {
        financeOfficer()
                .body("{\"code\":\"VAGUE\",\"name\":\"Vague\"}")
                .post(STREAMS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/restricted"));
    }

    @Test
    void letsOnlyFinanceAndAdminWrite() {
        as(Roles.PROGRAMME_OFFICER)
                .body("{\"code\":\"NO\",\"name\":\"No\",\"restricted\":false}")
                .post(STREAMS)
                .then()
                .statusCode(403);
        as(Roles.ORGANISATION_USER).get(STREAMS).then().statusCode(403);
    }
}
