package org.concordat.programme.project.businesscase;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.platform.id.Ids;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** What a project is to bring, and what came of it. Part of the business case, which alone changes it. */
@Entity
public class Benefit {

    static final int MOST_YEARS = 20;
    static final int MOST_REALISATIONS = 100;

    @Id
    private UUID id;

    private int position;

    @Embedded
    private BenefitDetails details;

    @ElementCollection
    @CollectionTable(name = "benefit_year", joinColumns = @JoinColumn(name = "benefit"))
    @OrderColumn(name = "position")
    private List<BenefitYear> profile = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "benefit_realisation", joinColumns = @JoinColumn(name = "benefit"))
    @OrderColumn(name = "position")
    private List<Realisation> realisations = new ArrayList<>();

    protected Benefit() {}

    Benefit(BenefitPlan plan, int position) {
        this.id = Ids.next();
        plan(plan, position);
    }

    final void plan(BenefitPlan plan, int at) {
        if (!realisations.isEmpty() && plan.details().scale() != details.scale()) {
            throw Refusal.conflict(
                    "benefit-realised", "What came of this benefit is recorded on another scale. Add another benefit.");
        }
        position = at;
        details = plan.details();
        if (!profile.equals(plan.profile())) {
            profile.clear();
            profile.addAll(plan.profile());
        }
    }

    /**
     * "Benefits stay open after CLOSED until their review date": programme.md, Projects.
     *
     * @param today on which it is written down, whatever day the record names
     */
    void realise(Realisation came, LocalDate today) {
        if (today.isAfter(details.reviewOn())) {
            throw Refusal.conflict(
                    "benefit-reviewed",
                    "This benefit was reviewed on %s. Have its review date moved first.".formatted(details.reviewOn()));
        }
        details.scale().require(came.realised(), "/realised");
        if (came.financialYear().firstDay().isAfter(came.recordedOn())) {
            throw Refusal.rule(
                    "year-not-begun",
                    "/financialYear",
                    "%s has not begun. Record what came of it when it has.".formatted(came.financialYear()));
        }
        if (realisations.size() >= MOST_REALISATIONS) {
            throw Refusal.conflict(
                    "too-many-realisations",
                    "A benefit keeps at most %d records of what came of it.".formatted(MOST_REALISATIONS));
        }
        realisations.add(came);
    }

    /** In money; nothing of what is counted otherwise. */
    BigDecimal plannedMoney() {
        return sum(plannedByYear());
    }

    /** In money, the last record of each year; nothing of what is counted otherwise. */
    BigDecimal realisedMoney() {
        return sum(realisedByYear());
    }

    /** The same year by year. */
    Map<FinancialYear, BigDecimal> plannedByYear() {
        return inMoney(profile, BenefitYear::financialYear, BenefitYear::planned);
    }

    /** The same year by year. */
    Map<FinancialYear, BigDecimal> realisedByYear() {
        return inMoney(realisations, Realisation::financialYear, Realisation::realised);
    }

    /** Of several figures of a year the last. */
    private <T> Map<FinancialYear, BigDecimal> inMoney(
            List<T> figures, Function<T, FinancialYear> year, Function<T, BigDecimal> figure) {
        return details.scale() == BenefitScale.MONEY
                ? figures.stream().collect(Collectors.toMap(year, figure, (earlier, later) -> later))
                : Map.of();
    }

    private static BigDecimal sum(Map<FinancialYear, BigDecimal> years) {
        return years.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isRealised() {
        return !realisations.isEmpty();
    }

    UUID id() {
        return id;
    }

    BenefitDetails details() {
        return details;
    }

    List<BenefitYear> profile() {
        return List.copyOf(profile);
    }

    List<Realisation> realisations() {
        return List.copyOf(realisations);
    }
}
