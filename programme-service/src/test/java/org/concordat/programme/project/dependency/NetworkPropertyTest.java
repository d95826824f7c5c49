package org.concordat.programme.project.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NetworkPropertyTest {

    @Provide
    Arbitrary<RandomNetwork> networks() {
        return RandomNetwork.any();
    }

    @Property
    void aSlipMovesWhatFollowingEachLinkUntilNoneIsViolatedMoves(
            @ForAll("networks") RandomNetwork random, @ForAll @IntRange(max = 90) int days) {
        NetworkNode slipping = random.node(RandomNetwork.first());
        LocalDate to = slipping.day().plusDays(days);
        Map<LinkedMilestone, LocalDate> reached = new HashMap<>(random.days());
        reached.put(slipping.id(), to);
        for (Move move : new Slips(random.network(), random.calendar()).after(slipping.id(), to)) {
            assertThat(move.moved().isAhead()).isTrue();
            assertThat(move.to()).isAfter(move.moved().day());
            reached.put(move.moved().id(), move.to());
        }
        assertThat(reached).isEqualTo(random.with(slipping.id(), to));
    }

    /** Found the slow way: slip it by one more working day, and see whether the end stays. */
    @Property(tries = 300)
    void theFloatIsByHowMuchAMilestoneMaySlipBeforeTheEndDoes(@ForAll("networks") RandomNetwork random) {
        long end = random.end(random.days());
        CriticalPathView path = new CriticalPath(random.network(), random.calendar()).view();
        Map<UUID, ScheduledMilestone> scheduled = path.milestones().stream()
                .collect(Collectors.toMap(ScheduledMilestone::milestone, Function.identity()));
        for (NetworkNode node : random.nodes()) {
            ScheduledMilestone found = scheduled.get(node.id().milestone());
            if (found == null) {
                continue;
            }
            if (node.isAhead()) {
                int room = found.floatWorkingDays();
                assertThat(random.end(random.with(node.id(), random.calendar().add(node.day(), room))))
                        .isEqualTo(end);
                assertThat(random.end(random.with(node.id(), random.calendar().add(node.day(), room + 1))))
                        .isGreaterThan(end);
                assertThat(found.critical()).isEqualTo(room == path.leastFloat());
            } else {
                assertThat(found.floatWorkingDays()).isNull();
                assertThat(found.critical()).isFalse();
            }
        }
    }

    @Property
    void aLinkBackAlongAPathIsTheOnlyOneThatClosesACycle(@ForAll("networks") RandomNetwork random) {
        Network network = random.network();
        for (NetworkNode from : random.nodes()) {
            for (NetworkNode to : random.nodes()) {
                boolean leads = random.links().stream()
                        .filter(link -> link.predecessor().equals(from.id()))
                        .anyMatch(link -> link.successor().equals(to.id())
                                || !network.path(link.successor(), to.id()).isEmpty());
                assertThat(!network.path(from.id(), to.id()).isEmpty()).isEqualTo(leads);
            }
        }
    }
}
