package org.concordat.membership.subscription.subscription;

import static org.concordat.membership.subscription.subscription.CreditNoteFact.CREDIT_NOTE_ISSUED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.BusinessCalendar;

/** Issues credit notes within the step with a subscription that they belong to. */
@ApplicationScoped
class CreditNoteIssuer {

    private final DocumentNumbers numbers;
    private final CreditNotes notes;
    private final Changes changes;
    private final BusinessCalendar calendar;

    CreditNoteIssuer(DocumentNumbers numbers, CreditNotes notes, Changes changes, BusinessCalendar calendar) {
        this.numbers = numbers;
        this.notes = notes;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CreditNote issue(Subscription subscription, Money amount, LocalDate issuedOn, EffectiveDate effective) {
        subscription.requireCreditable(amount, issuedOn);
        CreditNote note = subscription.credit(
                numbers.nextCreditNote(subscription.financialYear()), amount, issuedOn, effective.reason());
        return changes.add(notes, note, CREDIT_NOTE_ISSUED, effective);
    }

    /** So that the books agree with "what was not paid is no longer owed" when a membership ends for good. */
    @Transactional(Transactional.TxType.MANDATORY)
    void issueForWhatIsNoLongerOwed(Subscription subscription, EffectiveDate effective) {
        Money amount = subscription.noLongerOwed();
        if (amount.isPositive()) {
            LocalDate day = calendar.orToday(effective.day());
            LocalDate invoiced = subscription.invoice().issuedOn();
            String reason = effective.reason() == null ? "The membership has ended" : effective.reason();
            issue(
                    subscription,
                    amount,
                    day.isBefore(invoiced) ? invoiced : day,
                    new EffectiveDate(effective.day(), reason));
        }
    }
}
