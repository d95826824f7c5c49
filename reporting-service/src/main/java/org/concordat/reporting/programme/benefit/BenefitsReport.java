package org.concordat.reporting.programme.benefit;

import jakarta.inject.Singleton;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.programme.benefit.Benefits.CaseBenefitsOfKind;
import org.concordat.reporting.programme.benefit.Benefits.ProgrammeCaseBenefits;
import org.concordat.reporting.programme.benefit.Benefits.ProgrammeSavings;
import org.concordat.reporting.programme.benefit.Benefits.SavingsOfKind;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on benefits; with one programme asked for, the totals are that programme's. */
@Singleton
public class BenefitsReport extends Report<Benefits> {

    public static final String NAME = "benefits";
    public static final String TITLE = "Benefits realised";
    public static final String DESCRIPTION =
            "Savings of a year by how far they are proven, and what business cases brought, by programme and kind."
                    + " Of a sub-region or type: those of projects that its organisations lead.";

    private final YearsOfBenefit years;

    BenefitsReport(YearsOfBenefit years) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("SAVINGS", ProgrammeSavings.class)
                        .and("SAVINGS_TOTAL", SavingsOfKind.class)
                        .and("BUSINESS_CASES", ProgrammeCaseBenefits.class)
                        .and("BUSINESS_CASES_TOTAL", CaseBenefitsOfKind.class),
                Chart.grouped("savings by how far they are proven", Chart.POUNDS)
                        .ofRows("SAVINGS_TOTAL")
                        .by("kind", "recurrence")
                        .showing("claimedExpected", "evidencedExpected", "validatedExpected"));
        this.years = years;
    }

    @Override
    public Benefits figures(Scope scope) {
        return years.of(scope);
    }
}
