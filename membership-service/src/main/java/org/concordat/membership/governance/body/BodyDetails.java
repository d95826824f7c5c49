package org.concordat.membership.governance.body;

/**
 * What a body is for.
 *
 * @param kind in the partnership's own words, such as {@code executive}
 * @param chairCategory the seat category from which the chair is elected; {@code null} for any
 */
public record BodyDetails(String name, String kind, String purpose, String chairCategory) {

    public BodyDetails {
        name = name.strip();
        kind = kind.strip();
        purpose = purpose.strip();
    }
}
