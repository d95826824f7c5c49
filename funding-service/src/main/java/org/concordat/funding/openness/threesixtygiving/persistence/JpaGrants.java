package org.concordat.funding.openness.threesixtygiving.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.funding.fund.fund.SourceKind;
import org.concordat.funding.openness.threesixtygiving.GrantDetails;
import org.concordat.funding.openness.threesixtygiving.Grants;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;

/** Reads what awards come from, and when they have changed, for some awards at once. */
@ApplicationScoped
class JpaGrants implements Grants {

    private final Sql sql;

    JpaGrants(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Map<UUID, GrantDetails> details(Collection<UUID> awards) {
        return sql.list("""
                        select a.id, f.code, p.requested, c.kind = 'OPEN' as open_call,
                            array(select distinct s.kind from award_year y
                                join fund_source s on s.fund = a.fund and s.financial_year = y.financial_year
                                where y.award = a.id order by s.kind) as sources,
                            (select max(h.occurred_at) from history h where h.aggregate_id = a.id) as changed_at
                        from award a
                        join fund f on f.id = a.fund
                        left join application p on p.id = a.application
                        left join funding_call c on c.id = a.call
                        where a.id = any (?)""", JpaGrants::details, (Object) awards.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(GrantDetails::award, Function.identity()));
    }

    private static GrantDetails details(ResultSet row) throws SQLException {
        BigDecimal requested = row.getBigDecimal("requested");
        return new GrantDetails(
                row.getObject("id", UUID.class),
                row.getString("code"),
                requested == null ? null : new Money(requested),
                row.getObject("open_call", Boolean.class),
                Arrays.stream((String[]) row.getArray("sources").getArray())
                        .map(SourceKind::valueOf)
                        .toList(),
                Sql.instant(row, "changed_at"));
    }

    @Override
    public int mostBeneficiaries() {
        return sql.one("""
                        select coalesce(max(b.position) + 1, 1) as most from application_beneficiary b
                        join award a on a.application = b.application
                        where a.accepted_on is not null""", row -> row.getInt("most")).orElse(1);
    }
}
