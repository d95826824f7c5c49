package org.concordat.programme.support.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.support.offer.Offerer;

/**
 * What somebody offered for a plan, and what came of it.
 *
 * @param outcome {@code null} until something came of it
 * @param outcomeOn {@code null} until then
 */
@Embeddable
public record PlannedSupport(String what, Offerer offeredBy, LocalDate offeredOn, String outcome, LocalDate outcomeOn) {

    /** One of which nothing has come yet. */
    public static PlannedSupport offered(String what, Offerer offeredBy, LocalDate offeredOn) {
        offeredBy.requireOne();
        return new PlannedSupport(what, offeredBy, offeredOn, null, null);
    }

    /** What was said before is corrected. */
    PlannedSupport with(String whatCameOfIt, LocalDate on) {
        if (on.isBefore(offeredOn)) {
            throw Refusal.rule(
                    "outcome-before-offer",
                    "/outcomeOn",
                    "This was offered on %s. Send that day or a later one.".formatted(offeredOn));
        }
        return new PlannedSupport(what, offeredBy, offeredOn, whatCameOfIt, on);
    }
}
