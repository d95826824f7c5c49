package org.concordat.reporting.income.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.income.Income;
import org.concordat.reporting.income.MembershipAndIncome;
import org.concordat.reporting.report.Freshness;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.Table;
import org.concordat.reporting.report.rest.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The report on membership and income as callers see it. */
@Schema(name = "MembershipAndIncome", description = "Who is a member in a financial year and what that brings")
public record MembershipAndIncomeView(
        FinancialYear financialYear,

        @Schema(nullable = true, description = "The day as of which it is true; null for everything known")
        LocalDate asAt,

        Freshness freshness,

        @Schema(description = "Subscriptions in force: agreed, invoiced, part paid or paid")
        int members,

        @Schema(description = "Amounts of subscriptions in force or still invited")
        Money expected,

        @Schema(description = "Amounts of subscriptions in force")
        Money agreed,

        @Schema(description = "Amounts invoiced") Money invoiced,

        @Schema(description = "Paid, up to what was invoiced")
        Money received,

        @Schema(description = "Invoiced and not yet paid") Money outstanding,

        @Schema(description = "Paid beyond what was invoiced")
        Money credit,

        @Schema(description = "Councils active on the first day of the year")
        int councils,

        @Schema(description = "Organisations active on the first day of the year")
        int organisations,

        @Size(max = 1000) List<ClassIncome> byClass,
        @Size(max = 1000) List<SubRegionIncome> bySubRegion)
        implements Tabular {

    private static final List<String> COLUMNS = List.of(
            "row",
            "code",
            "name",
            "members",
            "expected",
            "agreed",
            "invoiced",
            "received",
            "outstanding",
            "credit",
            "councils",
            "organisations");

    /** The same figures of one class of subscribers. */
    @Schema(description = "The figures of one class of subscribers")
    public record ClassIncome(
            @Schema(maxLength = 200, examples = "Upper tier")
            String className,

            int members,
            Money expected,
            Money agreed,
            Money invoiced,
            Money received,
            Money outstanding,
            Money credit) {

        static ClassIncome of(MembershipAndIncome.OfClass part) {
            Income income = part.income();
            return new ClassIncome(
                    part.className(),
                    income.members(),
                    income.expected(),
                    income.agreed(),
                    income.invoiced(),
                    income.received(),
                    income.outstanding(),
                    income.credit());
        }
    }

    /** The same figures of one part of the region. */
    @Schema(description = "The figures of one sub-region")
    public record SubRegionIncome(
            @Schema(maxLength = 100, description = "The sub-region's code")
            String subRegion,

            @Schema(maxLength = 200) String name,
            int members,
            Money expected,
            Money agreed,
            Money invoiced,
            Money received,
            Money outstanding,
            Money credit) {

        static SubRegionIncome of(MembershipAndIncome.OfSubRegion part) {
            Income income = part.income();
            return new SubRegionIncome(
                    part.code(),
                    part.name(),
                    income.members(),
                    income.expected(),
                    income.agreed(),
                    income.invoiced(),
                    income.received(),
                    income.outstanding(),
                    income.credit());
        }
    }

    static MembershipAndIncomeView of(Reported<MembershipAndIncome> report) {
        MembershipAndIncome figures = report.figures();
        Income total = figures.total();
        return new MembershipAndIncomeView(
                report.scope().financialYear(),
                report.scope().asAt(),
                report.freshness(),
                total.members(),
                total.expected(),
                total.agreed(),
                total.invoiced(),
                total.received(),
                total.outstanding(),
                total.credit(),
                figures.region().councils(),
                figures.region().organisations(),
                figures.byClass().stream().map(ClassIncome::of).toList(),
                figures.bySubRegion().stream().map(SubRegionIncome::of).toList());
    }

    /** One row per class, then one per sub-region, the total last. */
    @Override
    public Table table() {
        var rows = new ArrayList<List<Object>>();
        for (ClassIncome part : byClass) {
            rows.add(Arrays.asList(
                    "CLASS",
                    null,
                    part.className(),
                    part.members(),
                    part.expected(),
                    part.agreed(),
                    part.invoiced(),
                    part.received(),
                    part.outstanding(),
                    part.credit(),
                    null,
                    null));
        }
        for (SubRegionIncome part : bySubRegion) {
            rows.add(Arrays.asList(
                    "SUB_REGION",
                    part.subRegion(),
                    part.name(),
                    part.members(),
                    part.expected(),
                    part.agreed(),
                    part.invoiced(),
                    part.received(),
                    part.outstanding(),
                    part.credit(),
                    null,
                    null));
        }
        rows.add(Arrays.asList(
                "TOTAL",
                null,
                null,
                members,
                expected,
                agreed,
                invoiced,
                received,
                outstanding,
                credit,
                councils,
                organisations));
        return Table.of("membership-and-income", new Scope(financialYear, asAt, null), freshness, COLUMNS, rows);
    }
}
