package org.concordat.membership.rest;

import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;

/** The body of a change that says from which day it is true, and why. */
public interface DatedRequest {

    LocalDate effectiveOn();

    String reason();

    default EffectiveDate effective() {
        return new EffectiveDate(effectiveOn(), reason());
    }
}
