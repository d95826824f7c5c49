package org.concordat.membership.register.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.reorganisation.Reorganised.Heritage;
import org.concordat.membership.register.reorganisation.Reorganised.Succession;
import org.junit.jupiter.api.Test;

class ReorganisedTest {

    private static final LocalDate DAY = LocalDate.parse("2009-04-01");
    private static final UUID CONGLETON = UUID.randomUUID();
    private static final UUID MACCLESFIELD = UUID.randomUUID();
    private static final UUID EAST = UUID.randomUUID();

    /** Something that somebody has. */
    private record Thing(UUID owner, String what) {}

    private static Reorganised merger(UUID successor) {
        return new Reorganised(
                UUID.randomUUID(),
                DAY,
                List.of(
                        new Succession(CONGLETON, "east", successor, false),
                        new Succession(MACCLESFIELD, "east", successor, false)));
    }

    private static List<Boolean> passedOn(Reorganised reorganised, Thing... things) {
        return reorganised.heritage(List.of(things), Thing::owner, Thing::what).stream()
                .map(Heritage::passesOn)
                .toList();
    }

    @Test
    void whatSeveralPredecessorsHaveIsTakenOverOnce() {
        for (UUID successor : new UUID[] {EAST, null}) {
            assertThat(passedOn(
                            merger(successor),
                            new Thing(MACCLESFIELD, "network"),
                            new Thing(MACCLESFIELD, "charter"),
                            new Thing(CONGLETON, "network")))
                    .as("in the order of the plan")
                    .containsExactly(true, false, true);
        }
    }

    @Test
    void whatTheSuccessorHasAlreadyIsNotTakenOver() {
        assertThat(passedOn(merger(EAST), new Thing(CONGLETON, "network"), new Thing(EAST, "network")))
                .containsExactly(false);
    }

    @Test
    void nothingIsTakenOverWhereNobodyFollows() {
        var abolition = new Reorganised(UUID.randomUUID(), DAY, List.of(new Succession(CONGLETON, null, null, false)));
        assertThat(passedOn(abolition, new Thing(CONGLETON, "network"))).containsExactly(false);
        assertThat(abolition.concerned()).containsExactly(CONGLETON);
    }

    @Test
    void concernsPredecessorsAndTheSuccessorsThatAreRegistered() {
        assertThat(merger(EAST).concerned()).containsExactly(CONGLETON, EAST, MACCLESFIELD);
        assertThat(merger(null).concerned()).containsExactly(CONGLETON, MACCLESFIELD);
        assertThat(merger(EAST).lastDay()).isEqualTo("2009-03-31");
    }
}
