package org.concordat.programme.sharing.learning.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.sharing.learning.LearningExchange.Entry;
import org.concordat.programme.sharing.learning.RegionalLearning;
import org.concordat.programme.sharing.learning.RegionalLearningPlan.Balance;
import org.concordat.programme.sharing.learning.RegionalLearningPlan.Part;
import org.concordat.programme.sharing.learning.ThemeOfPlan;

/** Adds learning plans up in PostgreSQL. */
@ApplicationScoped
public class JpaRegionalLearning implements RegionalLearning {

    private final Sql sql;

    JpaRegionalLearning(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public int plansOf(FinancialYear year) {
        return sql.one(
                        "select count(*) from learning_plan where financial_year = ?",
                        row -> row.getInt(1),
                        year.toString())
                .orElseThrow();
    }

    @Override
    public List<Part> partsOf(FinancialYear year) {
        return sql.list("""
                select t.theme, r.sub_region, sum(t.need) as need, sum(t.strength) as strength, count(*) as plans
                from learning_plan p join learning_plan_theme t on t.plan = p.id
                join registered_organisation r on r.id = p.organisation
                where p.financial_year = ?
                group by t.theme, r.sub_region
                order by t.theme, r.sub_region""", JpaRegionalLearning::part, year.toString());
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getString("theme"),
                row.getString("sub_region"),
                new Balance(row.getInt("need"), row.getInt("strength"), row.getInt("plans")));
    }

    @Override
    public List<Entry> entriesOf(String theme, FinancialYear year, int atMost) {
        return sql.list("""
                select p.organisation, r.name, r.sub_region, t.theme, t.need, t.strength, t.priority, t.willing
                from learning_plan p join learning_plan_theme t on t.plan = p.id
                join registered_organisation r on r.id = p.organisation
                where p.financial_year = ? and t.theme = ?
                order by r.name, p.organisation
                limit ?""", JpaRegionalLearning::entry, year.toString(), theme, atMost);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                row.getString("sub_region"),
                new ThemeOfPlan(
                        row.getString("theme"),
                        row.getInt("need"),
                        row.getInt("strength"),
                        row.getInt("priority"),
                        row.getBoolean("willing")));
    }
}
