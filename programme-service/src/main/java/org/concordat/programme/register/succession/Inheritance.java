package org.concordat.programme.register.succession;

import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.id.Id;

/**
 * That an organisation has ended while something is its own.
 *
 * @param what goes to the organisation that follows it
 * @param lastDay of the organisation
 */
public record Inheritance<I extends Id>(I what, Succession succession, LocalDate lastDay) {

    /** From when it is the successor's, and why. */
    public EffectiveDate effective() {
        return new EffectiveDate(lastDay.plusDays(1), "Reorganisation");
    }
}
