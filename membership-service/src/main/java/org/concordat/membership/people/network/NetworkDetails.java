package org.concordat.membership.people.network;

import java.util.UUID;

/**
 * What a network is about.
 *
 * @param chair the contact who leads it; may be {@code null}
 */
public record NetworkDetails(String name, String purpose, UUID chair) {

    public NetworkDetails {
        name = name.strip();
        purpose = purpose.strip();
    }
}
