package org.concordat.programme.support;

import static org.concordat.programme.Api.officer;
import static org.concordat.programme.support.SupportClerk.created;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** The few requests that most tests of support offers begin with. */
public final class OfferClerk {

    public static final String OFFERS = "/programme/v1/support-offers";

    private OfferClerk() {}

    /**
     * An offer at national level.
     *
     * @param more further properties, each with a comma before it
     */
    public static ValidatableResponse offer(UUID objective, String validFrom, String more) {
        return officer()
                .body("""
                        {"level":"NATIONAL","offeredBy":{"name":"Improvement and Development Agency"},
                         "what":"A peer for a week","objective":"%s","validFrom":"%s"%s}""".formatted(objective, validFrom, more))
                .post(OFFERS)
                .then();
    }

    public static String offered(UUID objective, String validFrom, String more) {
        return created(OFFERS, offer(objective, validFrom, more));
    }
}
