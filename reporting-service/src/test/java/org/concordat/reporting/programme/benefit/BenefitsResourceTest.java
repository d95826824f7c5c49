package org.concordat.reporting.programme.benefit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.programme.benefit.SavingFacts.Saving;
import org.concordat.reporting.programme.benefit.SavingFacts.Source;
import org.concordat.reporting.programme.benefit.SavingFacts.Year;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BenefitsResourceTest {

    private static final String REPORT = "/reporting/v1/reports/benefits";

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
    void showsSavingsInJsonAndCsvAsAtAndAsKnownAt() {
        var payroll = new Year(year, Money.pounds(30), Money.pounds(40), Money.pounds(60), year.lastDay());
        told.that(
                "programme.savings",
                new Saving(
                        new Source(null, UUID.randomUUID()),
                        "CASHABLE",
                        "RECURRING",
                        List.of(payroll),
                        "CLAIMED",
                        null));
        boardMember()
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("savings.size()", equalTo(1))
                .body("savings[0].code", nullValue())
                .body("savings[0].kind", equalTo("CASHABLE"))
                .body("savings[0].claimed.low.amount", equalTo("30.00"))
                .body("savingTotals[0].claimed.savings", equalTo(1))
                .body("savingTotals[0].claimed.expected.amount", equalTo("40.00"))
                .body("savingTotals[0].validated.expected.amount", equalTo("0.00"));
        String csv = boardMember()
                .get(REPORT + ".csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("claimedExpected", "duplicatesSavings", "SAVINGS_TOTAL", "60.00");
        boardMember()
                .queryParam("asAt", "1800-01-01")
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("savings.size()", equalTo(0));
        boardMember()
                .queryParam("knownAt", "1949-01-01T00:00:00Z")
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("savings.size()", equalTo(0));
    }

    @Test
    void showsNothingWhereNothingIsKnown() {
        boardMember().get(REPORT).then().statusCode(200).body("savingTotals.size()", equalTo(0));
    }
}
