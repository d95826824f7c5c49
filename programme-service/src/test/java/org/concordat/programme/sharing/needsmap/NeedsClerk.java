package org.concordat.programme.sharing.needsmap;

import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.id;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** The requests that tests of needs and of who meets them begin with. */
public final class NeedsClerk {

    public static final String SERVICES = "/programme/v1/services";
    public static final String NEEDS = "/programme/v1/needs";
    public static final String PROVIDERS = "/programme/v1/service-providers";
    public static final String MAP = "/programme/v1/needs-map";

    private NeedsClerk() {}

    public static String service(String serviceArea) {
        String code = code("SERVICE");
        officer()
                .body("{\"code\":\"%s\",\"name\":\"Handyperson scheme\",\"serviceArea\":\"%s\"}"
                        .formatted(code, serviceArea))
                .post(SERVICES)
                .then()
                .statusCode(201);
        return code;
    }

    public static ValidatableResponse record(RequestSpecification who, String code, String title, String... services) {
        return who.body("{\"code\":\"%s\",\"title\":\"%s\",\"services\":[%s],\"effectiveOn\":\"2008-04-01\"}"
                        .formatted(
                                code,
                                title,
                                Arrays.stream(services).map("\"%s\""::formatted).collect(Collectors.joining(","))))
                .post(NEEDS)
                .then();
    }

    /** @param title by which a test finds its own needs on the map */
    public static UUID need(String title, String... services) {
        return id(record(officer(), code("NEED"), title, services).statusCode(201));
    }

    /** @param until may be {@code null} */
    public static ValidatableResponse run(
            RequestSpecification who, UUID organisation, String service, String since, String until) {
        return who.body("{\"organisation\":\"%s\",\"service\":\"%s\",\"since\":\"%s\",\"until\":%s}"
                        .formatted(organisation, service, since, until == null ? null : "\"" + until + "\""))
                .post(PROVIDERS)
                .then();
    }

    public static UUID runs(UUID organisation, String service, String since, String until) {
        return id(run(officer(), organisation, service, since, until).statusCode(201));
    }
}
