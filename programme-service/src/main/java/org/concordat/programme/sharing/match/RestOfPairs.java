package org.concordat.programme.sharing.match;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.platform.problem.Refusal;

/** "A declined pair rests 12 months": programme.md, Match. How many is data. */
public record RestOfPairs(int months) {

    /** The first day on which they may be introduced again. */
    LocalDate endsOn(LocalDate declinedOn) {
        return declinedOn.plusMonths(months);
    }

    void requireOver(Optional<LocalDate> declinedOn, LocalDate on) {
        declinedOn.map(this::endsOn).filter(on::isBefore).ifPresent(until -> {
            throw Refusal.rule(
                    "pair-rests",
                    "/other",
                    "These two declined, and rest until %s. Offer it again from then on.".formatted(until));
        });
    }
}
