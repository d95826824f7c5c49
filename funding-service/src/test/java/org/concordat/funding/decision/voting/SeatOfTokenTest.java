package org.concordat.funding.decision.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.register.body.Composition;
import org.concordat.funding.register.body.SeatOnDay;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class SeatOfTokenTest {

    private static final UUID BOLTON = UUID.randomUUID();
    private static final UUID CHIEF_EXECUTIVE = UUID.randomUUID();
    private static final UUID LEADER = UUID.randomUUID();

    private static Composition board(UUID... seatsOfBolton) {
        return new Composition(
                UUID.randomUUID(),
                "Management board",
                Boards.DAY,
                1,
                null,
                List.of(seatsOfBolton).stream()
                        .map(seat -> new SeatOnDay(seat, "MEMBERS", BOLTON, null, true, false))
                        .toList());
    }

    private static void assertRefused(SeatOfToken token, Composition board, UUID wanted, String type) {
        assertThatThrownBy(() -> token.on(board, wanted))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    @Test
    void aTokenVotesForTheSeatOfItsOrganisation() {
        assertThat(new SeatOfToken(BOLTON, Set.of()).on(board(LEADER), null)).isEqualTo(LEADER);
        assertThat(new SeatOfToken(BOLTON, Set.of()).on(board(LEADER), LEADER)).isEqualTo(LEADER);
    }

    @Test
    void theClaimTellsWhichWhereTwoSeatsShareOneOrganisation() {
        Composition board = board(LEADER, CHIEF_EXECUTIVE);
        assertThat(new SeatOfToken(BOLTON, Set.of(CHIEF_EXECUTIVE)).on(board, null))
                .isEqualTo(CHIEF_EXECUTIVE);
        assertRefused(new SeatOfToken(BOLTON, Set.of()), board, null, "several-seats");
        assertThat(new SeatOfToken(BOLTON, Set.of()).on(board, LEADER)).isEqualTo(LEADER);
    }

    @Test
    void refusesTheOtherSeatThanTheClaimLists() {
        assertRefused(
                new SeatOfToken(BOLTON, Set.of(CHIEF_EXECUTIVE)),
                board(LEADER, CHIEF_EXECUTIVE),
                LEADER,
                "not-your-seat");
    }

    @Test
    void refusesAnotherOrganisationsTokenAndOneOfNone() {
        assertRefused(new SeatOfToken(UUID.randomUUID(), Set.of()), board(LEADER), null, "not-your-seat");
        assertRefused(new SeatOfToken(null, Set.of(LEADER)), board(LEADER), LEADER, "not-your-seat");
    }
}
