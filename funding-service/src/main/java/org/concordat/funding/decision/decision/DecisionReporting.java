package org.concordat.funding.decision.decision;

import static org.concordat.funding.decision.decision.DecisionFact.DECISION_REPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;

/** "A delegated decision is reported to the next meeting" of its body. */
@ApplicationScoped
public class DecisionReporting {

    private final Decisions decisions;
    private final Changes changes;

    DecisionReporting(Decisions decisions, Changes changes) {
        this.decisions = decisions;
        this.changes = changes;
    }

    /** The meeting to which delegated decisions are reported. */
    public record NextMeeting(UUID id, UUID body, LocalDate heldOn) {}

    /** Those that no meeting was told of yet, in the transaction in which the meeting ends; the oldest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<DecisionState> report(NextMeeting meeting) {
        return decisions.unreported(meeting.body(), meeting.heldOn()).stream()
                .map(decision -> changes.of(decisions, decision)
                        .effective(EffectiveDate.of(meeting.heldOn()))
                        .record(DECISION_REPORTED, each -> each.report(meeting.id())))
                .map(DecisionState::of)
                .toList();
    }
}
