package org.concordat.reporting.programme.supportload;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.time.Quarter;
import org.concordat.reporting.known.DatedFacts;

/** Visits to organisations, which stay with the organisation that was visited. */
@Singleton
public class VisitFacts extends DatedFacts<VisitFacts.Told, VisitFacts.Visit> {

    /** What programme tells of a visit. */
    public record Told(
            @NotNull UUID organisation,
            UUID activity,
            @NotNull LocalDate visitedOn) {}

    /**
     * A visit.
     *
     * @param activity for which it counts; {@code null} when for none
     * @param quarter that of its day, from 1
     */
    public record Visit(
            UUID organisation, UUID activity, LocalDate visitedOn, FinancialYear financialYear, int quarter) {}

    VisitFacts() {
        super("visit", 2, "programme.visits", Told.class, Visit.class);
    }

    @Override
    public List<Visit> of(Told told) {
        Quarter quarter = Quarter.containing(told.visitedOn());
        return List.of(
                new Visit(told.organisation(), told.activity(), told.visitedOn(), quarter.year(), quarter.number()));
    }
}
