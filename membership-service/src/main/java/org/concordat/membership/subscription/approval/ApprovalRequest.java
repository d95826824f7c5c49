package org.concordat.membership.subscription.approval;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.TwoPersons;
import org.concordat.platform.problem.Refusal;

/** Something that one person asks for and another approves or rejects, because money moves by it. It is decided once. */
@Entity
public class ApprovalRequest extends Aggregate {

    public static final AggregateType<ApprovalRequest> TYPE =
            AggregateType.internal("approval-request", request -> new Shown(request.asked, request.decision));

    /** What its history shows. */
    private record Shown(Asked asked, Decision decision) {}

    private Asked asked;
    private LocalDate effectiveOn;
    private Decision decision;

    protected ApprovalRequest() {}

    ApprovalRequest(Asked asked, LocalDate effectiveOn, String by) {
        this.asked = asked;
        this.effectiveOn = effectiveOn;
        this.decision = new Decision(Decision.State.WAITING, by, null, null);
    }

    /** Checked before it is carried out. */
    void requireApprovable(String by) {
        requireWaiting();
        TwoPersons.require(asked.kind().title(), decision.requestedBy(), by);
    }

    /** @param result the credit note or refund that it has become, or the credit it was taken from */
    void approve(String by, UUID result) {
        requireApprovable(by);
        decision = new Decision(Decision.State.APPROVED, decision.requestedBy(), by, result);
    }

    /** By whoever may decide, also by the one who asked. */
    void reject(String by) {
        requireWaiting();
        decision = new Decision(Decision.State.REJECTED, decision.requestedBy(), by, null);
    }

    private void requireWaiting() {
        if (decision.state() != Decision.State.WAITING) {
            throw Refusal.conflict(
                    "request-decided",
                    "The request is %s already. Ask anew if something else is to be done.".formatted(decision.state()));
        }
    }

    public Asked asked() {
        return asked;
    }

    public Decision decision() {
        return decision;
    }

    /** From when it is true, and why. */
    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, asked.reason());
    }
}
