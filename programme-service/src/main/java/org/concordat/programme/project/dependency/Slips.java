package org.concordat.programme.project.dependency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.concordat.programme.project.holiday.WorkingDays;

/**
 * What a day of one milestone means for those that wait for it. "A slip moves a successor later when violated, never
 * earlier, never once ACHIEVED": programme.md, Dependencies. What nobody expects yet passes nothing on.
 */
final class Slips {

    private final Network network;
    private final WorkingDays days;

    Slips(Network network, WorkingDays days) {
        this.network = network;
        this.days = days;
    }

    /** Where what a milestone waits for leaves it no other day: as if it were there too early. */
    Optional<Move> tooEarly(LinkedMilestone id, LocalDate day) {
        Move latest = null;
        for (NetworkLink link : network.preceding(id)) {
            NetworkNode predecessor = node(link.predecessor());
            if (predecessor.day() != null) {
                LocalDate earliest = days.add(predecessor.day(), link.lagWorkingDays());
                int late = days.between(day, earliest);
                if (late > 0 && (latest == null || late > latest.workingDays())) {
                    latest = move(node(id), earliest, day, predecessor);
                }
            }
        }
        return Optional.ofNullable(latest);
    }

    /** What moves so that a milestone is where it can be, and so are those that wait for it. */
    List<Move> settle(LinkedMilestone id) {
        NetworkNode node = network.node(id).orElse(null);
        if (node == null || node.day() == null) {
            return List.of();
        }
        Optional<Move> own = node.moves() ? tooEarly(id, node.day()) : Optional.empty();
        var moves = new ArrayList<>(own.stream().toList());
        moves.addAll(after(id, own.map(Move::to).orElse(node.day())));
        return moves;
    }

    /** What moves when a milestone is on a day. */
    List<Move> after(LinkedMilestone id, LocalDate day) {
        var reached = new HashMap<LinkedMilestone, LocalDate>();
        reached.put(id, day);
        var moves = new LinkedHashMap<LinkedMilestone, Move>();
        for (NetworkNode node : network.inOrder()) {
            LocalDate from = reached.get(node.id());
            for (NetworkLink link : from == null ? List.<NetworkLink>of() : network.following(node.id())) {
                NetworkNode successor = node(link.successor());
                LocalDate earliest = days.add(from, link.lagWorkingDays());
                if (successor.moves() && isBefore(reached.getOrDefault(successor.id(), successor.day()), earliest)) {
                    reached.put(successor.id(), earliest);
                    moves.put(successor.id(), move(successor, earliest, successor.day(), node));
                }
            }
        }
        return List.copyOf(moves.values());
    }

    /** A day that is none to work on is as good as the next one that is. */
    private boolean isBefore(LocalDate day, LocalDate other) {
        return days.between(day, other) > 0;
    }

    private Move move(NetworkNode node, LocalDate to, LocalDate from, NetworkNode waitsFor) {
        return new Move(node, to, days.between(from, to), waitsFor);
    }

    private NetworkNode node(LinkedMilestone id) {
        return network.node(id).orElseThrow();
    }
}
