package org.concordat.programme.project.dependency.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.persistence.WhileUnchanged;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.project.dependency.LinkedMilestone;
import org.concordat.programme.project.dependency.Network;
import org.concordat.programme.project.dependency.NetworkLink;
import org.concordat.programme.project.dependency.NetworkNode;
import org.concordat.programme.project.dependency.Networks;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.stage.Stage;

/** Finds in PostgreSQL how milestones hang together, and keeps the network of a project while nothing changes. */
@ApplicationScoped
public class JpaNetworks implements Networks {

    private static final String THIS = "values (?::uuid, ?::uuid)";

    private static final String THESE = THIS + ", (?::uuid, ?::uuid)";

    /** Of the milestones by which networks are kept; a region has some ten thousand that are linked. */
    private static final int MOST_KEPT = 20_000;

    private static final String OF_PROJECTS = """
            select d.predecessor_project as project, d.predecessor_milestone as milestone
            from project p join dependency d on d.predecessor_project = p.id
            where p.%1$s = ? and d.removed_on is null
            union
            select d.successor_project, d.successor_milestone
            from project p join dependency d on d.successor_project = p.id
            where p.%1$s = ? and d.removed_on is null""";

    /** From where it begins, along every link in both directions. */
    private static final String NETWORK = """
            with recursive reached(project, milestone) as (
                select * from (%s) first(project, milestone)
                union
                select near.project, near.milestone
                from reached r cross join lateral (
                    select d.successor_project, d.successor_milestone
                    from dependency d
                    where d.predecessor_project = r.project and d.predecessor_milestone = r.milestone
                        and d.removed_on is null
                    union all
                    select d.predecessor_project, d.predecessor_milestone
                    from dependency d
                    where d.successor_project = r.project and d.successor_milestone = r.milestone
                        and d.removed_on is null
                ) near(project, milestone))
            select d.lag_working_days,
                p.id as p_project, p.title as p_project_title, p.stage as p_stage,
                pm.id as p_milestone, pm.title as p_title, pm.forecast_on as p_forecast_on,
                pm.achieved_on as p_achieved_on,
                s.id as s_project, s.title as s_project_title, s.stage as s_stage,
                sm.id as s_milestone, sm.title as s_title, sm.forecast_on as s_forecast_on,
                sm.achieved_on as s_achieved_on
            from reached r
                cross join lateral (
                    select * from dependency
                    where predecessor_project = r.project and predecessor_milestone = r.milestone and removed_on is null
                    offset 0) d
                join project p on p.id = d.predecessor_project
                join project_milestone pm on pm.project = d.predecessor_project and pm.id = d.predecessor_milestone
                join project s on s.id = d.successor_project
                join project_milestone sm on sm.project = d.successor_project and sm.id = d.successor_milestone
            order by d.id
            limit ?""";

    private final Sql sql;
    private final WhileUnchanged<LinkedMilestone, Network> kept;

    JpaNetworks(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
        this.kept = new WhileUnchanged<>(dataSource, MOST_KEPT);
    }

    @Override
    public void hold() {
        sql.one("select pg_advisory_xact_lock(hashtextextended('project dependencies', 0))", row -> true);
    }

    @Override
    public Network around(LinkedMilestone one, LinkedMilestone other) {
        return network(THESE, one.project(), one.milestone(), other.project(), other.milestone());
    }

    /** What all milestones of a project hang together with is mostly one network, which is that of each milestone in it. */
    @Override
    public Network ofProject(ProjectId project) {
        String linked = OF_PROJECTS.formatted("id");
        List<LinkedMilestone> own = sql.list(linked, row -> milestone(row, ""), project.value(), project.value());
        if (own.isEmpty()) {
            return new Network(List.of(), List.of());
        }
        LinkedMilestone first = own.get(0);
        Network network = kept.get(first, () -> network(THIS, first.project(), first.milestone()), Network::milestones);
        return network.milestones().containsAll(own) ? network : network(linked, project.value(), project.value());
    }

    @Override
    public Network ofProgramme(ProgrammeId programme) {
        return network(OF_PROJECTS.formatted("programme"), programme.value(), programme.value());
    }

    private record Row(NetworkNode predecessor, NetworkNode successor, int lag) {

        private NetworkLink link() {
            return new NetworkLink(predecessor.id(), successor.id(), lag);
        }
    }

    private Network network(String first, UUID... ids) {
        // one more than there may be, so that it shows when there are too many
        Object[] parameters = new Object[ids.length + 1];
        System.arraycopy(ids, 0, parameters, 0, ids.length);
        parameters[ids.length] = Network.MOST_LINKS + 1;
        List<Row> rows = sql.list(NETWORK.formatted(first), JpaNetworks::row, parameters);
        var nodes = new LinkedHashMap<LinkedMilestone, NetworkNode>();
        for (Row row : rows) {
            nodes.put(row.predecessor().id(), row.predecessor());
            nodes.put(row.successor().id(), row.successor());
        }
        return new Network(nodes.values(), rows.stream().map(Row::link).toList());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(node(row, "p_"), node(row, "s_"), row.getInt("lag_working_days"));
    }

    private static NetworkNode node(ResultSet row, String end) throws SQLException {
        return new NetworkNode(
                milestone(row, end),
                row.getString(end + "project_title"),
                row.getString(end + "title"),
                row.getObject(end + "forecast_on", LocalDate.class),
                row.getObject(end + "achieved_on", LocalDate.class),
                Stage.valueOf(row.getString(end + "stage")).isOpen());
    }

    private static LinkedMilestone milestone(ResultSet row, String end) throws SQLException {
        return new LinkedMilestone(
                row.getObject(end + "project", UUID.class), row.getObject(end + "milestone", UUID.class));
    }
}
