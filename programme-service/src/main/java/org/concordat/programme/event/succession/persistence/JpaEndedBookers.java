package org.concordat.programme.event.succession.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.event.booking.BookingId;
import org.concordat.programme.event.succession.EndedBookers;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.succession.Inheritance;
import org.concordat.programme.register.succession.Succession;

/** Finds in PostgreSQL which bookings belong to organisations that have ended. */
@ApplicationScoped
public class JpaEndedBookers implements EndedBookers {

    private final Sql sql;

    JpaEndedBookers(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<Inheritance<BookingId>> before(LocalDate today, int atMost) {
        return sql.list(
                """
                with ended as materialized (
                    select id, active_until, successors[1] as successor from registered_organisation
                    where active_until < ? and cardinality(successors) > 0)
                select b.id as booking, e.id as predecessor, e.successor, e.active_until
                from ended e join booking b on b.organisation = e.id join event v on v.id = b.event
                where b.status in ('CONFIRMED', 'WAITING') and v.status = 'ANNOUNCED' and v.starts_at >= e.active_until + 1
                limit ?""",
                row -> new Inheritance<>(
                        new BookingId(row.getObject("booking", UUID.class)),
                        new Succession(
                                new OrganisationId(row.getObject("predecessor", UUID.class)),
                                new OrganisationId(row.getObject("successor", UUID.class))),
                        row.getObject("active_until", LocalDate.class)),
                today,
                atMost);
    }
}
