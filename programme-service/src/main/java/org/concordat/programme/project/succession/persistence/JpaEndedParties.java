package org.concordat.programme.project.succession.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.succession.EndedParties;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.succession.Inheritance;
import org.concordat.programme.register.succession.Succession;

/** Finds in PostgreSQL whose organisations have ended. */
@ApplicationScoped
public class JpaEndedParties implements EndedParties {

    private final Sql sql;

    JpaEndedParties(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<Inheritance<ProjectId>> before(LocalDate today, int atMost) {
        return sql.list(
                """
                with ended as materialized (
                    select id, active_until, successors[1] as successor from registered_organisation
                    where active_until < ? and cardinality(successors) > 0)
                select p.id as project, e.id as predecessor, e.successor, e.active_until
                from ended e join project p on p.lead = e.id
                where p.stage in ('MANDATE', 'INITIATION', 'DELIVERY', 'CLOSING')
                union all
                select p.id, e.id, e.successor, e.active_until
                from ended e join project_partner m on m.organisation = e.id join project p on p.id = m.project
                where p.stage in ('MANDATE', 'INITIATION', 'DELIVERY', 'CLOSING')
                limit ?""",
                row -> new Inheritance<>(
                        new ProjectId(row.getObject("project", UUID.class)),
                        new Succession(
                                new OrganisationId(row.getObject("predecessor", UUID.class)),
                                new OrganisationId(row.getObject("successor", UUID.class))),
                        row.getObject("active_until", LocalDate.class)),
                today,
                atMost);
    }
}
