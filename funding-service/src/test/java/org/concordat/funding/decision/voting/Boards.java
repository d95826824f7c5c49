package org.concordat.funding.decision.voting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.concordat.funding.register.body.Composition;
import org.concordat.funding.register.body.SeatOnDay;

/** Bodies for tests: one seat for each organisation that is named. */
public final class Boards {

    public static final LocalDate DAY = LocalDate.of(2008, 9, 16);

    private final Map<String, UUID> organisations = new TreeMap<>();
    private final Map<String, UUID> seats = new TreeMap<>();
    private final List<SeatOnDay> all = new ArrayList<>();
    private UUID chair;

    /** The board of the acceptance story: eight voting seats and an observer, Bolton in the chair. */
    public static Boards ofTheStory() {
        var board = new Boards();
        for (String name :
                List.of("Bolton", "Bury", "Oldham", "Lancashire CC", "Cumbria CC", "Halton", "Warrington", "Wirral")) {
            board.seat(name, null, true);
        }
        board.seat("Observer", null, false);
        board.chair("Bolton");
        return board;
    }

    public Boards seat(String organisation, String nominatingSubRegion, boolean voting) {
        seats.put(organisation, UUID.randomUUID());
        all.add(new SeatOnDay(
                seat(organisation), "MEMBERS", organisation(organisation), nominatingSubRegion, voting, false));
        return this;
    }

    public Boards vacant(String name) {
        seats.put(name, UUID.randomUUID());
        all.add(new SeatOnDay(seat(name), "MEMBERS", null, null, true, false));
        return this;
    }

    public Boards chair(String organisation) {
        chair = seat(organisation);
        return this;
    }

    public Composition composition() {
        return new Composition(UUID.randomUUID(), "Management board", DAY, 5, chair, List.copyOf(all));
    }

    public UUID organisation(String name) {
        return organisations.computeIfAbsent(name, any -> UUID.randomUUID());
    }

    public UUID seat(String organisation) {
        return seats.get(organisation);
    }

    public List<UUID> seats(String... names) {
        return List.of(names).stream().map(this::seat).toList();
    }
}
