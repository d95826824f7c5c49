package org.concordat.platform.change;

import java.time.LocalDate;

/** A request for a change that says from which day it is true, and why. */
public interface DatedRequest {

    LocalDate effectiveOn();

    String reason();

    /**
     * The day on which what is recorded happened, such as the day a payment came in; {@code null} when the request carries
     * none. The change is true from that day unless {@link #effectiveOn} says otherwise, so callers say it once.
     */
    default LocalDate ownDay() {
        return null;
    }

    default EffectiveDate effective() {
        return new EffectiveDate(effectiveOn(), reason()).or(ownDay());
    }
}
