package org.concordat.reporting.money.fund.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.money.fund.FundPosition;
import org.concordat.reporting.money.fund.FundPosition.FundLine;
import org.concordat.reporting.money.fund.FundPosition.MoneyOfAFund;
import org.concordat.reporting.money.fund.FundPosition.SourceLine;
import org.concordat.reporting.money.fund.FundPositions;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;
import org.concordat.reporting.report.persistence.Pounds;

/** Adds up the money of funds in PostgreSQL. */
@ApplicationScoped
public class JpaFundPositions implements FundPositions {

    /** The table {@code source_money}: what each source is to bring and what came of it. */
    private static final String SOURCE_MONEY = """
            promised as (
                select record as fund, source, kind, name, restricted, amount from {fund_source}
                where financial_year = :year),
            came as (
                select fund, source, source_kind as kind, sum(amount) as amount from {receipt}
                where financial_year = :year and not reversed group by fund, source, source_kind),
            source_money as (
                select coalesce(p.fund, c.fund) as fund, coalesce(p.source, c.source) as source,
                    coalesce(p.kind, c.kind, 'OTHER') as kind, p.name, coalesce(p.restricted, false) as restricted,
                    coalesce(p.amount, 0) as expected, coalesce(c.amount, 0) as received
                from promised p full join came c on c.fund = p.fund and c.source = p.source)""";

    private static final String SOURCES = """
            with %s
            select fund, source, kind, name, restricted, expected, received from source_money
            order by fund, kind collate "C", name collate "C", source""".formatted(SOURCE_MONEY);

    private static final String FUNDS = """
            with %s, %s,
            moved as (
                select fund, expected, received, 0 as carried, 0 as charged, 0 as allocated, 0 as committed,
                    0 as claimed, 0 as paid, case when restricted then expected else 0 end as restricted_expected,
                    case when restricted then received else 0 end as restricted_received
                from source_money
                union all
                select fund, 0, case when earlier then amount else 0 end, 0, 0,
                    case when earlier then amount else 0 end, committed, claimed, paid, 0, 0
                from award_money
                union all
                select fund, 0, 0, 0, 0, amount, 0, 0, 0, 0, 0 from {allocation} where financial_year = :year
                union all
                select fund, 0, 0, amount, 0, amount, 0, 0, 0, 0, 0 from {carry_forward} where into_year = :year
                union all
                select fund, 0, 0, -amount, 0, -amount, 0, 0, 0, 0, 0 from {carry_forward} where out_of = :year
                union all
                select fund, 0, 0, 0, amount, 0, 0, 0, 0, 0, 0 from {fund_charge} where financial_year = :year)
            select f.record as fund, f.code, f.name, sum(expected) as expected, sum(received) as received,
                sum(carried) as carried, sum(charged) as charged, sum(allocated) as allocated,
                sum(committed) as committed, sum(claimed) as claimed, sum(paid) as paid,
                sum(restricted_expected) as restricted_expected, sum(restricted_received) as restricted_received,
                grouping(f.record) = 1 as total
            from moved join {fund} f on f.record = moved.fund
            group by grouping sets ((f.record, f.code, f.name), ())
            order by total, f.code collate "C", f.record""".formatted(SOURCE_MONEY, AwardMoney.CTE);

    private final FactSql sql;

    JpaFundPositions(FactSql sql) {
        this.sql = sql;
    }

    private record Source(UUID fund, SourceLine line) {}

    private record Line(UUID fund, String code, String name, MoneyOfAFund money, boolean total) {}

    @Override
    public FundPosition of(FinancialYear year, Moment moment) {
        Map<UUID, List<SourceLine>> sources = new HashMap<>();
        for (Source source : sql.ask(SOURCES).at(moment).with("year", year).list(JpaFundPositions::source)) {
            sources.computeIfAbsent(source.fund(), first -> new ArrayList<>()).add(source.line());
        }
        List<Line> lines = sql.ask(FUNDS).at(moment).with("year", year).list(JpaFundPositions::line);
        return new FundPosition(
                lines.stream()
                        .filter(line -> !line.total())
                        .map(line -> new FundLine(
                                line.fund(),
                                line.code(),
                                line.name(),
                                line.money(),
                                sources.getOrDefault(line.fund(), List.of())))
                        .toList(),
                lines.get(lines.size() - 1).money());
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getObject("fund", UUID.class),
                new SourceLine(
                        row.getObject("source", UUID.class),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getBoolean("restricted"),
                        Pounds.of(row, "expected"),
                        Pounds.of(row, "received")));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("fund", UUID.class),
                row.getString("code"),
                row.getString("name"),
                MoneyOfAFund.of(new MoneyOfAFund.Counted(
                        Pounds.of(row, "expected"),
                        Pounds.of(row, "received"),
                        Pounds.of(row, "carried"),
                        Pounds.of(row, "charged"),
                        Pounds.of(row, "allocated"),
                        Pounds.of(row, "committed"),
                        Pounds.of(row, "claimed"),
                        Pounds.of(row, "paid"),
                        Pounds.of(row, "restricted_expected"),
                        Pounds.of(row, "restricted_received"))),
                row.getBoolean("total"));
    }
}
