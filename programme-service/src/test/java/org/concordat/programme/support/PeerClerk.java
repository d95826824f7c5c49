package org.concordat.programme.support;

import static org.concordat.programme.Api.officer;
import static org.concordat.programme.support.SupportClerk.created;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The few requests that most tests of peers begin with. */
public final class PeerClerk {

    public static final String PEERS = "/programme/v1/peers";
    public static final String SUPPORTS = "/programme/v1/peer-supports";

    private PeerClerk() {}

    public static ValidatableResponse accredit(RequestSpecification who, UUID contact, String more) {
        return who.body("{\"contact\":\"%s\",\"accreditedOn\":\"2008-04-01\"%s}".formatted(contact, more))
                .post(PEERS)
                .then();
    }

    /** A peer who works for an organisation, since 2008-04-01. */
    public static String peerOf(UUID organisation) {
        return created(
                PEERS,
                accredit(
                        officer(),
                        UUID.randomUUID(),
                        ",\"organisation\":\"%s\",\"skills\":[\"Payroll\",\"Procurement\"]".formatted(organisation)));
    }

    public static ValidatableResponse request(RequestSpecification who, UUID organisation, String kind) {
        return who.body("""
                        {"organisation":"%s","kind":"%s","subject":"How we run our payroll","requestedOn":"2008-10-01"}""".formatted(organisation, kind)).post(SUPPORTS).then();
    }

    public static String requested(UUID organisation, String kind) {
        return created(SUPPORTS, request(officer(), organisation, kind));
    }

    public static ValidatableResponse match(String support, UUID peer, String matchedOn) {
        return officer()
                .body("{\"peer\":\"%s\",\"matchedOn\":\"%s\"}".formatted(peer, matchedOn))
                .post(support + "/match")
                .then();
    }

    public static ValidatableResponse done(RequestSpecification who, String support, String doneOn) {
        return who.body("{\"outcome\":\"One help desk for both\",\"doneOn\":\"%s\"}".formatted(doneOn))
                .post(support + "/completion")
                .then();
    }
}
