package org.concordat.programme.programme.contribution.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.InKind;
import org.concordat.programme.programme.InKindTotals;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.programme.contribution.ContributionSums;
import org.concordat.programme.programme.contribution.ProgrammeContributions;
import org.concordat.programme.programme.contribution.ProgrammeContributions.OfActivity;
import org.concordat.programme.programme.contribution.ProgrammeContributions.OfYear;

/** Contributions, added up by PostgreSQL: what is confirmed and what is stated, never one with the other. */
@ApplicationScoped
public class JpaContributionSums implements InKindTotals, ContributionSums {

    private static final String SUMS = """
            coalesce(sum(worth) filter (where status = 'CONFIRMED'), 0) as confirmed,
            coalesce(sum(worth) filter (where status = 'STATED'), 0) as stated,
            count(distinct organisation) as organisations
            from contribution where status in ('STATED', 'CONFIRMED')""";

    private final Sql sql;

    JpaContributionSums(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    private record ToProgramme(UUID programme, InKind given) {}

    @Override
    public OfRegion inYear(FinancialYear year) {
        Map<Boolean, List<ToProgramme>> sums = sql
                .list(
                        "select programme, %s and financial_year = ? group by grouping sets ((programme), ())"
                                .formatted(SUMS),
                        row -> new ToProgramme(row.getObject("programme", UUID.class), given(row)),
                        year.toString())
                .stream()
                .collect(Collectors.partitioningBy(sum -> sum.programme() != null));
        return new OfRegion(
                sums.get(true).stream().collect(Collectors.toMap(ToProgramme::programme, ToProgramme::given)),
                sums.get(false).get(0).given());
    }

    private record ToActivity(FinancialYear year, boolean ofWhole, UUID activity, InKind given) {}

    @Override
    public ProgrammeContributions to(ProgrammeId programme) {
        List<OfYear> years = sql.list("""
                        select financial_year, grouping(activity) = 1 as of_whole, activity, %s and programme = ?
                        group by grouping sets ((financial_year, activity), (financial_year))
                        order by financial_year, of_whole desc, activity nulls first""".formatted(SUMS), JpaContributionSums::toActivity, programme).stream()
                .collect(Collectors.groupingBy(ToActivity::year, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(JpaContributionSums::ofYear)
                .toList();
        return new ProgrammeContributions(programme.value(), years);
    }

    /** @param sums of the whole first */
    private static OfYear ofYear(List<ToActivity> sums) {
        ToActivity whole = sums.get(0);
        return new OfYear(
                whole.year(),
                whole.given(),
                sums.stream()
                        .filter(sum -> !sum.ofWhole())
                        .map(sum -> new OfActivity(sum.activity(), sum.given()))
                        .toList());
    }

    private static ToActivity toActivity(ResultSet row) throws SQLException {
        return new ToActivity(
                FinancialYear.of(row.getString("financial_year")),
                row.getBoolean("of_whole"),
                row.getObject("activity", UUID.class),
                given(row));
    }

    private static InKind given(ResultSet row) throws SQLException {
        return new InKind(
                new Money(row.getBigDecimal("confirmed")),
                new Money(row.getBigDecimal("stated")),
                row.getInt("organisations"));
    }
}
