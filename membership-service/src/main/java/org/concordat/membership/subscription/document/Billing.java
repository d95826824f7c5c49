package org.concordat.membership.subscription.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
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
import org.concordat.platform.problem.FieldError;
import org.concordat.platform.problem.Refusal;

/**
 * Shows invoices and credit notes as they went to the members. What was issued before documents were kept, or was imported
 * from earlier books, is drawn up of what is known now.
 */
@ApplicationScoped
public class Billing {

    private final Subscriptions subscriptions;
    private final Bookings bookings;
    private final Organisations organisations;
    private final ConfiguredSupplier supplier;
    private final BillDrafting drafting;
    private final IssuedBills issued;

    Billing(
            Subscriptions subscriptions,
            Bookings bookings,
            Organisations organisations,
            ConfiguredSupplier supplier,
            BillDrafting drafting,
            IssuedBills issued) {
        this.subscriptions = subscriptions;
        this.bookings = bookings;
        this.organisations = organisations;
        this.supplier = supplier;
        this.drafting = drafting;
        this.issued = issued;
    }

    @Transactional
    public Bill invoice(UUID subscription) {
        return invoice(subscriptions.require(subscription));
    }

    @Transactional
    public Bill creditNote(SubscriptionId subscription, CreditNoteId id) {
        return creditNote(subscriptions.require(subscription.value()), id);
    }

    @Transactional
    public ElectronicBill electronicInvoice(UUID subscription) {
        Subscription invoiced = subscriptions.require(subscription);
        return electronic(invoiced, invoice(invoiced));
    }

    @Transactional
    public ElectronicBill electronicCreditNote(SubscriptionId subscription, CreditNoteId id) {
        Subscription credited = subscriptions.require(subscription.value());
        return electronic(credited, creditNote(credited, id));
    }

    private Bill invoice(Subscription invoiced) {
        Invoice invoice = invoiced.invoice();
        if (invoice == null) {
            throw Refusal.notFound("invoice of subscription", invoiced.id());
        }
        return issued.byNumber(invoice.number())
                .orElseGet(() -> drafting.draft(invoiced, invoice.issuedOn()).invoice());
    }

    private Bill creditNote(Subscription credited, CreditNoteId id) {
        CreditNote.Details note = bookings.creditNote(new SubscriptionId(credited.id()), id)
                .orElseThrow(() -> Refusal.notFound("credit note", id.value()))
                .details();
        return issued.byNumber(note.number())
                .orElseGet(() -> drafting.draft(credited, note.issuedOn()).creditNote(note));
    }

    private ElectronicBill electronic(Subscription subscription, Bill bill) {
        Optional<ElectronicAddress> from = supplier.electronicAddress();
        Optional<ElectronicAddress> to = organisations
                .byId(subscription.organisation())
                .map(Organisation::details)
                .flatMap(details -> ElectronicAddress.of(details.identifiers()));
        List<FieldError> missing = new Parties(bill.supplier(), bill.addressee(), bill.address()).missingOfTheParties();
        if (bill.vatRate().isCharged() && bill.supplier().vatNumber() == null) {
            missing.add(Parties.vatNumber());
        }
        if (from.isEmpty()) {
            missing.add(Parties.setting(
                    "/supplier/electronicAddress", "the partnership's electronic address", "electronic-address"));
        }
        if (to.isEmpty()) {
            missing.add(new FieldError(
                    "/electronicAddress",
                    "the member's electronic address: give its organisation an identifier of the scheme PEPPOL, such as"
                            + " 0088:5060012349998, or of GLN, GB-VAT or XI-LEI"));
        }
        if (!missing.isEmpty()) {
            throw Refusal.conflict(
                    "no-electronic-invoice",
                    "This document cannot be written as an electronic one, which names what is missing here: %s."
                            .formatted(Parties.inWords(missing)));
        }
        return new ElectronicBill(bill, from.orElseThrow(), to.orElseThrow());
    }
}
