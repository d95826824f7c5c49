package org.concordat.programme.support.peersupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PeerSupportTest {

    private static final LocalDate REQUESTED = LocalDate.of(2008, 10, 1);
    private static final LocalDate MATCHED = LocalDate.of(2008, 11, 1);
    private static final UUID PEER = UUID.randomUUID();

    private static PeerSupport requested() {
        return new PeerSupport(UUID.randomUUID(), PeerSupportKind.REVIEW, "Payroll", REQUESTED);
    }

    private static PeerSupport matched() {
        PeerSupport support = requested();
        support.match(PEER, MATCHED);
        return support;
    }

    private static PeerSupport done() {
        PeerSupport support = matched();
        support.complete(MATCHED, "One help desk");
        return support;
    }

    private static PeerSupport cancelled() {
        PeerSupport support = matched();
        support.cancel("No time");
        return support;
    }

    @Test
    void isRequestedThenMatchedThenDone() {
        assertThat(requested().status()).isEqualTo(PeerSupportStatus.REQUESTED);
        assertThat(matched().status()).isEqualTo(PeerSupportStatus.MATCHED);
        assertThat(matched().peer()).isEqualTo(PEER);
        assertThat(done().status()).isEqualTo(PeerSupportStatus.DONE);
        assertThat(done().outcome()).isEqualTo("One help desk");
    }

    @Test
    void anotherPeerMayTakeThePlaceOfTheFirst() {
        PeerSupport support = matched();
        UUID another = UUID.randomUUID();
        support.match(another, MATCHED.plusDays(1));
        assertThat(support.peer()).isEqualTo(another);
    }

    @Test
    void eachStepIsOnTheDayOfTheOneBeforeOrLater() {
        requested().match(PEER, REQUESTED);
        assertRefused("matched-before-requested", () -> requested().match(PEER, REQUESTED.minusDays(1)));
        matched().complete(MATCHED, "One help desk");
        assertRefused("done-before-matched", () -> matched().complete(MATCHED.minusDays(1), "One help desk"));
    }

    @Test
    void refusesEveryOtherStep() {
        Consumer<PeerSupport> match = support -> support.match(PEER, MATCHED);
        Consumer<PeerSupport> complete = support -> support.complete(MATCHED, "One help desk");
        Consumer<PeerSupport> cancel = support -> support.cancel("No time");
        Map<PeerSupport, List<Consumer<PeerSupport>>> forbidden = Map.of(
                requested(), List.of(complete),
                done(), List.of(match, complete, cancel),
                cancelled(), List.of(match, complete, cancel));
        forbidden.forEach((support, steps) ->
                steps.forEach(step -> assertRefused("step-not-allowed", () -> step.accept(support))));
    }
}
