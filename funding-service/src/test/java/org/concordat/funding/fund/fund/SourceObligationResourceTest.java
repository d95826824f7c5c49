package org.concordat.funding.fund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.addSource;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions of sources with due dates, and returns owed to their givers. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SourceObligationResourceTest {

    private static final String ALL = "/funding/v1/source-obligations";

    @Inject
    AgroalDataSource dataSource;

    private UUID fund;
    private String obligations;

    @BeforeEach
    void aFundWithASource() {
        fund = createFund();
        UUID source = addSource(fund, "GRANT", "2008-09", "150000.00");
        obligations = FUNDS + "/" + fund + "/sources/" + source + "/obligations";
    }

    private Response add(String kind, String what, String dueOn) {
        return financeOfficer().body("""
                        {"kind":"%s","what":"%s","dueOn":"%s","effectiveOn":"2008-04-01"}""".formatted(kind, what, dueOn)).post(obligations);
    }

    private String added(String what, String dueOn) {
        return add("RETURN", what, dueOn).then().statusCode(201).extract().header("Location");
    }

    private static ValidatableResponse fulfil(String obligation, String day) {
        return financeOfficer()
                .body("{\"fulfilledOn\":\"%s\",\"reference\":\"File 12/3\"}".formatted(day))
                .post(obligation + "/fulfilment")
                .then();
    }

    private static ValidatableResponse waive(String obligation, String day) {
        return financeOfficer()
                .body("{\"reason\":\"The giver asks for none\",\"effectiveOn\":\"%s\"}".formatted(day))
                .post(obligation + "/waiver")
                .then();
    }

    private ValidatableResponse list(String query) {
        return as(Roles.AUDITOR).get(ALL + "?fund=" + fund + "&" + query).then().statusCode(200);
    }

    @Test
    void aConditionIsAddedFulfilledAndTold() {
        String condition = add("CONDITION", "Match funding of one third", "2008-12-31")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("kind", equalTo("CONDITION"))
                .body("owedSince", equalTo("2008-04-01"))
                .body("outcome", nullValue())
                .extract()
                .header("Location");
        fulfil(condition, "2008-11-30")
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("outcome", equalTo("FULFILLED"))
                .body("settledOn", equalTo("2008-11-30"))
                .body("reference", equalTo("File 12/3"));
        as(Roles.AUDITOR).get(condition).then().statusCode(200).body("outcome", equalTo("FULFILLED"));
        financeOfficer()
                .get(FUNDS + "/" + fund)
                .then()
                .body("obligations.what", contains("Match funding of one third"));
        for (String fact : new String[] {"source-obligation-added", "source-obligation-fulfilled"}) {
            EventContract.own()
                    .assertKept(Kafka.awaitEvent("funding.funds", "concordat.funding." + fact + ".v1", fund));
        }
    }

    @Test
    void aReturnOwedIsWaivedWithAReasonAndTold() {
        String owed = added("Return of expenditure", "2009-06-30");
        financeOfficer().body("{}").post(owed + "/waiver").then().statusCode(400);
        waive(owed, "2009-06-01")
                .statusCode(200)
                .body("outcome", equalTo("WAIVED"))
                .body("waiverReason", equalTo("The giver asks for none"));
        financeOfficer()
                .get(FUNDS + "/" + fund + "/history")
                .then()
                .body("items[3].action", equalTo("source-obligation-waived"))
                .body("items[3].reason", equalTo("The giver asks for none"));
        EventContract.own()
                .assertKept(Kafka.awaitEvent("funding.funds", "concordat.funding.source-obligation-waived.v1", fund));
    }

    @Test
    void listsWhatIsDueOrOverdueAsAtADay() {
        added("Interim return", "2008-10-31");
        fulfil(added("Match funding", "2008-09-30"), "2008-11-15");
        waive(added("Audit certificate", "2008-12-31"), "2008-11-20");
        added("Final return", "2009-06-30");
        list("asAt=2008-10-31&status=OVERDUE").body("items.what", contains("Match funding"));
        list("asAt=2008-10-31&status=DUE")
                .body("items.what", contains("Interim return", "Audit certificate", "Final return"));
        list("asAt=2008-11-30")
                .body("items.what", contains("Match funding", "Interim return", "Audit certificate", "Final return"))
                .body("items.status", contains("FULFILLED", "OVERDUE", "WAIVED", "DUE"));
        list("asAt=2008-11-30&dueBefore=2009-06-30&status=DUE").body("items", hasSize(0));
        list("asAt=2008-11-30&dueBefore=2009-07-01&status=DUE").body("items.what", contains("Final return"));
        list("asAt=2008-11-15&status=FULFILLED").body("items.what", contains("Match funding"));
        list("asAt=2008-11-14&status=FULFILLED").body("items", hasSize(0));
        list("asAt=2008-11-20&status=WAIVED").body("items.what", contains("Audit certificate"));
        list("asAt=2008-03-31").body("items", hasSize(0));
        list("status=OVERDUE")
                .body("items.what", contains("Interim return", "Final return"))
                .body("items.fund", contains(fund.toString(), fund.toString()))
                .body("items[0].sourceName", equalTo("Source of GRANT"));
    }

    @Test
    void pagesThroughThemByTheDayTheyAreDue() {
        for (String day : new String[] {"2009-03-01", "2009-01-01", "2009-02-01"}) {
            added("Due on " + day, day);
        }
        var days = new ArrayList<String>();
        String cursor = null;
        do {
            var request = financeOfficer().queryParam("limit", 1).queryParam("fund", fund);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(ALL);
            page.then().statusCode(200);
            days.addAll(page.jsonPath().getList("items.dueOn", String.class));
            cursor = page.jsonPath().getString("nextCursor");
        } while (cursor != null);
        assertThat(days).containsExactly("2009-01-01", "2009-02-01", "2009-03-01");
        assertThat(financeOfficer()
                        .accept("text/csv")
                        .get(ALL + "?fund=" + fund)
                        .asString()
                        .lines())
                .hasSize(4);
    }

    @Test
    void refusesToSettleOneTwice() {
        String owed = added("Return of expenditure", "2009-06-30");
        fulfil(owed, "2009-06-01").statusCode(200);
        fulfil(owed, "2009-06-02").statusCode(409).body("type", equalTo("urn:concordat:problem:obligation-settled"));
        waive(owed, "2009-06-02").statusCode(409);
    }

    @Test
    void theDatabaseItselfKeepsWhatIsSettledAsItIs() {
        String owed = added("Return of expenditure", "2009-06-30");
        fulfil(owed, "2009-06-01").statusCode(200);
        UUID id = UUID.fromString(owed.substring(owed.lastIndexOf('/') + 1));
        assertThatThrownBy(() -> new Sql(dataSource)
                        .update("update fund_obligation set settled_on = date '2009-05-01' where id = ?", id))
                .hasStackTraceContaining("was settled on");
    }

    @Test
    void refusesWhatHasNotHappenedYetOrIsDueBeforeItIsOwed() {
        String owed = added("Return of expenditure", "2009-06-30");
        fulfil(owed, today().plusDays(2).toString()).statusCode(422).body("errors[0].pointer", equalTo("/fulfilledOn"));
        fulfil(owed, "2008-03-31").statusCode(422).body("type", equalTo("urn:concordat:problem:settled-before-owed"));
        add("RETURN", "Too early", "2008-03-31")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:due-before-owed"));
    }

    @Test
    void showsOneUnderItsOwnSourceOnly() {
        String owed = added("Return of expenditure", "2009-06-30");
        UUID other = addSource(fund, "GRANT", "2009-10", "1.00");
        String id = owed.substring(owed.lastIndexOf('/') + 1);
        financeOfficer()
                .get(FUNDS + "/" + fund + "/sources/" + other + "/obligations/" + id)
                .then()
                .statusCode(404);
        financeOfficer()
                .body("{\"kind\":\"RETURN\",\"what\":\"x\",\"dueOn\":\"2009-06-30\"}")
                .post(FUNDS + "/" + fund + "/sources/" + UUID.randomUUID() + "/obligations")
                .then()
                .statusCode(404);
    }

    @Test
    void letsOnlyFinanceAndAdminWrite() {
        as(Roles.BOARD_MEMBER)
                .body("{\"kind\":\"RETURN\",\"what\":\"x\",\"dueOn\":\"2009-06-30\"}")
                .post(obligations)
                .then()
                .statusCode(403);
        as(Roles.ORGANISATION_USER).get(ALL).then().statusCode(403);
    }
}
