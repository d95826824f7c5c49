package org.concordat.membership.subscription.formerinvoice;

import static org.concordat.membership.subscription.formerinvoice.FormerInvoiceNumberFact.FORMER_INVOICE_NUMBER_RECORDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.membership.subscription.subscription.Subscriptions;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Records under which numbers payers know invoices from the books kept before, and finds invoices by them. */
@ApplicationScoped
public class Renumbering {

    private final FormerInvoiceNumbers numbers;
    private final Subscriptions subscriptions;
    private final Changes changes;

    Renumbering(FormerInvoiceNumbers numbers, Subscriptions subscriptions, Changes changes) {
        this.numbers = numbers;
        this.subscriptions = subscriptions;
        this.changes = changes;
    }

    /** Recording it again changes nothing. Old books may have begun anew each year, so that several invoices had one number. */
    @Transactional
    public FormerInvoiceNumber record(UUID subscription, String number, EffectiveDate effective) {
        String lookup = FormerInvoiceNumber.lookup(number);
        if (lookup.isEmpty()) {
            throw Refusal.rule(
                    "former-number-without-digits",
                    "/number",
                    "A former invoice number has letters or digits. Send it as the old invoice shows it.");
        }
        requireInvoiced(subscriptions.require(subscription));
        return numbers.known(subscription, lookup)
                .orElseGet(() -> changes.add(
                        numbers,
                        new FormerInvoiceNumber(subscription, number),
                        FORMER_INVOICE_NUMBER_RECORDED,
                        effective));
    }

    public Page<FormerInvoiceNumber> list(UUID subscription, PageRequest request) {
        return numbers.of(subscription, request);
    }

    /** The former numbers that a text names, such as what a payer wrote. */
    public List<FormerInvoiceNumber> namedIn(String text) {
        return numbers.byLookups(PayersWords.possibleNumbers(text));
    }

    private static void requireInvoiced(Subscription subscription) {
        if (subscription.invoice() == null) {
            throw Refusal.conflict(
                    "not-invoiced",
                    "A former number belongs to an invoice, and none was issued for this subscription. Issue it first.",
                    List.of());
        }
    }
}
