package org.concordat.membership.subscription.approval;

import static org.concordat.membership.subscription.approval.ApprovalRequestFact.APPROVAL_REQUESTED;
import static org.concordat.membership.subscription.approval.ApprovalRequestFact.REQUEST_APPROVED;
import static org.concordat.membership.subscription.approval.ApprovalRequestFact.REQUEST_REJECTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.membership.subscription.payment.CreditId;
import org.concordat.membership.subscription.payment.Crediting;
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.Refund;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/**
 * Keeps what moves money on the word of two persons: a request says what is to be done and is refused at once when it
 * cannot be; it is carried out, in one transaction with the decision, when another person approves it.
 */
@ApplicationScoped
public class Approving {

    private final ApprovalRequests requests;
    private final Collecting collecting;
    private final Crediting crediting;
    private final Changes changes;

    Approving(ApprovalRequests requests, Collecting collecting, Crediting crediting, Changes changes) {
        this.requests = requests;
        this.collecting = collecting;
        this.crediting = crediting;
        this.changes = changes;
    }

    /**
     * @param amount {@code null} for all that is not credited yet
     * @param issuedOn {@code null} for the day the change is effective on
     */
    @Transactional
    public ApprovalRequestView requestCreditNote(
            UUID subscription, Money amount, LocalDate issuedOn, EffectiveDate effective, String by) {
        var creditable = collecting.requireCreditable(subscription, amount, issuedOn, effective);
        return request(Asked.creditNote(creditable, effective.reason()), effective, by);
    }

    @Transactional
    public ApprovalRequestView requestRefund(
            UUID subscription, Refund.Details details, EffectiveDate effective, String by) {
        var refundable = collecting.requireRefundable(subscription, details);
        return request(Asked.refund(refundable, details, effective.reason()), effective, by);
    }

    @Transactional
    public ApprovalRequestView requestCreditRefund(
            CreditId credit, Refund.Details details, EffectiveDate effective, String by) {
        var refundable = crediting.requireRefundable(credit, details.amount(), details.refundedOn());
        return request(Asked.creditRefund(refundable, details, effective.reason()), effective, by);
    }

    private ApprovalRequestView request(Asked asked, EffectiveDate effective, String by) {
        var request = new ApprovalRequest(asked, effective.day(), by);
        return new ApprovalRequestView(
                changes.add(requests, request, APPROVAL_REQUESTED, new EffectiveDate(null, effective.reason())));
    }

    @Transactional
    public ApprovalRequestView approve(UUID id, EffectiveDate effective, String by) {
        return decide(id, REQUEST_APPROVED, effective, request -> {
            request.requireApprovable(by);
            request.approve(by, carryOut(request));
        });
    }

    @Transactional
    public ApprovalRequestView reject(UUID id, EffectiveDate effective, String by) {
        return decide(id, REQUEST_REJECTED, effective, request -> request.reject(by));
    }

    public ApprovalRequestView get(UUID id) {
        return new ApprovalRequestView(requests.byId(id).orElseThrow(() -> Refusal.notFound("approval request", id)));
    }

    public Page<ApprovalRequestView> list(Decision.State state, Asked.Kind kind, PageRequest page) {
        return requests.page(state, kind, page).map(ApprovalRequestView::new);
    }

    private ApprovalRequestView decide(
            UUID id, ApprovalRequestFact fact, EffectiveDate effective, Consumer<ApprovalRequest> step) {
        return new ApprovalRequestView(
                changes.of(requests, id).effective(effective).record(fact, step));
    }

    private UUID carryOut(ApprovalRequest request) {
        Asked asked = request.asked();
        return switch (asked.kind()) {
            case CREDIT_NOTE ->
                collecting
                        .credit(asked.subscription(), asked.amount(), asked.day(), request.effective())
                        .id();
            case REFUND ->
                collecting
                        .refund(asked.subscription(), asked.refund(), request.effective())
                        .id();
            case CREDIT_REFUND ->
                crediting
                        .refund(new CreditId(asked.credit()), asked.amount(), asked.day(), request.effective())
                        .id();
        };
    }
}
