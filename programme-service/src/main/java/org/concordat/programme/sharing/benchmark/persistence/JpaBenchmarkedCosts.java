package org.concordat.programme.sharing.benchmark.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.sharing.benchmark.BenchmarkedCosts;
import org.concordat.programme.sharing.benchmark.CostModel;

/** Finds in PostgreSQL the unit costs to compare. */
@ApplicationScoped
public class JpaBenchmarkedCosts implements BenchmarkedCosts {

    private final Sql sql;

    JpaBenchmarkedCosts(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<Entry> of(Asked asked) {
        return sql.list(
                """
                select c.organisation, r.name, c.shown, c.staff_hours, c.hourly_rate, c.overhead, c.other_cost, c.volume,
                    (?::text is null or r.sub_region = ?) and (?::text is null or r.type = ?) as compared
                from unit_cost c join registered_organisation r on r.id = c.organisation
                where c.transaction = ? and c.channel = ? and c.financial_year = ? and c.status = 'STATED'""",
                JpaBenchmarkedCosts::entry,
                asked.subRegion(),
                asked.subRegion(),
                asked.type(),
                asked.type(),
                asked.costed().transaction(),
                asked.costed().channel(),
                asked.costed().financialYear().toString());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                row.getBoolean("compared"),
                row.getBoolean("shown"),
                new CostModel(
                        row.getBigDecimal("staff_hours"),
                        new Money(row.getBigDecimal("hourly_rate")),
                        row.getBigDecimal("overhead"),
                        new Money(row.getBigDecimal("other_cost")),
                        row.getLong("volume")));
    }
}
