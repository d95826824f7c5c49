package org.concordat.programme.project.dependency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.programme.project.holiday.WorkingDays;

/**
 * How much room each milestone of a network has. "Critical path = least float by forecast": programme.md, Dependencies. The
 * float of a milestone is by how many working days it may slip before the network ends later.
 */
final class CriticalPath {

    private final Network network;
    private final WorkingDays days;
    private final List<NetworkNode> inOrder;
    private final Map<LinkedMilestone, Long> early = new HashMap<>();
    private final Map<LinkedMilestone, Long> late = new HashMap<>();

    CriticalPath(Network network, WorkingDays days) {
        this.network = network;
        this.days = days;
        this.inOrder = network.inOrder();
        inOrder.forEach(this::passForwards);
        if (inOrder.stream().anyMatch(this::isPlanned)) {
            passBackwards(end());
        }
    }

    /** What is ahead is expected when its forecast says, or as early as what it waits for lets it. */
    private void passForwards(NetworkNode node) {
        if (node.day() != null) {
            early.put(node.id(), days.number(node.day()));
        }
        if (node.isAhead()) {
            for (NetworkLink link : network.preceding(node.id())) {
                Long before = early.get(link.predecessor());
                if (before != null) {
                    early.merge(node.id(), before + link.lagWorkingDays(), Math::max);
                }
            }
        }
    }

    /** Whether it is still to be reached, and it is known when. */
    private boolean isPlanned(NetworkNode node) {
        return node.isAhead() && early.containsKey(node.id());
    }

    private long end() {
        return inOrder.stream()
                .filter(this::isPlanned)
                .mapToLong(node -> early.get(node.id()))
                .max()
                .orElseThrow();
    }

    private void passBackwards(long end) {
        var backwards = new ArrayList<>(inOrder);
        Collections.reverse(backwards);
        for (NetworkNode node : backwards) {
            if (isPlanned(node)) {
                late.put(node.id(), latest(node, end));
            }
        }
    }

    private long latest(NetworkNode node, long end) {
        long latest = end;
        for (NetworkLink link : network.following(node.id())) {
            Long after = late.get(link.successor());
            if (after != null) {
                latest = Math.min(latest, after - link.lagWorkingDays());
            }
        }
        return latest;
    }

    /** {@code null} for what is not ahead, or nobody knows when. */
    private Integer room(NetworkNode node) {
        Long latest = late.get(node.id());
        return latest == null ? null : Math.toIntExact(latest - early.get(node.id()));
    }

    CriticalPathView view() {
        List<Integer> rooms = late.keySet().stream()
                .map(id -> room(network.node(id).orElseThrow()))
                .toList();
        Integer least = rooms.isEmpty() ? null : Collections.min(rooms);
        List<ScheduledMilestone> milestones =
                inOrder.stream().map(node -> scheduled(node, least)).toList();
        return new CriticalPathView(
                late.isEmpty() ? null : days.day(end()),
                least,
                milestones.stream()
                        .filter(ScheduledMilestone::critical)
                        .map(ScheduledMilestone::milestone)
                        .toList(),
                milestones);
    }

    private ScheduledMilestone scheduled(NetworkNode node, Integer least) {
        Integer room = room(node);
        return new ScheduledMilestone(
                node.id().project(),
                node.projectTitle(),
                node.id().milestone(),
                node.title(),
                node.forecastOn(),
                node.achievedOn(),
                on(early.get(node.id())),
                on(late.get(node.id())),
                room,
                room != null && room.equals(least));
    }

    private LocalDate on(Long number) {
        return number == null ? null : days.day(number);
    }
}
