package org.concordat.programme.sharing;

import static io.restassured.RestAssured.given;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.officer;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Tokens;

/** The few requests that most tests of what is shared begin with. */
public final class SharingClerk {

    public static final String PRACTICES = "/programme/v1/practices";
    public static final String ADOPTIONS = "/programme/v1/adoptions";

    /** A day that has not come. */
    public static final String TO_COME = today().plusDays(2).toString();

    private SharingClerk() {}

    public static RequestSpecification user(UUID organisation) {
        return given().auth()
                .oauth2(Tokens.person(Roles.ORGANISATION_USER, organisation))
                .contentType(ContentType.JSON);
    }

    public static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.extract().path("id"));
    }

    /** @param more further properties, each with a comma before it */
    public static String practice(UUID source, String title, String summary, String more) {
        return """
            {"source":"%s","title":"%s","summary":"%s","serviceArea":"Waste","effectiveOn":"2008-05-14"%s}\
            """.formatted(source, title, summary, more);
    }

    public static UUID shared(UUID source, String title, String summary, String more) {
        return id(officer()
                .body(practice(source, title, summary, more))
                .post(PRACTICES)
                .then()
                .statusCode(201));
    }

    public static UUID shared(UUID source) {
        return shared(source, "One crew for all rounds", "Half the miles", "");
    }

    public static String adoption(UUID practice, UUID organisation, String adoptedOn) {
        return """
            {"practice":"%s","organisation":"%s","adoptedOn":"%s","evidence":"All rounds run with one crew",
             "link":"https://example.org/rounds"}\
            """.formatted(practice, organisation, adoptedOn);
    }

    public static ValidatableResponse adopt(
            RequestSpecification who, UUID practice, UUID organisation, String adoptedOn) {
        return who.body(adoption(practice, organisation, adoptedOn))
                .post(ADOPTIONS)
                .then();
    }

    public static UUID adopted(UUID practice, UUID organisation, String adoptedOn) {
        return id(adopt(officer(), practice, organisation, adoptedOn).statusCode(201));
    }

    public static ValidatableResponse withdraw(RequestSpecification who, String path) {
        return who.body("{\"reason\":\"The crews were split again\"}")
                .post(path + "/withdrawal")
                .then();
    }
}
