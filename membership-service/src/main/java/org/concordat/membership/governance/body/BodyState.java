package org.concordat.membership.governance.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A body as the other services are told of it: no person, not even the id of one. Everything has its days, those that are
 * over and those to come, so that a reader knows of any day who has a vote: a seat without a term on the day is vacant.
 */
record BodyState(
        UUID id,
        String name,
        String kind,
        String purpose,
        String chairCategory,
        LocalDate activeFrom,
        LocalDate activeUntil,
        List<QuorumState> quorums,
        List<SeatState> seats,
        List<ChairState> chairs,
        List<ChampionState> champions) {

    record QuorumState(LocalDate activeFrom, int votingSeats, String rule) {}

    record SeatState(
            UUID id,
            String category,
            Nominator nominatedBy,
            boolean voting,
            LocalDate activeFrom,
            LocalDate activeUntil,
            List<TermState> terms) {}

    record TermState(UUID organisation, LocalDate activeFrom, LocalDate activeUntil) {}

    record ChairState(UUID seat, LocalDate activeFrom, LocalDate activeUntil) {}

    record ChampionState(
            UUID id, UUID seat, String theme, String project, LocalDate activeFrom, LocalDate activeUntil) {}

    static BodyState of(Body body) {
        BodyDetails details = body.details();
        return new BodyState(
                body.id(),
                details.name(),
                details.kind(),
                details.purpose(),
                details.chairCategory(),
                body.period().activeFrom(),
                body.period().activeUntil(),
                body.quorums().entrySet().stream()
                        .map(each -> new QuorumState(
                                each.getKey(),
                                each.getValue().votingSeats(),
                                each.getValue().rule()))
                        .toList(),
                body.seats().entrySet().stream()
                        .map(seat -> seat(seat.getKey(), seat.getValue(), body.termsOf(seat.getKey())))
                        .toList(),
                body.chairings().values().stream()
                        .map(each -> new ChairState(
                                each.seat(),
                                each.period().activeFrom(),
                                each.period().activeUntil()))
                        .toList(),
                body.champions().entrySet().stream().map(BodyState::champion).toList());
    }

    private static SeatState seat(UUID id, Seat seat, List<Term> terms) {
        return new SeatState(
                id,
                seat.category(),
                seat.nominatedBy(),
                seat.voting(),
                seat.period().activeFrom(),
                seat.period().activeUntil(),
                terms.stream()
                        .map(term -> new TermState(
                                term.organisation(),
                                term.period().activeFrom(),
                                term.period().activeUntil()))
                        .toList());
    }

    private static ChampionState champion(Map.Entry<UUID, Champion> entry) {
        Champion champion = entry.getValue();
        return new ChampionState(
                entry.getKey(),
                champion.seat(),
                champion.theme(),
                champion.project(),
                champion.period().activeFrom(),
                champion.period().activeUntil());
    }
}
