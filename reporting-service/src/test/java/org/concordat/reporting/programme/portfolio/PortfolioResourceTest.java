package org.concordat.reporting.programme.portfolio;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PortfolioResourceTest {

    private static final String REPORT = "/reporting/v1/reports/portfolio";

    @Inject
    Told told;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();

    private final UUID programme = UUID.randomUUID();

    @BeforeEach
    void aProgramme() {
        told.that(
                "programme.programmes",
                Map.of("id", programme, "code", "ONE-" + year, "name", "One", "activities", List.of()));
    }

    private RequestSpecification as(String token) {
        return given().auth().oauth2(token).queryParam("financialYear", year.toString());
    }

    private RequestSpecification boardMember() {
        return as(Tokens.person(Roles.BOARD_MEMBER)).queryParam("programme", "ONE-" + year);
    }

    @Test
    void showsProjectsInJsonAndCsvAsAtAndAsKnownAt() {
        Project payroll = Project.in(year, programme, "DELIVERY").spent(year, "1234.56");
        told.that(Project.TOPIC, payroll.state());
        boardMember()
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("programme", equalTo("ONE-" + year))
                .body("parts.size()", equalTo(4))
                .body("parts[2].by", equalTo("PROGRAMME"))
                .body("parts[2].name", equalTo("One"))
                .body("parts[2].stages.delivery", equalTo(1))
                .body("total.projects", equalTo(1))
                .body("total.overall.unreported", equalTo(1))
                .body("total.spent.amount", equalTo("1234.56"))
                .body("total.variance.amount", equalTo("-1234.56"));
        String csv = boardMember()
                .get(REPORT + ".csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("stagesDelivery", "overallRed", "1234.56");
        boardMember()
                .queryParam("asAt", "1800-01-01")
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("total.projects", equalTo(0));
        boardMember()
                .queryParam("knownAt", "1949-01-01T00:00:00Z")
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("total.projects", equalTo(0));
    }

    @Test
    void showsNothingWhereNothingIsKnown() {
        boardMember().get(REPORT).then().statusCode(200).body("parts.size()", equalTo(0));
    }
}
