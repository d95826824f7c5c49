package org.concordat.membership.governance.seatcategory;

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
class SeatCategoryResourceTest {

    private static final String SEAT_CATEGORIES = ROOT + "/seat-categories";

    @Test
    void anyRegionNamesItsOwnCategoriesAndRenamesThem() {
        create("/seat-categories", "{\"code\":\"PARKS_CHIEFS\",\"name\":\"Parks\"}")
                .then()
                .header("Location", endsWith(SEAT_CATEGORIES + "/PARKS_CHIEFS"))
                .header("ETag", "\"0\"");
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Parks chiefs\"}")
                .patch(SEAT_CATEGORIES + "/PARKS_CHIEFS")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Parks chiefs"));
        officer().get(SEAT_CATEGORIES + "/PARKS_CHIEFS").then().statusCode(200).body("name", equalTo("Parks chiefs"));
        officer()
                .get(SEAT_CATEGORIES + "/PARKS_CHIEFS/history")
                .then()
                .body("items.action", contains("seat-category-created", "seat-category-amended"));
        officer().queryParam("limit", 200).get(SEAT_CATEGORIES).then().body("items.code", hasItem("PARKS_CHIEFS"));
    }

    @Test
    void refusesASecondCategoryOfTheSameCodeAndABadlyWrittenOne() {
        create("/seat-categories", "{\"code\":\"TWICE_CHIEFS\",\"name\":\"Once\"}");
        officer()
                .body("{\"code\":\"TWICE_CHIEFS\",\"name\":\"Again\"}")
                .post(SEAT_CATEGORIES)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:seat-category-exists"));
        officer()
                .body("{\"code\":\"parks chiefs\",\"name\":\"x\"}")
                .post(SEAT_CATEGORIES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/code"));
    }

    @Test
    void refusesAChangeByWhomHasNotSeenTheLast() {
        create("/seat-categories", "{\"code\":\"STALE_CHIEFS\",\"name\":\"Stale\"}");
        officer()
                .header("If-Match", "\"7\"")
                .body("{\"name\":\"x\"}")
                .patch(SEAT_CATEGORIES + "/STALE_CHIEFS")
                .then()
                .statusCode(412);
        officer()
                .body("{\"name\":\"x\"}")
                .patch(SEAT_CATEGORIES + "/STALE_CHIEFS")
                .then()
                .statusCode(428);
    }

    @Test
    void refusesAWriteByAnAuditor() {
        as(Roles.AUDITOR)
                .body("{\"code\":\"NO\",\"name\":\"No\"}")
                .post(SEAT_CATEGORIES)
                .then()
                .statusCode(403);
        as(Roles.AUDITOR).get(SEAT_CATEGORIES).then().statusCode(200);
    }
}
