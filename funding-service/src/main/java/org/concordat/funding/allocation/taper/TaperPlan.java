package org.concordat.funding.allocation.taper;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** "Planned yearly decline of pump-priming and the self-funding ratio needed each year": a plan of years in a row. */
@Entity
public class TaperPlan extends Aggregate {

    public static final AggregateType<TaperPlan> TYPE =
            AggregateType.published("taper-plan", "funding.taper-plans", TaperPlanState.class, TaperPlanState::of);

    static final int MOST_YEARS = 30;

    private UUID fund;
    private String name;

    @ElementCollection
    @CollectionTable(name = "taper_plan_year", joinColumns = @JoinColumn(name = "plan"))
    @OrderColumn(name = "position")
    private List<TaperYear> years = new ArrayList<>();

    protected TaperPlan() {}

    public TaperPlan(UUID fund, String name, List<TaperYear> years) {
        for (int i = 1; i < years.size(); i++) {
            requireInARow(years.get(i - 1), years.get(i));
            requireNoRise(years.get(i - 1), years.get(i));
        }
        this.fund = fund;
        this.name = name.strip();
        this.years.addAll(years);
    }

    private static void requireInARow(TaperYear before, TaperYear year) {
        if (!year.financialYear().equals(before.financialYear().next())) {
            throw Refusal.rule(
                    "years-not-in-a-row",
                    "/years",
                    "A taper goes from year to year. Send %s after %s."
                            .formatted(before.financialYear().next(), before.financialYear()));
        }
    }

    /** A taper declines; money that is to rise again is no pump-priming. */
    private static void requireNoRise(TaperYear before, TaperYear year) {
        if (year.pumpPriming().compareTo(before.pumpPriming()) > 0) {
            throw Refusal.rule(
                    "pump-priming-rises",
                    "/years",
                    "Pump-priming declines or stays, but %s has more than %s. Send %s or less for it."
                            .formatted(year.financialYear(), before.financialYear(), before.pumpPriming()));
        }
    }

    public UUID fund() {
        return fund;
    }

    public String name() {
        return name;
    }

    public List<TaperYear> years() {
        return List.copyOf(years);
    }
}
