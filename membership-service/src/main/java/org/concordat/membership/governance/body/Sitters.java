package org.concordat.membership.governance.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Who sits on a body, seat by seat, as its history keeps it; people by id only, so that erasing them leaves nobody in it. */
final class Sitters {

    /** @param contact whoever held the seat or deputised on it */
    record Sitter(UUID contact, LocalDate activeFrom, LocalDate activeUntil) {

        static Sitter of(UUID contact, Period period) {
            return new Sitter(contact, period.activeFrom(), period.activeUntil());
        }
    }

    record OnSeat(List<Sitter> holders, List<Sitter> deputies) {}

    private Sitters() {}

    static Map<UUID, OnSeat> of(Body body) {
        var sitters = new TreeMap<UUID, OnSeat>();
        for (UUID seat : body.seats().keySet()) {
            sitters.put(
                    seat,
                    new OnSeat(
                            body.termsOf(seat).stream()
                                    .map(term -> Sitter.of(term.holder(), term.period()))
                                    .toList(),
                            body.deputiesOf(seat).stream()
                                    .map(each -> Sitter.of(each.deputy(), each.period()))
                                    .toList()));
        }
        return sitters;
    }
}
