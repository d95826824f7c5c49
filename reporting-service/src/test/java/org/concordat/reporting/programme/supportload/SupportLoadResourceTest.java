package org.concordat.reporting.programme.supportload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SupportLoadResourceTest {

    private static final String REPORT = "/reporting/v1/reports/support-load";

    @Inject
    Told told;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();

    private RequestSpecification as(String token) {
        return given().auth().oauth2(token).queryParam("financialYear", year.toString());
    }

    private RequestSpecification boardMember() {
        return as(Tokens.person(Roles.BOARD_MEMBER));
    }

    @Test
    void showsVisitsAndOffersInJsonAndCsvAsAtAndAsKnownAt() {
        String name = "Supported " + year;
        told.that(
                "membership.organisations",
                Map.of("name", name, "type", "NONE", "activeFrom", year.firstDay(), "activeUntil", year.lastDay()));
        told.that("programme.visits", new VisitFacts.Told(UUID.randomUUID(), null, year.firstDay()));
        boardMember()
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("organisations.name", hasItem(name))
                .body("total.size()", equalTo(4))
                .body("total[0].visits", equalTo(1))
                .body("total[0].offers", equalTo(0))
                .body("total[0].load", equalTo(1));
        String csv = boardMember()
                .get(REPORT + ".csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("organisationName", name);
        boardMember()
                .queryParam("asAt", "1800-01-01")
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("total[0].visits", equalTo(0));
        boardMember()
                .queryParam("knownAt", "1949-01-01T00:00:00Z")
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("organisations.size()", equalTo(0))
                .body("total[0].visits", equalTo(0));
    }

    @Test
    void showsFourQuartersOfAYearThatNothingIsKnownOf() {
        boardMember().get(REPORT).then().statusCode(200).body("total.load.sum()", equalTo(0));
    }
}
