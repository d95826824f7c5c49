package org.concordat.programme.support;

import static org.concordat.programme.Api.officer;
import static org.concordat.programme.support.SupportClerk.created;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The few requests that most tests of advisories begin with. */
public final class AdvisoryClerk {

    public static final String ADVISORIES = "/programme/v1/advisories";
    public static final String SERVICES = "/programme/v1/hosted-services";

    private AdvisoryClerk() {}

    /** @param audience as JSON */
    public static String body(String kind, String audience) {
        return """
                {"kind":"%s","severity":"HIGH","title":"Forged invoices <&> letters","text":"Pay none & tell us.",
                 "link":"https://example.org/forged","audience":%s}""".formatted(kind, audience);
    }

    public static ValidatableResponse publish(RequestSpecification who, String kind, String audience) {
        return who.body(body(kind, audience)).post(ADVISORIES).then();
    }

    public static ValidatableResponse publish(RequestSpecification who, String audience) {
        return publish(who, "WARNING", audience);
    }

    public static String published(String audience) {
        return published("WARNING", audience);
    }

    public static String published(String kind, String audience) {
        return created(ADVISORIES, publish(officer(), kind, audience));
    }

    public static String network(UUID id) {
        return "{\"network\":\"%s\"}".formatted(id);
    }

    public static ValidatableResponse withdraw(RequestSpecification who, String advisory) {
        return who.body("{\"reason\":\"It was a mistake\"}")
                .post(advisory + "/withdrawal")
                .then();
    }

    public static ValidatableResponse acknowledge(RequestSpecification who, String advisory, UUID organisation) {
        return who.body("{\"organisation\":\"%s\"}".formatted(organisation))
                .post(advisory + "/recipients/acknowledgement")
                .then();
    }

    public static ValidatableResponse open(RequestSpecification who, String more) {
        return who.body("{\"name\":\"Warning point\",\"purpose\":\"Warns of forged invoices\"%s}".formatted(more))
                .post(SERVICES)
                .then();
    }

    public static String opened() {
        return created(SERVICES, open(officer(), ""));
    }

    public static ValidatableResponse subscribe(RequestSpecification who, String service, UUID organisation) {
        return who.body("{\"organisation\":\"%s\",\"subscribedOn\":\"2008-10-01\"}".formatted(organisation))
                .post(service + "/subscriptions")
                .then();
    }

    public static String subscribed(String service, UUID organisation) {
        return created(service + "/subscriptions", subscribe(officer(), service, organisation));
    }
}
