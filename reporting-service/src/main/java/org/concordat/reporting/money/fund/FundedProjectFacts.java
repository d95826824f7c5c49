package org.concordat.reporting.money.fund;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** How the projects are rated that awards pay for. */
@Singleton
public class FundedProjectFacts extends DatedFacts<FundedProject, FundedProjectFacts.Rated> {

    /** @param overall {@code null} before the first highlight report, as is the rating of its cost */
    public record Rated(UUID award, String overall, String cost) {}

    FundedProjectFacts() {
        super("award_project", 1, "programme.projects", FundedProject.class, Rated.class);
    }

    @Override
    public List<Rated> of(FundedProject told) {
        if (told.award() == null) {
            return List.of();
        }
        FundedProject.LastReport report = told.lastReport();
        return List.of(new Rated(
                told.award(), report == null ? null : report.overall(), report == null ? null : report.cost()));
    }
}
