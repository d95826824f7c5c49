package org.concordat.platform.change;

import java.time.LocalDate;

/** A request for a change that says from which day it is true, and why. */
public interface DatedRequest {

    String EFFECTIVE_ON = "The day from which this is true; today when left out";
    String REASON = "Why; kept in the history";

    LocalDate effectiveOn();

    String reason();

    default EffectiveDate effective() {
        return new EffectiveDate(effectiveOn(), reason());
    }
}
