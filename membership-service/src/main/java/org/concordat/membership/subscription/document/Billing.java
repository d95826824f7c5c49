package org.concordat.membership.subscription.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.membership.subscription.subscription.Bookings;
import org.concordat.membership.subscription.subscription.CreditNote;
import org.concordat.membership.subscription.subscription.CreditNoteId;
import org.concordat.membership.subscription.subscription.Invoice;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.membership.subscription.subscription.SubscriptionId;
import org.concordat.membership.subscription.subscription.Subscriptions;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/** Draws up invoices and credit notes as they go to the members. */
@ApplicationScoped
public class Billing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Subscriptions subscriptions;
    private final Bookings bookings;
    private final Organisations organisations;

    Billing(Subscriptions subscriptions, Bookings bookings, Organisations organisations) {
        this.subscriptions = subscriptions;
        this.bookings = bookings;
        this.organisations = organisations;
    }

    @Transactional
    public Bill invoice(UUID subscription) {
        Subscription invoiced = subscriptions.require(subscription);
        Invoice invoice = invoiced.invoice();
        if (invoice == null) {
            throw Refusal.notFound("invoice of subscription", subscription);
        }
        return new Bill(
                Bill.Kind.INVOICE,
                invoice.number(),
                invoice.issuedOn(),
                invoice.dueOn(),
                null,
                nameOn(invoice.issuedOn(), invoiced),
                List.of(new Bill.Line(whatFor(invoiced), invoiced.amount())),
                invoice.amount().minus(invoice.vat()),
                invoiced.asked().vatRate(),
                invoice.vat(),
                invoice.amount());
    }

    @Transactional
    public Bill creditNote(SubscriptionId subscription, CreditNoteId id) {
        Subscription credited = subscriptions.require(subscription.value());
        CreditNote.Details note = bookings.creditNote(subscription, id)
                .orElseThrow(() -> Refusal.notFound("credit note", id.value()))
                .details();
        Money net = note.amount().minus(note.vat());
        return new Bill(
                Bill.Kind.CREDIT_NOTE,
                note.number(),
                note.issuedOn(),
                null,
                note.invoice(),
                nameOn(note.issuedOn(), credited),
                List.of(new Bill.Line("%s: %s".formatted(whatFor(credited), note.reason()), net)),
                net,
                credited.asked().vatRate(),
                note.vat(),
                note.amount());
    }

    /** Records may begin later than the document. */
    private String nameOn(LocalDate day, Subscription subscription) {
        return organisations
                .versionOn(subscription.organisation(), day)
                .map(version -> version.state().details().name())
                .or(() -> organisations.byId(subscription.organisation()).map(Organisation::name))
                .orElseThrow();
    }

    private static String whatFor(Subscription subscription) {
        String whatFor = "Subscription %s, class %s".formatted(subscription.financialYear(), subscription.className());
        return subscription.joinedOn().equals(subscription.financialYear().firstDay())
                ? whatFor
                : "%s, from %s".formatted(whatFor, DAY.format(subscription.joinedOn()));
    }
}
