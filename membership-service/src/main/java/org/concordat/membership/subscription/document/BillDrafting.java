package org.concordat.membership.subscription.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.membership.register.PostalAddress;
import org.concordat.membership.register.organisation.OrganisationDetails;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.membership.subscription.subscription.BillDrafts;
import org.concordat.membership.subscription.subscription.CreditNote;
import org.concordat.membership.subscription.subscription.Invoice;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.membership.subscription.subscription.SubscriptionId;
import org.concordat.platform.money.Money;

/** Draws up invoices and credit notes from the books, the register and the partnership's settings. */
@ApplicationScoped
class BillDrafting implements BillDrafts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Organisations organisations;
    private final ConfiguredSupplier supplier;
    private final IssuedBills issued;

    BillDrafting(Organisations organisations, ConfiguredSupplier supplier, IssuedBills issued) {
        this.organisations = organisations;
        this.supplier = supplier;
        this.issued = issued;
    }

    @Override
    public Draft draft(Subscription subscription, LocalDate day) {
        // records may begin later than the document
        OrganisationDetails then =
                member(subscription, day).or(() -> member(subscription, null)).orElseThrow();
        // an address that became known later is better than none
        PostalAddress address = Optional.ofNullable(then.addressForInvoices())
                .or(() -> member(subscription, null).map(OrganisationDetails::addressForInvoices))
                .orElse(null);
        return new Draft(subscription, new Parties(supplier.supplier(), then.name(), address), issued);
    }

    /** @param day {@code null} for now */
    private Optional<OrganisationDetails> member(Subscription subscription, LocalDate day) {
        return organisations.versionOn(subscription.organisation(), day).map(version -> version.state()
                .details());
    }

    /** A document between these parties, for what the subscription asks. */
    record Draft(Subscription subscription, Parties parties, IssuedBills issued) implements BillDraft {

        @Override
        public void requireWholeVatInvoice() {
            if (subscription.vat().amount().isPositive()) {
                parties.requireForVat();
            }
        }

        @Override
        public void keepInvoice() {
            issued.keep(new SubscriptionId(subscription.id()), invoice());
        }

        @Override
        public void keep(CreditNote.Details creditNote) {
            issued.keep(new SubscriptionId(subscription.id()), creditNote(creditNote));
        }

        Bill invoice() {
            Invoice invoice = subscription.invoice();
            return bill(
                    invoice.number(),
                    invoice.issuedOn(),
                    invoice.dueOn(),
                    null,
                    whatFor(),
                    invoice.amount(),
                    invoice.vat());
        }

        Bill creditNote(CreditNote.Details note) {
            return bill(
                    note.number(),
                    note.issuedOn(),
                    null,
                    new Bill.Corrected(note.invoice(), subscription.invoice().issuedOn()),
                    "%s: %s".formatted(whatFor(), note.reason()),
                    note.amount(),
                    note.vat());
        }

        /**
         * The tax point of a continuous supply of services is the day of the invoice, or of a payment before it; and no payment
         * is booked before there is an invoice. Value Added Tax Regulations 1995, regulation 90(1); VAT Notice 700, section 14.3.
         */
        private Bill bill(
                String number,
                LocalDate issuedOn,
                LocalDate dueOn,
                Bill.Corrected corrects,
                String description,
                Money total,
                Money vat) {
            Money net = total.minus(vat);
            return new Bill(
                    number,
                    issuedOn,
                    issuedOn,
                    dueOn,
                    corrects,
                    subscription.invoice().purchaseOrderNumber(),
                    parties.supplier(),
                    parties.addressee(),
                    parties.address(),
                    List.of(new Bill.Line(description, net)),
                    net,
                    subscription.asked().vatRate(),
                    vat,
                    total);
        }

        private String whatFor() {
            String whatFor =
                    "Subscription %s, class %s".formatted(subscription.financialYear(), subscription.className());
            return subscription.joinedOn().equals(subscription.financialYear().firstDay())
                    ? whatFor
                    : "%s, from %s".formatted(whatFor, DAY.format(subscription.joinedOn()));
        }
    }
}
