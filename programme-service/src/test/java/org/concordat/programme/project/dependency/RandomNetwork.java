package org.concordat.programme.project.dependency;

import static org.concordat.programme.project.dependency.NetworkMother.achieved;
import static org.concordat.programme.project.dependency.NetworkMother.expected;
import static org.concordat.programme.project.dependency.NetworkMother.id;
import static org.concordat.programme.project.dependency.NetworkMother.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.programme.project.holiday.WorkingDays;

/**
 * A network of a few milestones in which all days fit, and what comes of a slip found the slow way: link by link, until none
 * is violated any more.
 */
record RandomNetwork(List<NetworkNode> nodes, List<NetworkLink> links, WorkingDays calendar) {

    private static final LocalDate FIRST = LocalDate.of(2009, 4, 1);

    static Arbitrary<RandomNetwork> any() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 60)
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(8),
                        Arbitraries.integers().between(0, 8).list().ofSize(28),
                        Arbitraries.integers().between(0, 200).set().ofMaxSize(20),
                        Arbitraries.integers().between(0, 9).list().ofSize(8))
                .as(RandomNetwork::of);
    }

    /** @param lags of each pair in turn; beyond six the pair is not linked */
    private static RandomNetwork of(
            List<Integer> days, List<Integer> lags, Set<Integer> holidays, List<Integer> achieved) {
        var calendar = new WorkingDays(holidays.stream().map(FIRST::plusDays).toList());
        var nodes = new ArrayList<NetworkNode>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = FIRST.plusDays(days.get(i));
            nodes.add(achieved.get(i) == 0 ? achieved(i, day) : expected(i, day));
        }
        var links = new ArrayList<NetworkLink>();
        int pair = 0;
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                int lag = lags.get(pair++);
                if (lag <= 6) {
                    links.add(link(i, j, lag));
                }
            }
        }
        var raw = new RandomNetwork(nodes, links, calendar);
        return raw.on(raw.settled(raw.days()));
    }

    private RandomNetwork on(Map<LinkedMilestone, LocalDate> days) {
        return new RandomNetwork(
                nodes.stream()
                        .map(node -> node.moves() ? expected(node.title(), days.get(node.id())) : node)
                        .toList(),
                links,
                calendar);
    }

    Network network() {
        return new Network(nodes, links);
    }

    Map<LinkedMilestone, LocalDate> days() {
        var days = new HashMap<LinkedMilestone, LocalDate>();
        nodes.forEach(node -> days.put(node.id(), node.day()));
        return days;
    }

    /** When all are reached if one is on another day. */
    Map<LinkedMilestone, LocalDate> with(LinkedMilestone slipping, LocalDate day) {
        var days = days();
        days.put(slipping, day);
        return settled(days);
    }

    private Map<LinkedMilestone, LocalDate> settled(Map<LinkedMilestone, LocalDate> days) {
        var settled = new HashMap<>(days);
        boolean again = true;
        while (again) {
            again = false;
            for (NetworkLink link : links) {
                LocalDate earliest = calendar.add(settled.get(link.predecessor()), link.lagWorkingDays());
                if (node(link.successor()).moves() && calendar.between(settled.get(link.successor()), earliest) > 0) {
                    settled.put(link.successor(), earliest);
                    again = true;
                }
            }
        }
        return settled;
    }

    NetworkNode node(LinkedMilestone id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    /** The last day of what is ahead, as a working day. */
    long end(Map<LinkedMilestone, LocalDate> days) {
        return nodes.stream()
                .filter(NetworkNode::isAhead)
                .mapToLong(node -> calendar.number(days.get(node.id())))
                .max()
                .orElse(Long.MIN_VALUE);
    }

    static LinkedMilestone first() {
        return id(0);
    }
}
