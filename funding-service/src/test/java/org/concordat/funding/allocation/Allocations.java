package org.concordat.funding.allocation;

import static io.restassured.RestAssured.given;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.addSource;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.Api.recordReceipt;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Tokens;

/** Allocation plans as callers see them, and the requests that most of their tests begin with. */
public final class Allocations {

    public static final String PLANS = "/funding/v1/allocation-plans";

    private Allocations() {}

    /** Another finance officer than the one who plans, whose request moves money. */
    public static RequestSpecification colleague() {
        return given().auth()
                .oauth2(Tokens.person("colleague", Roles.FINANCE_OFFICER, UUID.randomUUID()))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A fund that expects £150,000 for 2008-09 and has received it. */
    public static UUID fundOf150000() {
        UUID fund = createFund();
        UUID source = addSource(fund, "GRANT", "2008-09", "150000.00");
        recordReceipt(fund, source, "150000.00", "2008-04-10");
        return fund;
    }

    /** By number of councils; {@code more} begins with a comma, or is empty. */
    public static String body(UUID fund, String share, String more) {
        return """
                {"fund":"%s","financialYear":"2008-09","share":"%s",
                 "weights":[{"kind":"ORGANISATIONS","part":"100","organisationTypes":["%s"]}]%s}""".formatted(fund, share, NorthWest.COUNCIL, more);
    }

    /** The id of a draft. */
    public static String plan(UUID fund, String share, String more) {
        return financeOfficer()
                .body(body(fund, share, more))
                .post(PLANS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse approve(String plan) {
        return colleague()
                .body("{\"effectiveOn\":\"2008-04-30\",\"reason\":\"Board 4/2008\"}")
                .post(PLANS + "/" + plan + "/approval")
                .then();
    }

    public static String approved(UUID fund, String share, String more) {
        String plan = plan(fund, share, more);
        approve(plan).statusCode(200);
        return plan;
    }

    public static ValidatableResponse openGate(String plan, String subRegion) {
        return colleague()
                .body("""
                        {"reason":"All objectives of the year achieved","reference":"Board 12/2009, item 4",
                         "effectiveOn":"2009-03-31"}""")
                .post(PLANS + "/" + plan + "/gates/" + subRegion + "/opening")
                .then();
    }

    /** What a fund's account of a year and part holds, in pounds and pence; nothing when it has none. */
    public static String allocated(UUID fund, String year, String part) {
        String balance = financeOfficer()
                .queryParam("kind", "ALLOCATED")
                .queryParam("financialYear", year)
                .queryParam("part", part)
                .get(FUNDS + "/" + fund + "/accounts")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].balance.amount");
        return balance == null ? "0.00" : balance;
    }

    public static String unallocated(UUID fund) {
        return financeOfficer().get(FUNDS + "/" + fund + "/balances").path("unallocated.amount");
    }
}
