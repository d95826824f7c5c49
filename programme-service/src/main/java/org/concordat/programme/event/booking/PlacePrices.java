package org.concordat.programme.event.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.programme.event.event.EventTerms;
import org.concordat.programme.register.subscription.MembershipRegister;

/** Says what a place costs whom. */
@ApplicationScoped
public class PlacePrices {

    private final MembershipRegister membership;

    PlacePrices(MembershipRegister membership) {
        this.membership = membership;
    }

    /** "Price by membership on the day of booking": programme.md, Events. Who is a member is asked where it matters. */
    Money each(EventTerms terms, UUID organisation, LocalDate on) {
        boolean asMember = terms.memberPrice().equals(terms.otherPrice()) || membership.isMember(organisation, on);
        return asMember ? terms.memberPrice() : terms.otherPrice();
    }
}
