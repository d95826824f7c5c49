package org.concordat.membership.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.platform.money.Money;

/** Issues credit notes within the step with a subscription that they belong to. */
@ApplicationScoped
class CreditNoteIssuer {

    private final DocumentNumbers numbers;
    private final CreditNotes notes;
    private final Chronicle chronicle;

    CreditNoteIssuer(DocumentNumbers numbers, CreditNotes notes, Chronicle chronicle) {
        this.numbers = numbers;
        this.notes = notes;
        this.chronicle = chronicle;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CreditNote issue(Subscription subscription, Money amount, LocalDate issuedOn, Occasion occasion) {
        subscription.requireCreditable(amount, issuedOn);
        CreditNote note = subscription.credit(
                numbers.nextCreditNote(subscription.financialYear()), amount, issuedOn, occasion.reason());
        notes.save(note);
        chronicle.created(CreditNote.TYPE, note, "credit-note-issued", new Issued(note.number(), amount), occasion);
        return note;
    }

    /** So that the books agree with "what was not paid is no longer owed" when a membership ends for good. */
    @Transactional(Transactional.TxType.MANDATORY)
    void issueForWhatIsNoLongerOwed(Subscription subscription, Occasion occasion) {
        Money amount = subscription.noLongerOwed();
        if (amount.isPositive()) {
            LocalDate day = chronicle.dayOf(occasion);
            LocalDate invoiced = subscription.invoice().issuedOn();
            String reason = occasion.reason() == null ? "The membership has ended" : occasion.reason();
            issue(
                    subscription,
                    amount,
                    day.isBefore(invoiced) ? invoiced : day,
                    new Occasion(occasion.effectiveOn(), reason));
        }
    }

    /** What the history shows of it. */
    private record Issued(String number, Money amount) {}
}
