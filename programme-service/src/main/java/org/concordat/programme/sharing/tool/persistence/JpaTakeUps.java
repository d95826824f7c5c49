package org.concordat.programme.sharing.tool.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.sharing.tool.TakeUpOfTool;
import org.concordat.programme.sharing.tool.TakeUpOfTool.CouncilWithout;
import org.concordat.programme.sharing.tool.TakeUps;

/** Counts in PostgreSQL who works with what is published. */
@ApplicationScoped
public class JpaTakeUps implements TakeUps {

    private final Sql sql;

    JpaTakeUps(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    private record Organisations(int inYear, int soFar) {}

    private record Council(UUID id, String name, boolean hasIt) {}

    @Override
    public TakeUpOfTool of(UUID tool, FinancialYear year) {
        Organisations organisations = sql.one(
                        """
                        select count(*) filter (where taken_up_on >= ?) as in_year, count(*) as so_far
                        from tool_take_up where tool = ? and withdrawn_because is null and taken_up_on <= ?""",
                        row -> new Organisations(row.getInt("in_year"), row.getInt("so_far")),
                        year.firstDay(),
                        tool,
                        year.lastDay())
                .orElseThrow();
        List<Council> councils = councils(tool, year.firstDay(), year.lastDay());
        List<CouncilWithout> notYet = councils.stream()
                .filter(council -> !council.hasIt())
                .map(council -> new CouncilWithout(council.id(), council.name()))
                .toList();
        return new TakeUpOfTool(
                tool,
                year,
                organisations.inYear(),
                organisations.soFar(),
                councils.size(),
                councils.size() - notYet.size(),
                notYet);
    }

    private List<Council> councils(UUID tool, LocalDate firstDay, LocalDate lastDay) {
        return sql.list("""
                select o.id, r.name, u.organisation is not null as has_it
                from councils_on(?) o join registered_organisation r on r.id = o.id
                left join tool_take_up u on u.tool = ? and u.organisation = o.id and u.withdrawn_because is null
                    and u.taken_up_on <= ?
                order by r.name, o.id
                limit ?""", JpaTakeUps::council, firstDay, tool, lastDay, TakeUpOfTool.MOST_COUNCILS);
    }

    private static Council council(ResultSet row) throws SQLException {
        return new Council(row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("has_it"));
    }
}
