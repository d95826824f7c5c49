package org.concordat.reporting.money.income.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.money.income.Income;
import org.concordat.reporting.money.income.IncomeSums;
import org.concordat.reporting.money.income.Incomes;
import org.concordat.reporting.money.income.MembershipAndIncome.ClassIncome;
import org.concordat.reporting.money.income.MembershipAndIncome.SubRegionIncome;
import org.concordat.reporting.money.income.MembershipAndIncome.TypeIncome;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.persistence.FactSql;
import org.concordat.reporting.report.persistence.Pounds;

/** Adds up subscriptions in PostgreSQL. */
@ApplicationScoped
public class JpaIncomes implements Incomes {

    /**
     * What is expected, agreed, invoiced and outstanding is so of live subscriptions only. What was paid stays paid, even
     * when the subscription was withdrawn afterwards. {@code %1$s} is nothing for the net sums and {@code vat_} for those of
     * the VAT.
     */
    private static final String SUMS = """
            sum(%1$samount) filter (where live) as %1$sexpected,
            sum(%1$samount) filter (where in_force) as %1$sagreed,
            sum(%1$sinvoiced) filter (where live) as %1$sinvoiced,
            sum(%1$sreceived) as %1$sreceived,
            sum(%1$sinvoiced - %1$sreceived) filter (where live) as %1$soutstanding,
            """;

    private static final String PARTS = """
            with subscribed as (
                select s.*, coalesce(o.type, '') as type
                from {subscription} s left join {organisation} o on o.record = s.organisation
                where s.financial_year = :year and {about s.organisation})
            select case when grouping(class_name) = 0 then 'CLASS' when grouping(sub_region) = 0 then 'SUB_REGION'
                    when grouping(type) = 0 then 'TYPE' else 'TOTAL' end as part,
                coalesce(class_name, sub_region, type) as code,
                -- the event of the sub-region may come after that of the subscription
                coalesce((select min(name) from {sub_region} known where known.code = sub_region), sub_region) as name,
                count(*) filter (where in_force) as members,
            %s%s    sum(credit) as credit
            from subscribed
            group by grouping sets ((), (class_name), (sub_region), (type))
            order by coalesce(class_name, sub_region, type) collate "C\"""".formatted(SUMS.formatted(""), SUMS.formatted("vat_"));

    private static final String CREDIT = "select sum(held) as held from {credit} where financial_year = :year";

    private final FactSql sql;

    JpaIncomes(FactSql sql) {
        this.sql = sql;
    }

    private record Part(String kind, String code, String name, Income income) {}

    @Override
    public Parts of(Scope scope) {
        List<Part> parts = sql.ask(PARTS).about(scope).list(JpaIncomes::part);
        return new Parts(
                parts.stream()
                        .filter(part -> part.kind().equals("TOTAL"))
                        .findFirst()
                        .orElseThrow()
                        .income(),
                parts.stream()
                        .filter(part -> part.kind().equals("CLASS"))
                        .map(part -> new ClassIncome(part.code(), part.income()))
                        .toList(),
                parts.stream()
                        .filter(part -> part.kind().equals("SUB_REGION"))
                        .map(part -> new SubRegionIncome(part.code(), part.name(), part.income()))
                        .toList(),
                parts.stream()
                        .filter(part -> part.kind().equals("TYPE"))
                        .map(part -> new TypeIncome(part.code(), part.income()))
                        .toList());
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getString("part"),
                row.getString("code"),
                row.getString("name"),
                new Income(row.getInt("members"), sums(row, ""), sums(row, "vat_"), Pounds.of(row, "credit")));
    }

    private static IncomeSums sums(ResultSet row, String of) throws SQLException {
        return new IncomeSums(
                Pounds.of(row, of + "expected"),
                Pounds.of(row, of + "agreed"),
                Pounds.of(row, of + "invoiced"),
                Pounds.of(row, of + "received"),
                Pounds.of(row, of + "outstanding"));
    }

    @Override
    public Money creditHeld(FinancialYear year, Moment moment) {
        return sql.ask(CREDIT).at(moment).with("year", year).one(row -> Pounds.of(row, "held"));
    }
}
