package org.concordat.membership.income.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.register.organisation.Standing;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Answers how organisations stand. */
@ApplicationScoped
public class Assessing {

    private final Standings standings;
    private final BusinessCalendar calendar;

    Assessing(Standings standings, BusinessCalendar calendar) {
        this.standings = standings;
        this.calendar = calendar;
    }

    /**
     * @param asAt {@code null} for today
     * @param listed the standing of those that are listed; {@code null} to list all
     */
    public StandingReport report(LocalDate asAt, Standing listed) {
        LocalDate day = calendar.orToday(asAt);
        return StandingReport.of(day, standings.asAt(day, null), standings.asAt(day.minusYears(1), null), listed);
    }

    /** @param asAt {@code null} for today */
    public OrganisationStanding of(UUID organisation, LocalDate asAt) {
        LocalDate day = calendar.orToday(asAt);
        return standings.asAt(day, organisation).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("organisation active on " + day, organisation));
    }
}
