package org.concordat.sampledata;

import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;

import java.util.List;
import java.util.Optional;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.Refused;
import org.concordat.sampledata.grants.People;
import org.concordat.sampledata.plan.Grants;

/** Says which body decides about which amounts, once funding has heard of the bodies. */
final class Delegation {
    private final People people;
    private final Bodies bodies;

    Delegation(People people, Bodies bodies) {
        this.people = people;
        this.bodies = bodies;
    }

    void load() {
        if (people.clerk().list("delegation-policies").isEmpty()) {
            Waiting.USUAL.until(this::delegationSet, set -> set ? Optional.empty() : Optional.of("a body in funding"));
        }
    }

    private boolean delegationSet() {
        try {
            people.clerk()
                    .post(
                            "delegation-policies",
                            object(
                                    "name",
                                    "Delegation",
                                    "activeFrom",
                                    Grants.BODIES_SINCE.toString(),
                                    "steps",
                                    List.of(
                                            object(
                                                    "body", bodies.id(Grants.EXECUTIVE),
                                                    "upTo", money(Grants.EXECUTIVE_LIMIT)),
                                            object("body", bodies.id(Grants.BOARD)))),
                            IdempotencyKey.of("delegation", Grants.BODIES_SINCE));
            return true;
        } catch (Refused notYet) {
            if (notYet.type().endsWith(":unknown-body")) {
                return false;
            }
            throw notYet;
        }
    }
}
