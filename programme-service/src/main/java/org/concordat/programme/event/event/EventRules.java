package org.concordat.programme.event.event;

import org.concordat.platform.problem.Refusal;
import org.concordat.programme.programme.ProgrammeOfActivity;

/** What makes an event sound, whoever announces it. */
final class EventRules {

    private EventRules() {}

    static void check(EventTerms terms) {
        endsAfterItStarts(terms);
        closesBookingBeforeItStarts(terms);
        isSomewhere(terms);
        namesTheProgrammeOfItsActivity(terms);
        asksForNoNegativePrice(terms);
    }

    private static void endsAfterItStarts(EventTerms terms) {
        if (!terms.endsAt().isAfter(terms.startsAt())) {
            throw Refusal.rule(
                    "event-ends-before-it-starts",
                    "/endsAt",
                    "The event starts at %s. Send an endsAt after that.".formatted(terms.startsAt()));
        }
    }

    private static void closesBookingBeforeItStarts(EventTerms terms) {
        if (terms.bookingClosesAt().isAfter(terms.startsAt())) {
            throw Refusal.rule(
                    "booking-closes-after-the-start",
                    "/bookingClosesAt",
                    "The event starts at %s. Send a bookingClosesAt of then or before.".formatted(terms.startsAt()));
        }
    }

    private static void isSomewhere(EventTerms terms) {
        if (terms.place() == null && terms.onlineAt() == null) {
            throw Refusal.rule(
                    "event-is-nowhere", "/place", "Say where it is: send a place, an address onlineAt, or both.");
        }
    }

    private static void namesTheProgrammeOfItsActivity(EventTerms terms) {
        new ProgrammeOfActivity(terms.programme(), terms.activity()).requireNamed();
    }

    private static void asksForNoNegativePrice(EventTerms terms) {
        if (terms.memberPrice().isNegative()) {
            throw negative("/memberPrice");
        }
        if (terms.otherPrice().isNegative()) {
            throw negative("/otherPrice");
        }
    }

    private static Refusal negative(String pointer) {
        return Refusal.rule("price-below-zero", pointer, "A place costs 0.00 or more. Send such a price.");
    }
}
