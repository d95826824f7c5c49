package org.concordat.programme.project.dependency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Milestones that wait for each other, directly or through others. It has no cycle. */
public final class Network {

    /** Of the milestones that hang together; a larger network is nobody's plan. */
    public static final int MOST_LINKS = 2_000;

    private final Map<LinkedMilestone, NetworkNode> nodes = new LinkedHashMap<>();
    private final Map<LinkedMilestone, List<NetworkLink>> following = new HashMap<>();
    private final Map<LinkedMilestone, List<NetworkLink>> preceding = new HashMap<>();
    private final int size;

    public Network(Collection<NetworkNode> nodes, Collection<NetworkLink> links) {
        nodes.forEach(node -> this.nodes.put(node.id(), node));
        links.forEach(link -> {
            following
                    .computeIfAbsent(link.predecessor(), id -> new ArrayList<>())
                    .add(link);
            preceding.computeIfAbsent(link.successor(), id -> new ArrayList<>()).add(link);
        });
        size = links.size();
    }

    int size() {
        return size;
    }

    public Set<LinkedMilestone> milestones() {
        return Collections.unmodifiableSet(nodes.keySet());
    }

    Optional<NetworkNode> node(LinkedMilestone id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** Whatever waits for a milestone directly. */
    List<NetworkLink> following(LinkedMilestone id) {
        return following.getOrDefault(id, List.of());
    }

    /** Whatever a milestone waits for directly. */
    List<NetworkLink> preceding(LinkedMilestone id) {
        return preceding.getOrDefault(id, List.of());
    }

    boolean links(LinkedMilestone predecessor, LinkedMilestone successor) {
        return following(predecessor).stream().anyMatch(link -> link.successor().equals(successor));
    }

    /** The fewest milestones that lead from one to another that waits for it, both included; empty when it does not. */
    List<NetworkNode> path(LinkedMilestone from, LinkedMilestone to) {
        var cameFrom = new HashMap<LinkedMilestone, LinkedMilestone>();
        var reached = new ArrayDeque<LinkedMilestone>(List.of(from));
        while (!reached.isEmpty() && !cameFrom.containsKey(to)) {
            LinkedMilestone next = reached.remove();
            for (NetworkLink link : following(next)) {
                if (cameFrom.putIfAbsent(link.successor(), next) == null) {
                    reached.add(link.successor());
                }
            }
        }
        return cameFrom.containsKey(to) ? backwards(cameFrom, from, to) : List.of();
    }

    private List<NetworkNode> backwards(
            Map<LinkedMilestone, LinkedMilestone> cameFrom, LinkedMilestone from, LinkedMilestone to) {
        var path = new LinkedList<NetworkNode>();
        for (LinkedMilestone id = to; !id.equals(from); id = cameFrom.get(id)) {
            path.addFirst(nodes.get(id));
        }
        path.addFirst(nodes.get(from));
        return path;
    }

    /** Each milestone after all that it waits for. */
    List<NetworkNode> inOrder() {
        var waitsFor = new HashMap<LinkedMilestone, Integer>();
        Deque<NetworkNode> ready = new ArrayDeque<>();
        for (NetworkNode node : nodes.values()) {
            waitsFor.put(node.id(), preceding(node.id()).size());
            if (preceding(node.id()).isEmpty()) {
                ready.add(node);
            }
        }
        var ordered = new ArrayList<NetworkNode>();
        while (!ready.isEmpty()) {
            NetworkNode node = ready.remove();
            ordered.add(node);
            for (NetworkLink link : following(node.id())) {
                if (waitsFor.merge(link.successor(), -1, Integer::sum) == 0) {
                    ready.add(nodes.get(link.successor()));
                }
            }
        }
        return ordered;
    }
}
