package org.concordat.reporting.programme.benefit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.reporting.programme.benefit.Benefits;
import org.concordat.reporting.programme.benefit.Benefits.CaseBenefitsOfKind;
import org.concordat.reporting.programme.benefit.Benefits.ProgrammeCaseBenefits;
import org.concordat.reporting.programme.benefit.Benefits.ProgrammeSavings;
import org.concordat.reporting.programme.benefit.Benefits.SavingSum;
import org.concordat.reporting.programme.benefit.Benefits.SavingSums;
import org.concordat.reporting.programme.benefit.Benefits.SavingsOfKind;
import org.concordat.reporting.programme.benefit.YearsOfBenefit;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.persistence.FactSql;
import org.concordat.reporting.report.persistence.Pounds;

/** Adds savings and benefits up in PostgreSQL. What a project saves is its programme's. */
@ApplicationScoped
public class JpaYearsOfBenefit implements YearsOfBenefit {

    private static final String OF_EACH_STANDING = Stream.of(
                    "CLAIMED", "EVIDENCED", "VALIDATED", "UNCONFIRMED", "REJECTED", "DUPLICATE")
            .map(standing -> """
                    count(*) filter (where standing = '%1$s') as %2$s_savings,
                    sum(low) filter (where standing = '%1$s') as %2$s_low,
                    sum(expected) filter (where standing = '%1$s') as %2$s_expected,
                    sum(high) filter (where standing = '%1$s') as %2$s_high""".formatted(standing, standing.toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(",\n"));

    private static final String SAVINGS = """
            select g.code, g.name, s.kind, s.recurrence, grouping(g.code) = 1 as total,
            %s
            from {saving_year} s
            left join {project} p on p.id = s.project
            left join {programme} g on g.id = coalesce(s.programme, p.programme)
            where s.financial_year = :year and (:programme::text is null or g.code = :programme)
                and {about (select lead from {led_project} l where l.record = s.project)}
            group by grouping sets ((g.code, g.name, s.kind, s.recurrence), (s.kind, s.recurrence))
            order by total, g.code collate "C" nulls last, s.kind collate "C", s.recurrence collate "C\"""".formatted(OF_EACH_STANDING);

    private static final String BUSINESS_CASES = """
            select g.code, g.name, b.cashable, grouping(g.code) = 1 as total, sum(b.planned) as planned,
                sum(b.realised) as realised
            from {case_benefit} b
            left join {project} p on p.id = b.project
            left join {programme} g on g.id = p.programme
            where b.financial_year = :year and (:programme::text is null or g.code = :programme)
                and {about (select lead from {led_project} l where l.record = b.project)}
            group by grouping sets ((g.code, g.name, b.cashable), (b.cashable))
            order by total, g.code collate "C" nulls last, b.cashable desc""";

    private final FactSql sql;

    JpaYearsOfBenefit(FactSql sql) {
        this.sql = sql;
    }

    private record SavingsRow(ProgrammeSavings savings, boolean total) {}

    private record CasesRow(ProgrammeCaseBenefits benefits, boolean total) {}

    @Override
    public Benefits of(Scope scope) {
        List<SavingsRow> savings = sql.ask(SAVINGS).about(scope).list(JpaYearsOfBenefit::savings);
        List<CasesRow> cases = sql.ask(BUSINESS_CASES).about(scope).list(JpaYearsOfBenefit::cases);
        return new Benefits(
                scope.programme(),
                savings.stream()
                        .filter(row -> !row.total())
                        .map(SavingsRow::savings)
                        .toList(),
                savings.stream()
                        .filter(SavingsRow::total)
                        .map(row -> row.savings().ofKind())
                        .toList(),
                cases.stream()
                        .filter(row -> !row.total())
                        .map(CasesRow::benefits)
                        .toList(),
                cases.stream()
                        .filter(CasesRow::total)
                        .map(row -> row.benefits().ofKind())
                        .toList());
    }

    private static SavingsRow savings(ResultSet row) throws SQLException {
        var sums = new SavingSums(
                sum(row, "claimed"),
                sum(row, "evidenced"),
                sum(row, "validated"),
                sum(row, "unconfirmed"),
                sum(row, "rejected"),
                sum(row, "duplicate"));
        return new SavingsRow(
                new ProgrammeSavings(
                        row.getString("code"),
                        row.getString("name"),
                        new SavingsOfKind(row.getString("kind"), row.getString("recurrence"), sums)),
                row.getBoolean("total"));
    }

    private static SavingSum sum(ResultSet row, String standing) throws SQLException {
        return new SavingSum(
                row.getInt(standing + "_savings"),
                Pounds.of(row, standing + "_low"),
                Pounds.of(row, standing + "_expected"),
                Pounds.of(row, standing + "_high"));
    }

    private static CasesRow cases(ResultSet row) throws SQLException {
        return new CasesRow(
                new ProgrammeCaseBenefits(
                        row.getString("code"),
                        row.getString("name"),
                        CaseBenefitsOfKind.of(
                                row.getBoolean("cashable"), Pounds.of(row, "planned"), Pounds.of(row, "realised"))),
                row.getBoolean("total"));
    }
}
