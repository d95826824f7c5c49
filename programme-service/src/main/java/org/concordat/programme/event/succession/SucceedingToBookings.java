package org.concordat.programme.event.succession;

import jakarta.inject.Singleton;
import org.concordat.platform.change.Origin;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.event.booking.BookingId;
import org.concordat.programme.event.booking.PassingOn;
import org.concordat.programme.register.succession.Inheritance;
import org.concordat.programme.register.succession.Inheritances;
import org.concordat.programme.register.succession.Succeeding;

/** "Bookings and waiting places go to the named successor": programme.md, Reorganisation. */
@Singleton
public class SucceedingToBookings extends Succeeding<BookingId> {

    private final PassingOn passing;

    SucceedingToBookings(
            Inheritances<BookingId> inherited, PassingOn passing, BusinessCalendar calendar, Origin origin) {
        super(inherited, calendar, origin);
        this.passing = passing;
    }

    @Override
    public String work() {
        return "Succeeding to bookings";
    }

    @Override
    protected void pass(Inheritance<BookingId> inheritance) {
        passing.pass(inheritance);
    }
}
