package org.concordat.reporting.money.fund;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What plans set aside for the parts of the region. A draft sets nothing aside, a replaced plan nothing more. */
@Singleton
public class AllocationFacts extends DatedFacts<AllocationFacts.Plan, AllocationFacts.Allocation> {

    /** How a fund's money of one year is shared, as funding sends it. */
    public record Plan(
            @NotNull UUID fund,
            @NotNull FinancialYear financialYear,
            @NotNull String status,
            List<@Valid Part> allocations) {}

    /** What one part has: a sub-region, the region, or the reserve. */
    public record Part(@NotNull String part, @NotNull Money amount) {}

    /** What a plan in force sets aside for a part. */
    public record Allocation(UUID fund, FinancialYear financialYear, String part, Money amount) {}

    AllocationFacts() {
        super("allocation", 1, "funding.allocation-plans", Plan.class, Allocation.class);
    }

    @Override
    public List<Allocation> of(Plan told) {
        if (!told.status().equals("APPROVED") || told.allocations() == null) {
            return List.of();
        }
        return told.allocations().stream()
                .map(part -> new Allocation(told.fund(), told.financialYear(), part.part(), part.amount()))
                .toList();
    }
}
