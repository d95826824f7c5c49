package org.concordat.reporting.programme.deliverable;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.programme.deliverable.Promising.deliverable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DeliverablesResourceTest {

    private static final String REPORT = "/reporting/v1/reports/deliverables";

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
    void showsPlannedAgainstDoneInJsonAndCsvAsAtAndAsKnownAt() {
        Promising bpi = Promising.by(told, year, "BPI");
        bpi.promises(deliverable("PRACTITIONER_EVENT", "EVENTS", "NUMBER", 5));
        bpi.event("HELD", null);
        boardMember()
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("programmes.code", contains("BPI"))
                .body("programmes[0].promised", equalTo(1))
                .body("programmes[0].deliverables[0].planned", equalTo(5))
                .body("programmes[0].deliverables[0].done", equalTo(1))
                .body("programmes[0].deliverables[0].shortfall", equalTo(4))
                .body("total.kept", equalTo(0));
        String csv = boardMember()
                .get(REPORT + ".csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("PRACTITIONER_EVENT,EVENTS,NUMBER,5,1,4");
        boardMember()
                .queryParam("asAt", "1800-01-01")
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("total.promised", equalTo(0));
        boardMember()
                .queryParam("knownAt", "1949-01-01T00:00:00Z")
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("total.promised", equalTo(0));
    }

    @Test
    void showsNothingOfAYearThatNothingIsKnownOf() {
        boardMember().get(REPORT).then().statusCode(200).body("programmes.size()", equalTo(0));
    }
}
