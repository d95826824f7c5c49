package org.concordat.membership.subscription.bankstatement;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.subscription.bankstatement.PossibleDuplicate.Verdict;
import org.concordat.platform.operation.OperationWork;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Decides on all waiting lines of a statement, of some days, or of a list alike; each for itself, and once. */
@Singleton
public class BulkDuplicateDeciding
        implements OperationWork<BulkDuplicateDeciding.Order, BulkDuplicateDeciding.DuplicateDecisionReport> {

    /**
     * Which lines, and what is decided on them; what is {@code null} does not narrow.
     *
     * @param lines ids; {@code null} or empty for all that the others name
     */
    public record Order(
            UUID statement,
            LocalDate receivedFrom,
            LocalDate receivedTo,
            List<UUID> lines,
            Verdict verdict,
            String reason) {

        boolean namesNone() {
            return statement == null
                    && receivedFrom == null
                    && receivedTo == null
                    && (lines == null || lines.isEmpty());
        }

        PossibleDuplicateFilter waiting() {
            return new PossibleDuplicateFilter(PossibleDuplicate.State.WAITING, statement, receivedFrom, receivedTo);
        }

        boolean includes(UUID line) {
            return lines == null || lines.isEmpty() || lines.contains(line);
        }
    }

    /** What became of each line. */
    public record DuplicateDecisionReport(
            @Schema(description = "Lines decided on") long decided,
            @Schema(description = "Lines that still wait") long refused,
            @Size(max = 5000) List<DecidedLine> lines) {

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

    private final PossibleDuplicates duplicates;
    private final DuplicateDeciding deciding;

    BulkDuplicateDeciding(PossibleDuplicates duplicates, DuplicateDeciding deciding) {
        this.duplicates = duplicates;
        this.deciding = deciding;
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
        return waiting(order).size();
    }

    @Override
    public DuplicateDecisionReport run(Order order, String orderedBy, Progress progress) {
        var lines = new ArrayList<DecidedLine>();
        for (UUID line : waiting(order)) {
            lines.add(decide(line, order));
            progress.partDone();
        }
        return DuplicateDecisionReport.of(lines);
    }

    private List<UUID> waiting(Order order) {
        if (order.namesNone()) {
            throw Refusal.rule(
                    "no-lines-named",
                    "Say which lines are meant: a statement, the days from and to, or their ids. Nothing was decided.");
        }
        return duplicates.ids(order.waiting()).stream().filter(order::includes).toList();
    }

    private DecidedLine decide(UUID line, Order order) {
        try {
            return new DecidedLine(
                    line,
                    deciding.decide(line, order.verdict(), order.reason())
                            .suspicion()
                            .became(),
                    null);
        } catch (Refusal refusal) {
            return new DecidedLine(line, null, refusal.getMessage());
        }
    }
}
