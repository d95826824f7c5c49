package org.concordat.platform.change;

import java.time.LocalDate;

/** A request for a change that says from which day it is true, and why. */
public interface DatedRequest {

    LocalDate effectiveOn();

    String reason();

    default EffectiveDate effective() {
        return new EffectiveDate(effectiveOn(), reason());
    }
}
