package org.concordat.programme.register.succession.persistence.offered;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.concordat.platform.id.Id;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.succession.Inheritance;
import org.concordat.programme.register.succession.Inheritances;
import org.concordat.programme.register.succession.Succession;

/**
 * Finds in PostgreSQL what organisations have that ended: offered to the persistence of whatever is passed on, which has one
 * subclass for each kind of thing.
 */
public abstract class JpaInheritances<I extends Id> implements Inheritances<I> {

    private static final String OF_ENDED = """
            with ended as materialized (
                select id as predecessor, successors[1] as successor, active_until from registered_organisation
                where active_until < ? and cardinality(successors) > 0)
            %s
            limit ?""";

    private final Sql sql;
    private final String query;
    private final Function<UUID, I> id;

    /** @param select the ids of what is open, {@code what}, and all of {@code ended} with which organisations go */
    protected JpaInheritances(DataSource dataSource, String select, Function<UUID, I> id) {
        this.sql = new Sql(dataSource);
        this.query = OF_ENDED.formatted(select);
        this.id = id;
    }

    @Override
    public List<Inheritance<I>> endedBefore(LocalDate today, int atMost) {
        return sql.list(query, this::inheritance, today, atMost);
    }

    private Inheritance<I> inheritance(ResultSet row) throws SQLException {
        return new Inheritance<>(
                id.apply(row.getObject("what", UUID.class)),
                new Succession(
                        new OrganisationId(row.getObject("predecessor", UUID.class)),
                        new OrganisationId(row.getObject("successor", UUID.class))),
                row.getObject("active_until", LocalDate.class));
    }
}
