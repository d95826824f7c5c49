package org.concordat.funding.register.objective.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.concordat.funding.register.objective.Achieved;
import org.concordat.funding.register.objective.Objectives;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** The local copy of objectives. */
@ApplicationScoped
public class JpaObjectives implements Objectives {

    private final Sql sql;

    JpaObjectives(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void learn(KnownObjective objective, long version) {
        if (isNews(objective, version)) {
            List<Achieved> achieved = objective.achieved();
            sql.update("delete from objective_achieved where objective = ?", objective.id());
            sql.update(
                    """
                    insert into objective_achieved (objective, sub_region, financial_year, achieved_on, evidence)
                    select ?, sub_region, financial_year, achieved_on::date, evidence
                    from unnest(?::text[], ?::text[], ?::text[], ?::text[])
                        as told (sub_region, financial_year, achieved_on, evidence)""",
                    objective.id(),
                    column(achieved, Achieved::subRegion),
                    column(achieved, Achieved::financialYear),
                    column(achieved, Achieved::achievedOn),
                    column(achieved, Achieved::evidence));
        }
    }

    private boolean isNews(KnownObjective objective, long version) {
        return sql.update("""
                        insert into known_objective (id, version, code, name) values (?, ?, ?, ?)
                        on conflict (id) do update
                        set version = excluded.version, code = excluded.code, name = excluded.name
                        where known_objective.version < excluded.version""", objective.id(), version, objective.code(), objective.name()) == 1;
    }

    private static String[] column(List<Achieved> achieved, Function<Achieved, ?> field) {
        return achieved.stream().map(each -> field.apply(each).toString()).toArray(String[]::new);
    }

    @Override
    public List<UUID> unknown(Collection<UUID> ids) {
        var known = new HashSet<>(sql.list(
                "select id from known_objective where id = any (?)", row -> row.getObject("id", UUID.class), (Object)
                        ids.toArray(UUID[]::new)));
        return ids.stream().filter(id -> !known.contains(id)).toList();
    }

    @Override
    public List<KnownObjective> inYear(Collection<UUID> ids, FinancialYear year) {
        List<KnownObjective> rows =
                sql.list("""
                select o.id, o.code, o.name, a.sub_region, a.achieved_on, a.evidence
                from known_objective o
                left join objective_achieved a on a.objective = o.id and a.financial_year = ?
                where o.id = any (?) order by o.code, o.id, a.sub_region""", row -> objective(row, year), year.toString(), ids.toArray(UUID[]::new));
        var byId = new LinkedHashMap<UUID, KnownObjective>();
        rows.forEach(row -> byId.merge(row.id(), row, JpaObjectives::together));
        return List.copyOf(byId.values());
    }

    @Override
    public List<KnownObjective> holdInYear(Collection<UUID> ids, FinancialYear year) {
        sql.list("select 1 from known_objective where id = any (?) order by id for share", row -> true, (Object)
                ids.toArray(UUID[]::new));
        return inYear(ids, year);
    }

    private static KnownObjective objective(ResultSet row, FinancialYear year) throws SQLException {
        String subRegion = row.getString("sub_region");
        return new KnownObjective(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                subRegion == null
                        ? List.of()
                        : List.of(new Achieved(
                                subRegion,
                                year,
                                row.getObject("achieved_on", LocalDate.class),
                                row.getString("evidence"))));
    }

    private static KnownObjective together(KnownObjective one, KnownObjective other) {
        var achieved = new ArrayList<>(one.achieved());
        achieved.addAll(other.achieved());
        return new KnownObjective(one.id(), one.code(), one.name(), achieved);
    }
}
