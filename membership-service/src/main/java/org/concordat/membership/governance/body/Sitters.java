package org.concordat.membership.governance.body;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Who sits on a body, seat by seat, as its history keeps it; people by id only, so that erasing them leaves nobody in it. */
final class Sitters {

    /** @param contact whoever held the seat or deputised on it */
    record Sitter(UUID contact, @JsonUnwrapped Period period) {}

    record OnSeat(List<Sitter> holders, List<Sitter> deputies) {}

    private Sitters() {}

    static Map<UUID, OnSeat> of(Body body) {
        Terms terms = body.terms();
        var sitters = new TreeMap<UUID, OnSeat>();
        for (UUID seat : body.seats().keySet()) {
            sitters.put(
                    seat,
                    new OnSeat(
                            terms.of(seat).stream()
                                    .map(term -> new Sitter(term.holder(), term.period()))
                                    .toList(),
                            terms.deputiesOf(seat).stream()
                                    .map(each -> new Sitter(each.deputy(), each.period()))
                                    .toList()));
        }
        return sitters;
    }
}
