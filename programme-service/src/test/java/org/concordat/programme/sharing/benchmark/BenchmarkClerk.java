package org.concordat.programme.sharing.benchmark;

import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.concordat.programme.sharing.SharingClerk;

/** The requests that tests of benchmarks begin with. */
public final class BenchmarkClerk {

    public static final String COSTS = "/programme/v1/unit-costs";
    public static final String BENCHMARKS = "/programme/v1/benchmarks";
    public static final String TRANSACTIONS = "/programme/v1/transactions";

    private BenchmarkClerk() {}

    static String transaction() {
        String code = code("TRANSACTION");
        officer()
                .body("{\"code\":\"%s\",\"name\":\"Blue badge\",\"serviceArea\":\"Transport\",\"unit\":\"application\"}"
                        .formatted(code))
                .post(TRANSACTIONS)
                .then()
                .statusCode(201);
        return code;
    }

    static String channel() {
        String code = code("CHANNEL");
        officer()
                .body("{\"code\":\"%s\",\"name\":\"Telephone\"}".formatted(code))
                .post("/programme/v1/channels")
                .then()
                .statusCode(201);
        return code;
    }

    /** What a transaction costs on a channel; tests of their own each have one of their own. */
    public record Line(String transaction, String channel) {

        public static Line some() {
            return new Line(BenchmarkClerk.transaction(), BenchmarkClerk.channel());
        }

        /** @param amount in pounds, all of it for other things than staff */
        public String body(UUID organisation, String amount, String volume, boolean shown) {
            return """
                {"organisation":"%s","transaction":"%s","channel":"%s","financialYear":"2008-09","staffHours":"0",
                 "hourlyRate":{"amount":"0.00","currency":"GBP"},"overhead":"0.35",
                 "otherCost":{"amount":"%s","currency":"GBP"},"volume":%s,"shown":%s,"effectiveOn":"2009-05-01"}\
                """.formatted(organisation, transaction, channel, amount, volume, shown);
        }

        ValidatableResponse state(RequestSpecification who, UUID organisation, String amount, boolean shown) {
            return who.body(body(organisation, amount, "1", shown)).post(COSTS).then();
        }

        public UUID stated(UUID organisation, String amount, boolean shown) {
            return SharingClerk.id(state(officer(), organisation, amount, shown).statusCode(201));
        }

        public String query() {
            return "?transaction=%s&channel=%s&financialYear=2008-09".formatted(transaction, channel);
        }

        ValidatableResponse benchmark(RequestSpecification who, String more) {
            return who.get(BENCHMARKS + query() + more).then().statusCode(200);
        }
    }
}
