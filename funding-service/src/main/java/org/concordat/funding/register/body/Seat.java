package org.concordat.funding.register.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A seat on a body, as membership tells it: for which organisations it is held and when, and nobody by name.
 *
 * @param nominatingSubRegion code of the sub-region that says who sits there; {@code null} when another one says it
 * @param voting false for an observer
 * @param deputies when somebody comes if the holder does not
 */
public record Seat(
        UUID id,
        String category,
        String nominatingSubRegion,
        boolean voting,
        Days days,
        List<Term> terms,
        List<Days> deputies) {

    /** That a seat is held for an organisation for a time. */
    public record Term(UUID organisation, Days days) {}

    Optional<SeatOnDay> on(LocalDate day) {
        if (!days.include(day)) {
            return Optional.empty();
        }
        UUID organisation = terms.stream()
                .filter(term -> term.days().include(day))
                .map(Term::organisation)
                .findFirst()
                .orElse(null);
        boolean deputy = deputies.stream().anyMatch(each -> each.include(day));
        return Optional.of(new SeatOnDay(id, category, organisation, nominatingSubRegion, voting, deputy));
    }
}
