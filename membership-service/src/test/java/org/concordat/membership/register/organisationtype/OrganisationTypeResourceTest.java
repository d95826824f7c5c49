package org.concordat.membership.register.organisationtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OrganisationTypeResourceTest {

    private static final String TYPES = ROOT + "/organisation-types";

    @Test
    void createsReadsAmendsAndTells() {
        var created = create(
                "/organisation-types",
                "{\"code\":\"TOWN\",\"name\":\"Town council\",\"council\":false,\"effectiveOn\":\"2006-04-01\"}");
        UUID id = id(created);
        created.then().header("Location", endsWith(TYPES + "/TOWN")).header("ETag", "\"0\"");

        officer()
                .header("If-Match", "\"0\"")
                .body("{\"council\":true,\"reason\":\"they count after all\"}")
                .patch(TYPES + "/TOWN")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Town council"))
                .body("council", equalTo(true));
        officer().get(TYPES + "/TOWN").then().statusCode(200).body("version", equalTo(1));
        officer()
                .get(TYPES + "/TOWN/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("organisation-type-created", "organisation-type-amended"))
                .body("items.reason", contains(null, "they count after all"));

        Told.awaitValid("membership.organisation-types", "organisation-type-created", id);
        var amended = Told.awaitValid("membership.organisation-types", "organisation-type-amended", id);
        assertThat(amended.path("state").path("council").asBoolean()).isTrue();
        assertThat(amended.path("changed")).hasSize(1);
    }

    @Test
    void typesAreImportedFromAFileAndToldLikeOthers() {
        String file = "Code,Name,Council\nIMPORTED_FIRE,Imported fire authority,no\nIMPORTED_TOWN,Imported town,Yes\n";
        var imported = officer().contentType("text/csv").body(file).post(TYPES + "/imports");
        imported.then().statusCode(200).body("lines.outcome", contains("ACCEPTED", "ACCEPTED"));
        officer().get(TYPES + "/IMPORTED_FIRE").then().body("council", equalTo(false));
        officer().get(TYPES + "/IMPORTED_TOWN").then().body("council", equalTo(true));
        Told.awaitValid(
                "membership.organisation-types",
                "organisation-type-created",
                UUID.fromString(imported.jsonPath().getString("lines[0].id")));
        as(Roles.AUDITOR)
                .contentType("text/csv")
                .body(file)
                .post(TYPES + "/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void listsByCode() {
        create("/organisation-types", "{\"code\":\"LISTED\",\"name\":\"Listed\",\"council\":false}");
        officer().queryParam("limit", 200).get(TYPES).then().statusCode(200).body("items.code", hasItem("LISTED"));
    }

    @Test
    void refusesASecondTypeOfTheSameCode() {
        create("/organisation-types", "{\"code\":\"TWICE\",\"name\":\"Once\",\"council\":false}");
        officer()
                .body("{\"code\":\"TWICE\",\"name\":\"Again\",\"council\":false}")
                .post(TYPES)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:organisation-type-exists"));
    }

    @Test
    void refusesACodeInSmallLetters() {
        officer()
                .body("{\"code\":\"town\",\"name\":\"Town\",\"council\":false}")
                .post(TYPES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/code"));
    }

    @Test
    void refusesAChangeByWhomHasNotSeenTheLast() {
        create("/organisation-types", "{\"code\":\"STALE\",\"name\":\"Stale\",\"council\":false}");
        officer()
                .header("If-Match", "\"7\"")
                .body("{\"name\":\"x\"}")
                .patch(TYPES + "/STALE")
                .then()
                .statusCode(412);
        officer().body("{\"name\":\"x\"}").patch(TYPES + "/STALE").then().statusCode(428);
    }

    @Test
    void refusesAWriteByAnAuditor() {
        as(Roles.AUDITOR)
                .body("{\"code\":\"NO\",\"name\":\"No\",\"council\":false}")
                .post(TYPES)
                .then()
                .statusCode(403);
        as(Roles.AUDITOR).get(TYPES).then().statusCode(200);
    }
}
