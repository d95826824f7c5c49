package org.concordat.programme.event;

import static io.restassured.RestAssured.given;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Tokens;

/** The few requests that most tests of events begin with. */
public final class EventClerk {

    public static final String EVENTS = "/programme/v1/events";

    private EventClerk() {}

    public static RequestSpecification user(UUID organisation) {
        return given().auth()
                .oauth2(Tokens.person(Roles.ORGANISATION_USER, organisation))
                .contentType(ContentType.JSON);
    }

    public static String at(UUID event) {
        return EVENTS + "/" + event;
    }

    public static String kind() {
        String code = code("WORKSHOP");
        officer()
                .body("{\"code\":\"%s\",\"name\":\"Workshop\"}".formatted(code))
                .post("/programme/v1/event-kinds")
                .then()
                .statusCode(201);
        return code;
    }

    /**
     * An event of 2035, with 20 places at £50.00 for members and £80.00 for others.
     *
     * @param more further properties, each with a comma before it
     */
    public static String body(String more) {
        return """
                {"kind":"%s","title":"Sharing a payroll","startsAt":"2035-11-20T09:30:00Z",
                 "endsAt":"2035-11-20T16:00:00Z","bookingClosesAt":"2035-11-13T17:00:00Z","place":"Town hall, Chester",
                 "capacity":20,"memberPrice":{"amount":"50.00","currency":"GBP"},
                 "otherPrice":{"amount":"80.00","currency":"GBP"},"effectiveOn":"2008-10-01"%s}""".formatted(kind(), more);
    }

    public static ValidatableResponse announce(String body) {
        return officer().body(body).post(EVENTS).then();
    }

    public static UUID announced(String more) {
        return id(announce(body(more)).statusCode(201));
    }

    public static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.extract().path("id"));
    }

    /** Amends whatever version there is. */
    public static ValidatableResponse amend(UUID event, String patch) {
        return officer().header("If-Match", "*").body(patch).patch(at(event)).then();
    }
}
