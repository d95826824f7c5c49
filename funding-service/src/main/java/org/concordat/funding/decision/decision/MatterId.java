package org.concordat.funding.decision.decision;

import java.util.UUID;

/**
 * Names what is put to a body.
 *
 * @param application the application, or the one of whose award the variation is
 * @param variation {@code null} for the application itself
 */
public record MatterId(UUID application, UUID variation) {

    public static MatterId of(UUID application) {
        return new MatterId(application, null);
    }

    public boolean isVariation() {
        return variation != null;
    }

    /** The application's id, or else the variation's. */
    public UUID value() {
        return isVariation() ? variation : application;
    }
}
