package org.concordat.reporting.indicator.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.reporting.indicator.IndicatorClerk.PERIODS;
import static org.concordat.reporting.indicator.IndicatorClerk.RETURNS;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.asked;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.opened;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.indicator.IndicatorClerk.step;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.table.Tabular;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReturnImportResourceTest {

    private static final String HEADER =
            "period,organisation,indicator,value,missing,base,changeReason,targetRealistic\n";

    @Inject
    Told told;

    private UUID council;
    private UUID neighbour;
    private String visits;
    private String budget;
    private UUID period;

    @BeforeEach
    void aPeriodThatAsksForTwoIndicators() {
        council = organisation(told, "RETURNED_DISTRICT");
        neighbour = organisation(told, "RETURNED_DISTRICT");
        visits = indicator("NUMBER", ",\"minimum\":\"0\"");
        budget = indicator("MONEY", "");
        period = opened(asked(visits, budget));
    }

    private static ValidatableResponse sent(RequestSpecification by, String file) {
        return by.contentType("text/csv")
                .body(file)
                .post("/reporting/v1/return-imports")
                .then();
    }

    private static ValidatableResponse imported(RequestSpecification by, String lines) {
        return sent(by, HEADER + lines).statusCode(200);
    }

    private String line(UUID whose, String indicator, String value) {
        return "%s,%s,%s,%s,,,,\n".formatted(period, whose, indicator, value);
    }

    private String draftOf(UUID whose) {
        return RETURNS + "/"
                + officer()
                        .get(RETURNS + "?period=%s&organisation=%s".formatted(period, whose))
                        .then()
                        .body("items", hasSize(1))
                        .body("items.status", contains("DRAFT"))
                        .extract()
                        .path("items[0].id");
    }

    @Test
    void linesAreGatheredInOneDraftThatTheirOrganisationSubmits() {
        imported(user(council), line(council, visits, "120") + line(council, budget, "9000"))
                .body("accepted", equalTo(2));
        String draft = draftOf(council);
        user(council).get(draft).then().body("values.value", contains("120", "9000.00"));
        step(user(council), draft, "submission").statusCode(200);
        imported(user(council), line(council, visits, "120") + line(council, visits, "130"))
                .body("lines.outcome", contains("UNCHANGED", "REFUSED"));
    }

    @Test
    void theSameAgainChangesNothingAndAnotherValueTakesItsPlace() {
        imported(user(council), line(council, visits, "120") + line(council, budget, "9000"));
        imported(user(council), line(council, budget, "9000.00") + line(council, visits, "130"))
                .body("lines.outcome", contains("UNCHANGED", "ACCEPTED"));
        user(council).get(draftOf(council)).then().body("values.value", contains("130", "9000.00"));
    }

    @Test
    void aBadLineLosesNoGoodOneAndSaysWhy() {
        imported(
                        officer(),
                        line(council, visits, "-1")
                                + line(council, "NO_SUCH", "1")
                                + line(council, visits, "").replace(visits + ",,", visits + ",1,NOT_AVAILABLE")
                                + line(neighbour, visits, "7")
                                + line(neighbour, visits, "7")
                                        .replace(
                                                period.toString(),
                                                UUID.randomUUID().toString()))
                .body("lines.outcome", contains("REFUSED", "REFUSED", "REFUSED", "ACCEPTED", "REFUSED"))
                .body("lines[0].problem", containsString("at least 0"))
                .body("lines[1].problem", containsString("not asked for NO_SUCH"))
                .body("lines[4].problem", containsString("There is no period"));
        officer()
                .get(RETURNS + "?period=%s".formatted(period))
                .then()
                .body("items.organisation", contains(neighbour.toString()));
    }

    @Test
    void anOrganisationsUserImportsItsOwnAndNoOthers() {
        imported(user(council), line(neighbour, visits, "120") + line(council, visits, "7"))
                .body("lines.outcome", contains("REFUSED", "ACCEPTED"))
                .body("lines[0].problem", containsString("another organisation's"));
        officer()
                .get(RETURNS + "?period=%s".formatted(period))
                .then()
                .body("items.organisation", contains(council.toString()));
        sent(as(Roles.AUDITOR), HEADER + line(council, visits, "1")).statusCode(403);
    }

    @Test
    void whatIsLockedIsNotImported() {
        officer()
                .header("If-Match", "*")
                .body("{\"dueOn\":\"%s\",\"locksOn\":\"%s\"}".formatted(today().minusDays(1), today()))
                .patch(PERIODS + "/" + period)
                .then()
                .statusCode(200);
        imported(user(council), line(council, visits, "1"))
                .body("refused", equalTo(1))
                .body("lines[0].problem", containsString("may reopen it"));
    }

    @Test
    void thePeriodHasAFormThatIsImportedAsItIsFilledIn() {
        String path = PERIODS + "/" + period + "/template";
        String form = user(council)
                .accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(form.lines().map(each -> each.replace("\"\"", "")))
                .containsExactly(
                        HEADER.strip(),
                        "%s,%s,%s,,,,,".formatted(period, council, visits),
                        "%s,%s,%s,,,,,".formatted(period, council, budget));
        sent(user(council), form.replace(visits + ",,", visits + ",120,").replace(budget + ",,", budget + ",9000,"))
                .body("accepted", equalTo(2));
        assertThat(officer().accept("text/csv").get(path).then().extract().asString())
                .doesNotContain(council.toString());
        officer().accept(Tabular.XLSX).get(path).then().statusCode(200).contentType(Tabular.XLSX);
        as(Roles.AUDITOR).accept("text/csv").get(path).then().statusCode(403);
        officer()
                .accept("text/csv")
                .get(PERIODS + "/" + UUID.randomUUID() + "/template")
                .then()
                .statusCode(404);
    }
}
