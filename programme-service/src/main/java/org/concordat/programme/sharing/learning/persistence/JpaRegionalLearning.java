package org.concordat.programme.sharing.learning.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.sharing.learning.InForce;
import org.concordat.programme.sharing.learning.LearningExchange.Entry;
import org.concordat.programme.sharing.learning.RegionalLearning;
import org.concordat.programme.sharing.learning.RegionalLearningPlan.Balance;
import org.concordat.programme.sharing.learning.RegionalLearningPlan.Part;
import org.concordat.programme.sharing.learning.ThemeOfPlan;

/** Adds learning plans up in PostgreSQL. */
@ApplicationScoped
public class JpaRegionalLearning implements RegionalLearning {

    /** Plans and whose they are; its parameters are the year, and the day twice. */
    private static final String IN_FORCE = """
            select p.id, p.organisation, r.name, r.sub_region, r.successors
            from learning_plan p join registered_organisation r on r.id = p.organisation
            where p.financial_year = ? and (r.active_from is null or r.active_from <= ?)
            and (r.active_until is null or r.active_until >= ?)""";

    private final Sql sql;

    JpaRegionalLearning(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public int plans(InForce inForce) {
        return sql.one(
                        "select count(*) from (%s) p".formatted(IN_FORCE),
                        row -> row.getInt(1),
                        inForce.year().toString(),
                        inForce.day(),
                        inForce.day())
                .orElseThrow();
    }

    @Override
    public List<Part> parts(InForce inForce) {
        return sql.list(
                """
                select t.theme, p.sub_region, sum(t.need) as need, sum(t.strength) as strength, count(*) as plans
                from (%s) p join learning_plan_theme t on t.plan = p.id
                group by t.theme, p.sub_region
                order by t.theme, p.sub_region""".formatted(IN_FORCE),
                JpaRegionalLearning::part,
                inForce.year().toString(),
                inForce.day(),
                inForce.day());
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getString("theme"),
                row.getString("sub_region"),
                new Balance(row.getInt("need"), row.getInt("strength"), row.getInt("plans")));
    }

    @Override
    public List<Entry> entries(String theme, InForce inForce, int atMost) {
        return sql.list(
                """
                select p.organisation, p.name, p.sub_region, p.successors, t.theme, t.need, t.strength, t.priority,
                    t.willing
                from (%s) p join learning_plan_theme t on t.plan = p.id
                where t.theme = ?
                order by p.name, p.organisation
                limit ?""".formatted(IN_FORCE),
                JpaRegionalLearning::entry,
                inForce.year().toString(),
                inForce.day(),
                inForce.day(),
                theme,
                atMost);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                row.getString("sub_region"),
                List.of((UUID[]) row.getArray("successors").getArray()),
                new ThemeOfPlan(
                        row.getString("theme"),
                        row.getInt("need"),
                        row.getInt("strength"),
                        row.getInt("priority"),
                        row.getBoolean("willing")));
    }
}
