package org.concordat.membership.subscription.bankstatement;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.membership.subscription.bankstatement.PossibleDuplicate.Verdict;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.operation.OperationWork;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Decides alike on the lines of a statement, of some days, or of a list; each for itself, and once. */
@Singleton
public class BulkDuplicateDeciding
        implements OperationWork<BulkDuplicateDeciding.Order, BulkDuplicateDeciding.DuplicateDecisionReport> {

    /**
     * Which lines are meant; what is {@code null} does not narrow.
     *
     * @param lines ids; {@code null} for all waiting lines that the others name
     */
    public record Selection(UUID statement, LocalDate receivedFrom, LocalDate receivedTo, List<UUID> lines) {

        private boolean namesNone() {
            return statement == null && receivedFrom == null && receivedTo == null && lines == null;
        }

        private PossibleDuplicateFilter filter() {
            return new PossibleDuplicateFilter(
                    lines == null ? PossibleDuplicate.State.WAITING : null, statement, receivedFrom, receivedTo);
        }
    }

    /** The lines, and what is decided on them. */
    public record Order(List<UUID> lines, Verdict verdict, String reason) {}

    /** What became of each line. */
    public record DuplicateDecisionReport(
            @Schema(description = "Lines decided on") long decided,
            @Schema(description = "Lines that still wait") long refused,
            @Size(max = 20_000) List<DecidedLine> lines) {

        static DuplicateDecisionReport of(List<DecidedLine> lines) {
            long decided = lines.stream().filter(line -> line.problem() == null).count();
            return new DuplicateDecisionReport(decided, lines.size() - decided, lines);
        }
    }

    /** What became of one line. */
    public record DecidedLine(
            UUID possibleDuplicate,

            @Schema(nullable = true, description = "The payment or credit that it is now; null when it still waits")
            UUID became,

            @Size(max = 2000) @Schema(nullable = true, description = "Why it still waits, and what to do")
            String problem) {}

    private static final String DECIDED_ELSEWHERE = "Somebody else decided on it just now. Decide on the line again.";

    private final PossibleDuplicates duplicates;
    private final DuplicateDeciding deciding;

    BulkDuplicateDeciding(PossibleDuplicates duplicates, DuplicateDeciding deciding) {
        this.duplicates = duplicates;
        this.deciding = deciding;
    }

    /** An order whose lines stay the same, so that its report has each of them whatever was decided in between. */
    public Order order(Selection selection, Verdict verdict, String reason) {
        if (selection.namesNone()) {
            throw Refusal.rule(
                    "no-lines-named",
                    "Say which lines are meant: a statement, the days from and to, or their ids. Nothing was decided.");
        }
        List<UUID> filtered = duplicates.ids(selection.filter());
        if (selection.lines() == null) {
            return new Order(filtered, verdict, reason);
        }
        Set<UUID> known = Set.copyOf(filtered);
        selection.lines().stream()
                .filter(line -> !known.contains(line))
                .findFirst()
                .ifPresent(stranger -> {
                    throw Refusal.rule(
                            "unknown-possible-duplicate",
                            "/possibleDuplicates",
                            "The possible duplicate %s is unknown, or the other filters leave it out. List what there is, and name it without others."
                                    .formatted(stranger));
                });
        return new Order(selection.lines().stream().distinct().toList(), verdict, reason);
    }

    @Override
    public String kind() {
        return "possible-duplicate-decisions";
    }

    @Override
    public Class<Order> inputType() {
        return Order.class;
    }

    @Override
    public int parts(Order order) {
        return order.lines().size();
    }

    @Override
    public DuplicateDecisionReport run(Order order, String orderedBy, Progress progress) {
        var lines = new ArrayList<DecidedLine>();
        for (UUID line : order.lines()) {
            lines.add(decide(line, order));
            progress.partDone();
        }
        return DuplicateDecisionReport.of(lines);
    }

    /** One that was decided so before stays so, which is how it goes on after a restart. */
    private DecidedLine decide(UUID line, Order order) {
        PossibleDuplicate.Suspicion present = deciding.get(line).suspicion();
        if (present.state() == order.verdict().state()) {
            return new DecidedLine(line, present.became(), null);
        }
        try {
            return new DecidedLine(
                    line,
                    deciding.decide(line, order.verdict(), order.reason())
                            .suspicion()
                            .became(),
                    null);
        } catch (RuntimeException failure) {
            return new DecidedLine(line, null, ImportLine.reasonOf(failure, DECIDED_ELSEWHERE));
        }
    }
}
