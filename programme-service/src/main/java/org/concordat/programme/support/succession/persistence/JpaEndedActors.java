package org.concordat.programme.support.succession.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.succession.Inheritance;
import org.concordat.programme.register.succession.Succession;
import org.concordat.programme.support.action.ActionId;
import org.concordat.programme.support.succession.EndedActors;

/** Finds in PostgreSQL which open actions belong to organisations that have ended. */
@ApplicationScoped
public class JpaEndedActors implements EndedActors {

    private final Sql sql;

    JpaEndedActors(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<Inheritance<ActionId>> before(LocalDate today, int atMost) {
        return sql.list(
                """
                with ended as materialized (
                    select id, active_until, successors[1] as successor from registered_organisation
                    where active_until < ? and cardinality(successors) > 0)
                select a.id as action, e.id as predecessor, e.successor, e.active_until
                from ended e join action a on a.organisation = e.id
                where a.status = 'OPEN'
                limit ?""",
                row -> new Inheritance<>(
                        new ActionId(row.getObject("action", UUID.class)),
                        new Succession(
                                new OrganisationId(row.getObject("predecessor", UUID.class)),
                                new OrganisationId(row.getObject("successor", UUID.class))),
                        row.getObject("active_until", LocalDate.class)),
                today,
                atMost);
    }
}
