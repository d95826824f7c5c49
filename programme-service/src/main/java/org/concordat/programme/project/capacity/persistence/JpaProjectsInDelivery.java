package org.concordat.programme.project.capacity.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.project.capacity.InDelivery;
import org.concordat.programme.project.capacity.ProjectCapacities.Asked;
import org.concordat.programme.project.capacity.ProjectsInDelivery;

/** Counts in PostgreSQL what organisations deliver. */
@ApplicationScoped
public class JpaProjectsInDelivery implements ProjectsInDelivery {

    private final Sql sql;

    JpaProjectsInDelivery(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Page<InDelivery> list(Asked asked, LocalDate today, PageRequest page) {
        return new SequencePage("project loads " + asked, page)
                .byId(
                        (after, atMost) -> sql.list(
                                """
                                select o.id, l.leading, m.partnering, c.projects, c.stated_on
                                from (
                                    select id from registered_organisation
                                    where id > ? and (?::uuid is null or id = ?) and (?::uuid is null or id = ?)
                                    and (active_from is null or active_from <= ?)
                                    and (active_until is null or active_until >= ?)
                                    order by id limit ?) o
                                cross join lateral (
                                    select count(*) as leading from project p
                                    where p.lead = o.id and p.stage = 'DELIVERY' and p.held_on is null) l
                                cross join lateral (
                                    select count(*) as partnering from project_partner t join project p on p.id = t.project
                                    where t.organisation = o.id and p.lead <> o.id and p.stage = 'DELIVERY'
                                    and p.held_on is null) m
                                left join lateral (
                                    select projects, stated_on from project_capacity
                                    where organisation = o.id and financial_year = ?
                                    order by stated_on desc, id desc limit 1) c on true
                                order by o.id""",
                                JpaProjectsInDelivery::row,
                                after,
                                asked.organisation(),
                                asked.organisation(),
                                asked.boundary(),
                                asked.boundary(),
                                today,
                                today,
                                atMost,
                                asked.financialYear().toString()),
                        InDelivery::organisation);
    }

    private static InDelivery row(ResultSet row) throws SQLException {
        return new InDelivery(
                row.getObject("id", UUID.class),
                row.getLong("leading"),
                row.getLong("partnering"),
                row.getObject("projects", Integer.class),
                row.getObject("stated_on", LocalDate.class));
    }
}
