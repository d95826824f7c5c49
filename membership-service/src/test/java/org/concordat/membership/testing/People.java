package org.concordat.membership.testing;

import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the people that tests need first, through the API. */
public final class People {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private People() {}

    /** A lead role that no other test uses; returns its code. */
    public static String aLeadRole() {
        String code = "LEAD_" + NUMBERS.incrementAndGet();
        create("/lead-roles", "{\"code\":\"%s\",\"name\":\"Lead %s\"}".formatted(code, code));
        return code;
    }

    /** @param more further fields, such as {@code ,"email":"a@b.example"} */
    public static UUID aContact(UUID organisation, String name, String more) {
        return id(create("/organisations/" + organisation + "/contacts", "{\"name\":\"%s\"%s}".formatted(name, more)));
    }

    public static UUID aContact(UUID organisation) {
        int number = NUMBERS.incrementAndGet();
        return aContact(organisation, "Person " + number, ",\"email\":\"person-%d@council.example\"".formatted(number));
    }

    /** Somebody who leads something, and is the one to turn to first. */
    public static UUID aPrimary(UUID organisation, String role) {
        return aContact(organisation, "Primary " + NUMBERS.incrementAndGet(), leads(role, true));
    }

    public static String leads(String role, boolean primary) {
        return ",\"leadRoles\":[{\"role\":\"%s\",\"primary\":%s}]".formatted(role, primary);
    }

    public static void erase(UUID contact) {
        officer()
                .body("{\"reason\":\"PERSON_ASKED\"}")
                .post(ROOT + "/contacts/" + contact + "/erasure")
                .then()
                .statusCode(200);
    }
}
