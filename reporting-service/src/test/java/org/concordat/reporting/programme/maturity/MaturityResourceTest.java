package org.concordat.reporting.programme.maturity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
class MaturityResourceTest {

    private static final String REPORT = "/reporting/v1/reports/maturity";

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
    void showsWhatARoundFoundInJsonAndCsvAsAtAndAsKnownAt() {
        Assessment assessment = Assessment.in(year, told);
        assessment.submitted("A", 4, 1, null);
        assessment.submitted("B", 6, 2, true);
        assessment.closed();
        boardMember()
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("rounds.size()", equalTo(1))
                .body("rounds[0].name", equalTo("Autumn"))
                .body("rounds[0].dimensions[0].scores.size()", equalTo(3))
                .body("rounds[0].dimensions[0].scores[0].part", nullValue())
                .body("rounds[0].dimensions[0].scores[0].base", equalTo(10))
                .body("rounds[0].dimensions[0].scores[1].withheld", equalTo(true))
                .body("rounds[0].dimensions[0].scores[1].base", nullValue())
                .body("rounds[0].questions[1].answers[0].shares[0].sharePercent", equalTo(100));
        String csv = boardMember()
                .get(REPORT + ".csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("sharePercent", "Leadership", "1.6");
        boardMember()
                .queryParam("asAt", "1800-01-01")
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("rounds.size()", equalTo(0));
        boardMember()
                .queryParam("knownAt", "1949-01-01T00:00:00Z")
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("rounds.size()", equalTo(0));
    }

    @Test
    void showsNothingOfAYearInWhichNoRoundClosed() {
        boardMember().get(REPORT).then().statusCode(200).body("rounds.size()", equalTo(0));
    }
}
