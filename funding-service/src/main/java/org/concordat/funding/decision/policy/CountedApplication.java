package org.concordat.funding.decision.policy;

import java.util.UUID;
import org.concordat.platform.money.Money;

/**
 * An application as far as its amount decides which body it is for.
 *
 * @param applicant the organisation that applies, or that leads the applying partnership
 * @param purpose the priority of the call that it is for
 * @param asked all years together
 * @param recommended {@code null} while no amount is recommended
 * @param awarded what was approved; {@code null} while nothing is
 * @param pending submitted and not decided for good
 */
public record CountedApplication(
        UUID application,
        UUID call,
        UUID applicant,
        String purpose,
        Money asked,
        Money recommended,
        Money awarded,
        boolean pending) {

    /** What it counts for: what was awarded, or else what it may come to. */
    Money counted() {
        return awarded == null ? DecidingAmount.of(asked, recommended) : awarded;
    }

    boolean isAlive() {
        return pending || awarded != null;
    }

    boolean sharesThePurposeOf(CountedApplication other) {
        return purpose != null && purpose.equals(other.purpose);
    }
}
