package org.concordat.membership.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/**
 * Corrects invoices by credit notes. A credit note says what is asked, not who is a member: one over the whole invoice
 * settles it, and the membership goes on until somebody takes down a withdrawal.
 */
@ApplicationScoped
public class Crediting {

    private final SubscriptionSteps steps;
    private final CreditNoteIssuer issuer;
    private final CreditNotes notes;
    private final Chronicle chronicle;

    Crediting(SubscriptionSteps steps, CreditNoteIssuer issuer, CreditNotes notes, Chronicle chronicle) {
        this.steps = steps;
        this.issuer = issuer;
        this.notes = notes;
        this.chronicle = chronicle;
    }

    /**
     * @param amount {@code null} for all that is not credited yet
     * @param issuedOn {@code null} for the day the change is effective on
     */
    @Transactional
    public CreditNote issue(UUID id, Money amount, LocalDate issuedOn, Occasion occasion) {
        var issued = new AtomicReference<CreditNote>();
        steps.take(id, occasion, subscription -> {
            issued.set(issuer.issue(
                    subscription,
                    amount == null ? subscription.creditable() : amount,
                    issuedOn == null ? chronicle.dayOf(occasion) : issuedOn,
                    occasion));
            return "subscription-credited";
        });
        return issued.get();
    }

    @Transactional
    public CreditNote get(UUID subscription, UUID id) {
        return notes.find(subscription, id).orElseThrow(() -> Refusal.notFound("credit note", id));
    }

    @Transactional
    public Page<CreditNote> list(UUID subscription, PageRequest request) {
        return notes.of(subscription, request);
    }
}
