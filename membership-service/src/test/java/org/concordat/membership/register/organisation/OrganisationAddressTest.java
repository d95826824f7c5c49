package org.concordat.membership.register.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where an organisation receives post and its invoices, from which day. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OrganisationAddressTest {

    private static final String ORGANISATIONS = ROOT + "/organisations";
    private static final String OLD_HALL = address("Old Hall", "ca14 2rs");
    private static final String NEW_HALL = address("New Hall", "CA143YJ");

    private String type;
    private String subRegion;

    @BeforeEach
    void createReferenceData() {
        type = anOrganisationType();
        subRegion = aSubRegion();
    }

    private static String address(String line1, String postcode) {
        return "{\"line1\":\"%s\",\"town\":\"Workington\",\"postcode\":\"%s\"}".formatted(line1, postcode);
    }

    private String council(String more) {
        return "{\"name\":\"Allerdale\",\"type\":\"%s\",\"subRegion\":\"%s\"%s}".formatted(type, subRegion, more);
    }

    private UUID registered(String more) {
        return id(create("/organisations", council(more)));
    }

    private static ValidatableResponse amend(UUID id, int version, String body) {
        return officer()
                .header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .patch(ORGANISATIONS + "/" + id)
                .then();
    }

    private static ValidatableResponse asAt(UUID id, String day) {
        return officer().queryParam("asAt", day).get(ORGANISATIONS + "/" + id).then();
    }

    @Test
    void anOrganisationIsRegisteredWithItsAddressesAndTheOthersHearOfThem() {
        UUID id = registered(",\"postalAddress\":%s,\"invoicingAddress\":%s".formatted(NEW_HALL, OLD_HALL));
        officer()
                .get(ORGANISATIONS + "/" + id)
                .then()
                .body("postalAddress.line1", equalTo("New Hall"))
                .body("postalAddress.line2", nullValue())
                .body("postalAddress.postcode", equalTo("CA14 3YJ"))
                .body("postalAddress.country", equalTo("GB"))
                .body("invoicingAddress.postcode", equalTo("CA14 2RS"));
        var told = Told.awaitValid("membership.organisations", "organisation-registered", id);
        assertThat(told.at("/state/postalAddress/postcode").asText()).isEqualTo("CA14 3YJ");
        assertThat(told.at("/state/invoicingAddress/line1").asText()).isEqualTo("Old Hall");
    }

    @Test
    void anAddressHoldsFromItsDayAndACorrectionLeavesWhatLaterDaysChanged() {
        UUID id = registered(",\"effectiveOn\":\"2006-04-01\",\"postalAddress\":" + OLD_HALL);
        amend(id, 0, "{\"effectiveOn\":\"2009-04-01\",\"postalAddress\":%s}".formatted(NEW_HALL))
                .statusCode(200);
        amend(id, 1, "{\"effectiveOn\":\"2007-04-01\",\"name\":\"Allerdale Council\"}")
                .statusCode(200);
        amend(id, 2, "{\"effectiveOn\":\"2008-04-01\",\"invoicingAddress\":%s}".formatted(OLD_HALL))
                .statusCode(200)
                .body("postalAddress.line1", equalTo("New Hall"));
        asAt(id, "2007-04-01")
                .body("name", equalTo("Allerdale Council"))
                .body("postalAddress.line1", equalTo("Old Hall"))
                .body("invoicingAddress", nullValue());
        asAt(id, "2009-03-31")
                .body("postalAddress.line1", equalTo("Old Hall"))
                .body("invoicingAddress.line1", equalTo("Old Hall"));
        asAt(id, "2009-04-01")
                .body("postalAddress.line1", equalTo("New Hall"))
                .body("invoicingAddress.line1", equalTo("Old Hall"));
        officer()
                .queryParam("type", type)
                .queryParam("asAt", "2009-03-31")
                .get(ORGANISATIONS)
                .then()
                .body("items.postalAddress.line1", contains("Old Hall"));
        officer()
                .get(ORGANISATIONS + "/" + id + "/history")
                .then()
                .body("items.effectiveOn", contains("2006-04-01", "2009-04-01", "2007-04-01", "2008-04-01"))
                .body("items[1].changes.field", contains("postalAddress"))
                .body("items[1].changes[0].from.line1", equalTo("Old Hall"))
                .body("items[1].changes[0].to.line1", equalTo("New Hall"));
    }

    @Test
    void anAddressIsReplacedAsAWholeAndRemovedByNull() {
        UUID id = registered(",\"postalAddress\":{\"line1\":\"Old Hall\",\"line2\":\"High Street\","
                + "\"town\":\"Workington\",\"postcode\":\"CA14 2RS\"},\"invoicingAddress\":" + OLD_HALL);
        amend(id, 0, "{\"postalAddress\":%s,\"invoicingAddress\":null}".formatted(NEW_HALL))
                .statusCode(200)
                .body("postalAddress.line2", nullValue())
                .body("postalAddress.line1", equalTo("New Hall"))
                .body("invoicingAddress", nullValue());
    }

    @Test
    void anAddressThatThePostCannotFindIsRefusedWhereItIsWrong() {
        officer()
                .body(council(",\"postalAddress\":%s,\"invoicingAddress\":{\"line2\":\"x\",\"country\":\"UK\"}"
                        .formatted(address("Town Hall", "CA14"))))
                .post(ORGANISATIONS)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/postalAddress/postcode",
                                "/invoicingAddress/line1",
                                "/invoicingAddress/town",
                                "/invoicingAddress/postcode",
                                "/invoicingAddress/country"));
        UUID id = registered("");
        amend(id, 0, "{\"invoicingAddress\":%s}".formatted(address("Town Hall", "3YJ CA14")))
                .statusCode(400)
                .body("errors.pointer", contains("/invoicingAddress/postcode"))
                .body("errors[0].detail", containsString("CA14 3YJ"));
    }

    @Test
    void theListAsCsvHasAColumnForEachPartOfAnAddress() {
        registered(",\"postalAddress\":" + NEW_HALL);
        String csv = RestAssured.given()
                .auth()
                .oauth2(Tokens.person(Roles.AUDITOR))
                .queryParam("type", type)
                .get(ORGANISATIONS + ".csv")
                .asString();
        assertThat(csv).contains("postalAddress.line1", "postalAddress.postcode", "invoicingAddress.postcode");
        assertThat(csv).contains("New Hall,,,Workington,CA14 3YJ,GB,,,,,,");
    }
}
