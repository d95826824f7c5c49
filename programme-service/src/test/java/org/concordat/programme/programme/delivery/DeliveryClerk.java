package org.concordat.programme.programme.delivery;

import static org.concordat.programme.Api.add;
import static org.concordat.programme.Api.kind;
import static org.concordat.programme.Api.officer;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** The few requests that most tests of deliveries begin with. */
public final class DeliveryClerk {

    public static final String DELIVERIES = "/programme/v1/deliveries";

    private DeliveryClerk() {}

    /** An activity that is planned in a year. */
    public static UUID activity(UUID programme, FinancialYear year, String deliverables) {
        return UUID.fromString(add(programme, """
                {"title":"Support","kind":"%s","councils":3,"deliverables":[%s],
                 "budgets":[{"financialYear":"%s","amount":{"amount":"1000.00","currency":"GBP"}}]}""".formatted(kind(false), deliverables, year))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** @param number {@code null} unless the target is a number */
    public static String deliverable(String unit, String countedFrom, String target, Integer number) {
        return "{\"unit\":\"%s\",\"countedFrom\":\"%s\",\"target\":\"%s\",\"number\":%s}"
                .formatted(unit, countedFrom, target, number);
    }

    /** @param more further properties, each with a comma before it */
    public static ValidatableResponse record(
            RequestSpecification who, UUID programme, UUID activity, String deliveredOn, String more) {
        return who.body("""
                        {"programme":"%s","activity":"%s","unit":"GUIDE","number":2,"deliveredOn":"%s",
                         "evidence":"Printed and sent"%s}""".formatted(programme, activity, deliveredOn, more))
                .post(DELIVERIES)
                .then();
    }

    public static String recorded(UUID programme, UUID activity, String deliveredOn, String more) {
        return DELIVERIES + "/"
                + record(officer(), programme, activity, deliveredOn, more)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }
}
