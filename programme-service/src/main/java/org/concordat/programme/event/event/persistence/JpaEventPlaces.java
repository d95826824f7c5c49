package org.concordat.programme.event.event.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.event.event.EventPlaces;
import org.concordat.programme.event.event.Places;

/** Keeps how places stand on the event's own row, where the database holds them against its capacity. */
@ApplicationScoped
public class JpaEventPlaces implements EventPlaces {

    private final Sql sql;

    JpaEventPlaces(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Places of(EventId event) {
        return sql.one(
                        """
                        select capacity, confirmed_places, waiting_places, accepted_bookings from event where id = ?""",
                        row -> new Places(
                                row.getInt("capacity"),
                                row.getInt("confirmed_places"),
                                row.getInt("waiting_places"),
                                row.getInt("accepted_bookings")),
                        event)
                .orElseThrow(() -> Refusal.notFound("event", event.value()));
    }

    @Override
    public void keep(EventId event, Places places) {
        sql.update(
                "update event set confirmed_places = ?, waiting_places = ?, accepted_bookings = ? where id = ?",
                places.confirmed(),
                places.waiting(),
                places.bookings(),
                event);
    }
}
