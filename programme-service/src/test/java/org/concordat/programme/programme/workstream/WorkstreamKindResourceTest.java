package org.concordat.programme.programme.workstream;

import static org.concordat.programme.Api.KINDS;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.kind;
import static org.concordat.programme.Api.officer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class WorkstreamKindResourceTest {

    @Test
    void kindsAreImportedFromAFile() {
        String code = code("IMPORTED");
        officer()
                .contentType("text/csv")
                .body("Code;Name;Overhead\n%s;Imported %s;yes\n%s2;Other %s;perhaps\n"
                        .formatted(code, code, code, code))
                .post(KINDS + "/imports")
                .then()
                .statusCode(200)
                .body("lines.outcome", equalTo(List.of("ACCEPTED", "REFUSED")))
                .body("lines[1].problem", containsString("yes or no"));
        officer().get(KINDS + "/" + code).then().body("overhead", equalTo(true));
    }

    @Test
    void createsAmendsListsAndTellsTheHistoryOfAKind() {
        String code = code("SUPPORT");
        String location = officer()
                .body("""
                        {"code":"%s","name":"Support","overhead":false}""".formatted(code))
                .post(KINDS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("code", equalTo(code))
                .body("overhead", equalTo(false))
                .extract()
                .header("Location");
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Member support\",\"reason\":\"clearer\",\"effectiveOn\":\"2008-05-01\"}")
                .patch(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Member support"))
                .body("overhead", equalTo(false));
        officer().queryParam("limit", 200).get(KINDS).then().statusCode(200).body("items.code", hasItem(code));
        officer()
                .get(location + "/history")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("workstream-kind-created", "workstream-kind-amended")))
                .body("items[1].reason", equalTo("clearer"))
                .body("items[1].effectiveOn", equalTo("2008-05-01"))
                .body("items[1].changes.field", equalTo(List.of("name")))
                .body("items[0].actor", notNullValue());
    }

    @Test
    void anAmendmentThatChangesNothingIsNoNewVersion() {
        String path = KINDS + "/" + kind(false);
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Some kind\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void refusesACodeThatIsTaken() {
        officer()
                .body("""
                        {"code":"%s","name":"Again","overhead":true}""".formatted(kind(false)))
                .post(KINDS)
                .then()
                .statusCode(409)
                .body("type", containsString("workstream-kind-exists"));
    }

    @Test
    void namesEveryFieldThatIsMissing() {
        officer()
                .body("{}")
                .post(KINDS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/code", "/name", "/overhead"))
                .body("errors", hasSize(3));
    }

    @Test
    void refusesACodeThatIsNotInCapitals() {
        officer()
                .body("{\"code\":\"support\",\"name\":\"Support\",\"overhead\":false}")
                .post(KINDS)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/code")));
    }

    @Test
    void refusesABlankName() {
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\" \"}")
                .patch(KINDS + "/" + kind(false))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/name")));
    }

    @Test
    void refusesToChangeAVersionThatTheCallerHasNotSeen() {
        String path = KINDS + "/" + kind(false);
        officer().body("{\"name\":\"X\"}").patch(path).then().statusCode(428);
        officer()
                .header("If-Match", "\"7\"")
                .body("{\"name\":\"X\"}")
                .patch(path)
                .then()
                .statusCode(412);
    }

    @Test
    void keepsAKindWhatItIsOnceAnActivityIsOfIt() {
        String kind = kind(false);
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"overhead\":true}")
                .patch(KINDS + "/" + kind)
                .then()
                .statusCode(200);
        Api.add(Api.programme("2008-04-01", "2010-03-31"), Api.activity(kind, "2008-09", 10, null))
                .statusCode(201);
        officer()
                .header("If-Match", "\"1\"")
                .body("{\"overhead\":false}")
                .patch(KINDS + "/" + kind)
                .then()
                .statusCode(422)
                .body("type", containsString("workstream-kind-in-use"))
                .body("errors[0].pointer", equalTo("/overhead"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.MEMBERSHIP_OFFICER,
                Roles.FINANCE_OFFICER,
                Roles.BOARD_MEMBER,
                Roles.AUDITOR,
                Roles.ORGANISATION_USER
            })
    void onlyProgrammeOfficersAndAdminsWrite(String role) {
        as(role).body("{\"code\":\"X\",\"name\":\"X\",\"overhead\":false}")
                .post(KINDS)
                .then()
                .statusCode(403);
    }

    @Test
    void pagesThroughTheListByItsCursor() {
        kind(false);
        kind(false);
        String cursor = officer()
                .queryParam("limit", 1)
                .get(KINDS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        officer()
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(KINDS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        officer().queryParam("cursor", "nonsense").get(KINDS).then().statusCode(400);
    }
}
