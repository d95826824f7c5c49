package org.concordat.membership.income.forecast.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.income.forecast.Population;
import org.concordat.platform.persistence.Sql;

/** Counts organisations where they are stored. */
@ApplicationScoped
class JpaPopulation implements Population {

    private final Sql sql;

    JpaPopulation(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<Group> activeOn(LocalDate day) {
        return sql.list(
                """
                select type, sub_region, count(*) as organisations from organisation
                where (active_from is null or active_from <= ?) and (active_until is null or active_until >= ?)
                group by type, sub_region""",
                row -> new Group(row.getString("type"), row.getString("sub_region"), row.getInt("organisations")),
                day,
                day);
    }
}
