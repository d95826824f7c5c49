package org.concordat.membership.income.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** Answers how organisations stand. */
@ApplicationScoped
public class Assessing {

    private final Standings standings;
    private final Clock clock;

    Assessing(Standings standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    /** @param asAt {@code null} for today */
    @Transactional
    public StandingReport report(LocalDate asAt) {
        LocalDate day = dayOf(asAt);
        LocalDate aYearBefore = day.minusYears(1);
        return StandingReport.of(
                day,
                standings.asAt(day, FinancialYear.containing(day), null),
                standings.asAt(aYearBefore, FinancialYear.containing(aYearBefore), null));
    }

    /** @param asAt {@code null} for today */
    @Transactional
    public OrganisationStanding of(UUID organisation, LocalDate asAt) {
        LocalDate day = dayOf(asAt);
        return standings.asAt(day, FinancialYear.containing(day), organisation).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("organisation active on " + day, organisation));
    }

    private LocalDate dayOf(LocalDate asAt) {
        return asAt == null ? LocalDate.now(clock) : asAt;
    }
}
