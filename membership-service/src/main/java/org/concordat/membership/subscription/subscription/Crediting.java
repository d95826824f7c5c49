package org.concordat.membership.subscription.subscription;

import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_CREDITED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/**
 * Corrects invoices by credit notes. A credit note says what is asked, not who is a member: one over the whole invoice
 * settles it, and the membership goes on until a withdrawal is recorded.
 */
@ApplicationScoped
public class Crediting {

    private final SubscriptionSteps steps;
    private final CreditNoteIssuer issuer;
    private final CreditNotes notes;
    private final BusinessCalendar calendar;

    Crediting(SubscriptionSteps steps, CreditNoteIssuer issuer, CreditNotes notes, BusinessCalendar calendar) {
        this.steps = steps;
        this.issuer = issuer;
        this.notes = notes;
        this.calendar = calendar;
    }

    /**
     * @param amount {@code null} for all that is not credited yet
     * @param issuedOn {@code null} for the day the change is effective on
     */
    @Transactional
    public CreditNoteView issue(UUID id, Money amount, LocalDate issuedOn, EffectiveDate effective) {
        LocalDate issue = issuedOn == null ? calendar.orToday(effective.day()) : issuedOn;
        var credited = steps.recordWith(
                id,
                effective,
                subscription -> issuer.issue(
                        subscription, amount == null ? subscription.account().creditable() : amount, issue, effective),
                after -> SUBSCRIPTION_CREDITED);
        return CreditNoteView.of(credited.result());
    }

    @Transactional
    public CreditNoteView get(SubscriptionId subscription, CreditNoteId id) {
        return notes.find(subscription, id)
                .map(CreditNoteView::of)
                .orElseThrow(() -> Refusal.notFound("credit note", id.value()));
    }

    @Transactional
    public Page<CreditNoteView> list(UUID subscription, PageRequest request) {
        return notes.of(subscription, request).map(CreditNoteView::of);
    }
}
