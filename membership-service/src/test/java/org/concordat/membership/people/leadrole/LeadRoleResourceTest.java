package org.concordat.membership.people.leadrole;

import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LeadRoleResourceTest {

    private static final String LEAD_ROLES = ROOT + "/lead-roles";

    @Test
    void anyRegionNamesItsOwnRolesAndRenamesThem() {
        create("/lead-roles", "{\"code\":\"PARKS_LEAD\",\"name\":\"Parks\"}")
                .then()
                .header("Location", endsWith(LEAD_ROLES + "/PARKS_LEAD"))
                .header("ETag", "\"0\"");
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Parks lead\"}")
                .patch(LEAD_ROLES + "/PARKS_LEAD")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Parks lead"));
        officer().get(LEAD_ROLES + "/PARKS_LEAD").then().statusCode(200).body("name", equalTo("Parks lead"));
        officer()
                .get(LEAD_ROLES + "/PARKS_LEAD/history")
                .then()
                .body("items.action", contains("lead-role-created", "lead-role-amended"));
        officer().queryParam("limit", 200).get(LEAD_ROLES).then().body("items.code", hasItem("PARKS_LEAD"));
    }

    @Test
    void refusesASecondRoleOfTheSameCodeAndABadlyWrittenOne() {
        create("/lead-roles", "{\"code\":\"TWICE_LEAD\",\"name\":\"Once\"}");
        officer()
                .body("{\"code\":\"TWICE_LEAD\",\"name\":\"Again\"}")
                .post(LEAD_ROLES)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:lead-role-exists"));
        officer()
                .body("{\"code\":\"parks lead\",\"name\":\"x\"}")
                .post(LEAD_ROLES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/code"));
    }

    @Test
    void refusesAChangeByWhomHasNotSeenTheLast() {
        create("/lead-roles", "{\"code\":\"STALE_LEAD\",\"name\":\"Stale\"}");
        officer()
                .header("If-Match", "\"7\"")
                .body("{\"name\":\"x\"}")
                .patch(LEAD_ROLES + "/STALE_LEAD")
                .then()
                .statusCode(412);
        officer()
                .body("{\"name\":\"x\"}")
                .patch(LEAD_ROLES + "/STALE_LEAD")
                .then()
                .statusCode(428);
    }

    @Test
    void refusesAWriteByAnAuditor() {
        as(Roles.AUDITOR)
                .body("{\"code\":\"NO\",\"name\":\"No\"}")
                .post(LEAD_ROLES)
                .then()
                .statusCode(403);
        as(Roles.AUDITOR).get(LEAD_ROLES).then().statusCode(200);
    }
}
