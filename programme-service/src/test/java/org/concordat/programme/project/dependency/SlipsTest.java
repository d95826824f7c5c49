package org.concordat.programme.project.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.project.dependency.NetworkMother.achieved;
import static org.concordat.programme.project.dependency.NetworkMother.expected;
import static org.concordat.programme.project.dependency.NetworkMother.id;
import static org.concordat.programme.project.dependency.NetworkMother.link;
import static org.concordat.programme.project.dependency.NetworkMother.over;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.programme.project.holiday.WorkingDays;
import org.junit.jupiter.api.Test;

class SlipsTest {

    /** Mondays without a bank holiday between them. */
    private static final LocalDate MONDAY = LocalDate.of(2009, 6, 1);

    private static final WorkingDays DAYS = new WorkingDays(List.of());

    private static LocalDate week(int number) {
        return MONDAY.plusWeeks(number);
    }

    private static Network network(List<NetworkNode> nodes, NetworkLink... links) {
        return new Network(nodes, List.of(links));
    }

    private static Map<String, LocalDate> moved(List<Move> moves) {
        return moves.stream().collect(Collectors.toMap(move -> move.moved().title(), Move::to));
    }

    private static Map<String, LocalDate> after(Network network, int week) {
        return moved(new Slips(network, DAYS).after(id('A'), week(week)));
    }

    @Test
    void aSlipMovesWhatFollowsByWhatIsViolatedAlone() {
        Network network = network(
                List.of(expected('A', week(0)), expected('B', week(2)), expected('C', week(3))),
                link('A', 'B', 0),
                link('B', 'C', 5));
        assertThat(after(network, 2)).isEmpty();
        assertThat(after(network, 3)).isEqualTo(Map.of("B", week(3), "C", week(4)));
    }

    @Test
    void whatHasRoomEnoughStopsIt() {
        Network network = network(
                List.of(expected('A', week(0)), expected('B', week(1)), expected('C', week(9))),
                link('A', 'B', 0),
                link('B', 'C', 0));
        assertThat(after(network, 4)).isEqualTo(Map.of("B", week(4)));
    }

    @Test
    void ofSeveralPredecessorsTheLatestCounts() {
        Network network = network(
                List.of(expected('A', week(0)), expected('B', week(0)), expected('C', week(0)), expected('D', week(0))),
                link('A', 'B', 10),
                link('A', 'C', 0),
                link('B', 'D', 0),
                link('C', 'D', 5));
        List<Move> moves = new Slips(network, DAYS).after(id('A'), week(1));
        assertThat(moved(moves)).isEqualTo(Map.of("B", week(3), "C", week(1), "D", week(3)));
        assertThat(moves.get(2).waitsFor().title()).isEqualTo("B");
        assertThat(moves.get(2).workingDays()).isEqualTo(15);
    }

    @Test
    void neverMovesWhatIsAchievedOrOverNorWhatWaitsForThat() {
        for (NetworkNode fixed : List.of(achieved('B', week(0)), over('B', week(0)), expected('B', null))) {
            Network network = network(
                    List.of(expected('A', week(0)), fixed, expected('C', week(0))),
                    link('A', 'B', 0),
                    link('B', 'C', 0));
            assertThat(after(network, 4)).isEmpty();
        }
    }

    @Test
    void pulledBackNothingMovesEarlier() {
        Network network = network(List.of(expected('A', week(4)), expected('B', week(4))), link('A', 'B', 0));
        assertThat(after(network, 0)).isEmpty();
    }

    @Test
    void aWeekendIsAsGoodAsTheMondayAfterIt() {
        LocalDate saturday = week(1).minusDays(2);
        Network network = network(List.of(expected('A', week(0)), expected('B', saturday)), link('A', 'B', 0));
        assertThat(moved(new Slips(network, DAYS).after(id('A'), week(1)))).isEmpty();
        assertThat(moved(new Slips(network, DAYS).after(id('A'), week(1).plusDays(1))))
                .isEqualTo(Map.of("B", week(1).plusDays(1)));
    }

    @Test
    void aBankHolidayDoesNotCountAsALag() {
        Network network = network(List.of(expected('A', week(0)), expected('B', week(0))), link('A', 'B', 5));
        var withHoliday = new WorkingDays(List.of(week(1).plusDays(2)));
        assertThat(moved(new Slips(network, withHoliday).after(id('A'), week(1))))
                .isEqualTo(Map.of("B", week(2).plusDays(1)));
    }

    @Test
    void saysWhatLeavesAMilestoneNoEarlierDay() {
        Network network = network(
                List.of(expected('A', week(1)), achieved('B', week(2)), expected('C', week(9))),
                link('A', 'C', 0),
                link('B', 'C', 1));
        var slips = new Slips(network, DAYS);
        assertThat(slips.tooEarly(id('C'), week(2).plusDays(1))).isEmpty();
        assertThat(slips.tooEarly(id('C'), week(2)).orElseThrow().waitsFor().title())
                .isEqualTo("B");
        assertThat(slips.tooEarly(id('C'), week(2)).orElseThrow().to()).isEqualTo(week(2).plusDays(1));
        assertThat(slips.tooEarly(id('A'), week(0))).isEmpty();
    }

    @Test
    void settlingMovesTheMilestoneItselfAndThenWhatFollows() {
        Network network = network(
                List.of(expected('A', week(3)), expected('B', week(1)), expected('C', week(2))),
                link('A', 'B', 0),
                link('B', 'C', 0));
        var slips = new Slips(network, DAYS);
        assertThat(moved(slips.settle(id('B')))).isEqualTo(Map.of("B", week(3), "C", week(3)));
        assertThat(moved(slips.settle(id('A')))).isEqualTo(Map.of("B", week(3), "C", week(3)));
        assertThat(slips.settle(id('Z'))).isEmpty();
    }
}
