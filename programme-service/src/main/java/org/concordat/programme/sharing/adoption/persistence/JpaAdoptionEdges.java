package org.concordat.programme.sharing.adoption.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.sharing.adoption.AdoptionEdges;
import org.concordat.programme.sharing.adoption.AdoptionGraph.Asked;
import org.concordat.programme.sharing.adoption.AdoptionGraph.Edge;
import org.concordat.programme.strategy.theme.ThemesUnder;

/** Adds adoptions up in PostgreSQL. */
@ApplicationScoped
public class JpaAdoptionEdges implements AdoptionEdges {

    private final Sql sql;

    JpaAdoptionEdges(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    private record Row(Edge edge, int all) {}

    @Override
    public Found of(Asked asked, int atMost) {
        LocalDate from =
                asked.financialYear() == null ? null : asked.financialYear().firstDay();
        LocalDate until =
                asked.financialYear() == null ? null : asked.financialYear().lastDay();
        List<Row> rows = sql.list(
                """
                select a.source, a.organisation, count(*) as adoptions, count(*) over () as edges
                from adoption a join practice p on p.id = a.practice
                where a.status = 'RECORDED'
                and (?::text is null or lower(p.service_area) = lower(?))
                and (?::text is null or exists (
                    select 1 from practice_theme t where t.practice = p.id and t.theme in %s))
                and (?::date is null or a.adopted_on between ? and ?)
                group by a.source, a.organisation
                order by adoptions desc, a.source, a.organisation
                limit ?""".formatted(ThemesUnder.SQL),
                JpaAdoptionEdges::row,
                asked.serviceArea(),
                asked.serviceArea(),
                asked.theme(),
                asked.theme(),
                from,
                from,
                until,
                atMost);
        return new Found(
                rows.stream().map(Row::edge).toList(),
                rows.isEmpty() ? 0 : rows.get(0).all());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Edge(
                        row.getObject("source", UUID.class),
                        row.getObject("organisation", UUID.class),
                        row.getInt("adoptions")),
                row.getInt("edges"));
    }
}
