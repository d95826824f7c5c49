package org.concordat.funding.call.call;

import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;

import io.agroal.api.AgroalDataSource;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;

/** An officer who runs calls: the few requests that most tests of calls and applications begin with. */
public final class CallClerk {

    public static final String CALLS = "/funding/v1/calls";

    private CallClerk() {}

    public static RequestSpecification officer() {
        return as(Roles.PROGRAMME_OFFICER);
    }

    /** @param more further properties, each with a comma before it */
    public static String body(UUID fund, String kind, Instant opensAt, Instant closesAt, String more) {
        return """
                {"fund":"%s","title":"Tranche 2","summary":"Shared services","kind":"%s","opensAt":"%s","closesAt":"%s",
                 "decideBy":"2099-12-31","budget":{"amount":"100000.00","currency":"GBP"},
                 "minimum":{"amount":"5000.00","currency":"GBP"},"maximum":{"amount":"100000.00","currency":"GBP"},
                 "priorities":[{"code":"SHARED","name":"Shared services","weight":"60"},
                               {"code":"CUSTOMER","name":"Better access","weight":"40"}],
                 "questions":[{"code":"NATIONAL","text":"Could a national programme pay for this?"}]%s}""".formatted(fund, kind, opensAt, closesAt, more);
    }

    private static Instant inDays(int days) {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(days, ChronoUnit.DAYS);
    }

    /** A sound call that has been open since yesterday and closes tomorrow. */
    public static String openBody(UUID fund, String more) {
        return body(fund, "OPEN", inDays(-1), inDays(1), more);
    }

    public static String laterBody(UUID fund) {
        return body(fund, "OPEN", inDays(1), inDays(2), "");
    }

    public static UUID draft(String body) {
        return UUID.fromString(officer()
                .body(body)
                .post(CALLS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static UUID publish(UUID call) {
        officer().body("{}").post(CALLS + "/" + call + "/publication").then().statusCode(200);
        return call;
    }

    /** A call that takes applications of anybody. */
    public static UUID openCall(String more) {
        return publish(draft(openBody(createFund(), more)));
    }

    public static UUID openCall() {
        return openCall(",\"eligibility\":{\"partnerships\":true}");
    }

    /** As if the time until then had passed. */
    public static void closesAt(AgroalDataSource database, UUID call, Instant closesAt) {
        new Sql(database).update("update funding_call set closes_at = ? where id = ?", closesAt, call);
    }
}
