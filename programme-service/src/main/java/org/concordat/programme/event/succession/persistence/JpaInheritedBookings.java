package org.concordat.programme.event.succession.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import org.concordat.programme.event.booking.BookingId;
import org.concordat.programme.register.succession.persistence.offered.JpaInheritances;

/** Places at events after an organisation's last day, and on their waiting lists; who attended stays who attended. */
@Singleton
public class JpaInheritedBookings extends JpaInheritances<BookingId> {

    private static final String OPEN = """
            select b.id as what, e.*
            from ended e join booking b on b.organisation = e.predecessor join event v on v.id = b.event
            where b.status in ('CONFIRMED', 'WAITING') and v.status = 'ANNOUNCED' and v.starts_at >= e.active_until + 1
                and b.attended is null""";

    JpaInheritedBookings(AgroalDataSource dataSource) {
        super(dataSource, OPEN, BookingId::new);
    }
}
