package org.concordat.reporting.programme.benefit;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/**
 * What business cases are to bring and have brought, of what is counted in money. What is planned counts once a version
 * was approved; what came of it counts in any case.
 */
@Singleton
public class CaseBenefitFacts extends DatedFacts<CaseBenefitFacts.BenefitCase, CaseBenefitFacts.CaseBenefit> {

    /** What programme tells of a business case. */
    public record BenefitCase(
            @NotNull UUID project,
            List<@Valid Benefit> benefits,
            @NotNull Integer approvedVersion) {

        public BenefitCase {
            benefits = benefits == null ? List.of() : List.copyOf(benefits);
        }
    }

    /** A benefit with its profile. */
    public record Benefit(
            @NotNull String scale,
            @NotNull Boolean cashable,
            List<@Valid Planned> profile,
            List<@Valid Realised> realised) {

        public Benefit {
            profile = profile == null ? List.of() : List.copyOf(profile);
            realised = realised == null ? List.of() : List.copyOf(realised);
        }
    }

    /** What is planned for a year, on the benefit's scale. */
    public record Planned(
            @NotNull FinancialYear financialYear, @NotNull BigDecimal planned) {}

    /** What came of it in a year, on the benefit's scale; the last record of a year counts. */
    public record Realised(
            @NotNull FinancialYear financialYear, @NotNull BigDecimal realised) {}

    /** What a benefit of a project brings in a year. */
    public record CaseBenefit(
            UUID project, FinancialYear financialYear, boolean cashable, Money planned, Money realised) {

        private CaseBenefit plus(CaseBenefit other) {
            return new CaseBenefit(
                    project, financialYear, cashable, planned.plus(other.planned), realised.plus(other.realised));
        }
    }

    CaseBenefitFacts() {
        super("case_benefit", 1, "programme.business-cases", BenefitCase.class, CaseBenefit.class);
    }

    @Override
    public List<CaseBenefit> of(BenefitCase told) {
        return told.benefits().stream()
                .filter(benefit -> benefit.scale().equals("MONEY"))
                .flatMap(benefit -> years(told, benefit))
                .toList();
    }

    private static Stream<CaseBenefit> years(BenefitCase told, Benefit benefit) {
        var years = new TreeMap<FinancialYear, CaseBenefit>();
        if (told.approvedVersion() > 0) {
            benefit.profile()
                    .forEach(year -> years.merge(
                            year.financialYear(),
                            new CaseBenefit(
                                    told.project(),
                                    year.financialYear(),
                                    benefit.cashable(),
                                    pounds(year.planned()),
                                    Money.ZERO),
                            CaseBenefit::plus));
        }
        var realised = new TreeMap<FinancialYear, BigDecimal>();
        benefit.realised().forEach(came -> realised.put(came.financialYear(), came.realised()));
        realised.forEach((year, came) -> years.merge(
                year,
                new CaseBenefit(told.project(), year, benefit.cashable(), Money.ZERO, pounds(came)),
                CaseBenefit::plus));
        return years.values().stream();
    }

    private static Money pounds(BigDecimal figure) {
        return new Money(figure.setScale(2, RoundingMode.HALF_UP));
    }
}
