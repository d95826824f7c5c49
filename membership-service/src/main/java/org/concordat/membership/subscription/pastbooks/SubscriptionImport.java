package org.concordat.membership.subscription.pastbooks;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.register.organisation.NamedOrganisation;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.membership.subscription.formerinvoice.Renumbering;
import org.concordat.membership.subscription.payment.Receiving;
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.Invoice;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;
import org.concordat.membership.subscription.subscription.Subscriptions;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.imports.CsvImport;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.imports.LineImport;
import org.concordat.platform.imports.SentCsv;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/**
 * Imports subscriptions of the books that were kept before, by the same steps that a clerk takes, each on the day it
 * happened then. A step that is recorded already is skipped, so that importing the same again changes nothing, and an
 * import that broke off is simply sent once more.
 */
@Singleton
public class SubscriptionImport extends CsvImport<ImportedSubscription> {

    private static final String WHY = "Imported from the books kept before";

    private final Organisations organisations;
    private final NamedOrganisation named;
    private final Subscriptions subscriptions;
    private final Receiving receiving;
    private final Subscribing subscribing;
    private final Collecting collecting;
    private final Renumbering renumbering;
    private final BusinessCalendar calendar;

    SubscriptionImport(
            Organisations organisations,
            NamedOrganisation named,
            Subscriptions subscriptions,
            Receiving receiving,
            Subscribing subscribing,
            Collecting collecting,
            Renumbering renumbering,
            BusinessCalendar calendar) {
        super("subscription-import", ImportedSubscription.class);
        this.organisations = organisations;
        this.named = named;
        this.subscriptions = subscriptions;
        this.receiving = receiving;
        this.subscribing = subscribing;
        this.collecting = collecting;
        this.renumbering = renumbering;
        this.calendar = calendar;
    }

    @Override
    protected LineImport<ImportedSubscription> importer(SentCsv file, String by) {
        return subscription -> importSubscription(subscription, by);
    }

    private ImportedLine importSubscription(ImportedSubscription imported, String by) {
        imported.requireWhole(calendar.today());
        Organisation organisation = named.require(imported.organisation());
        // two imports of the same file at once must not both find a step missing
        organisations.lockForImport();
        Subscription subscription = subscriptions
                .lastOf(organisation.id(), imported.financialYear())
                .orElse(null);
        long before = subscription == null ? -1 : subscription.version();
        if (subscription == null) {
            subscription = invite(organisation, imported);
        }
        boolean paid = recordSteps(subscription, imported, by);
        if (imported.formerInvoiceNumber() != null) {
            renumbering.record(subscription.id(), imported.formerInvoiceNumber(), on(imported.invoicedOn()));
        }
        return new ImportedLine(subscription.id(), paid || subscription.version() != before);
    }

    private Subscription invite(Organisation organisation, ImportedSubscription imported) {
        UUID invited = subscribing
                .invite(organisation.id(), imported.financialYear(), imported.joinedOn(), on(imported.knownFrom()))
                .id();
        return subscriptions.require(invited);
    }

    /** Tells whether a payment was recorded, which may be kept as credit beside the subscription. */
    private boolean recordSteps(Subscription subscription, ImportedSubscription imported, String by) {
        UUID id = subscription.id();
        if (imported.declinedOn() != null && subscription.status() != SubscriptionStatus.DECLINED) {
            subscribing.decline(id, on(imported.declinedOn()));
        }
        if (imported.amount() != null) {
            agreeOnAmount(subscription, imported, by);
        }
        if (imported.agreedOn() != null && subscription.agreedOn() == null) {
            subscribing.agree(id, imported.purchaseOrderNumber(), on(imported.agreedOn()));
        }
        if (imported.purchaseOrderNumber() != null
                && !imported.purchaseOrderNumber().equals(subscription.purchaseOrderNumber())) {
            subscribing.recordPurchaseOrder(id, imported.purchaseOrderNumber(), on(imported.agreedOn()));
        }
        if (imported.invoicedOn() != null) {
            invoice(subscription, imported);
        }
        Payment.Details payment = imported.payment();
        boolean paid = payment != null && !receiving.isTaken(id, payment);
        if (paid) {
            receiving.record(id, payment, on(payment.receivedOn()), Boolean.TRUE.equals(imported.notDuplicate()));
        }
        if (imported.withdrawnOn() != null && subscription.status() != SubscriptionStatus.WITHDRAWN) {
            subscribing.withdraw(id, on(imported.withdrawnOn()));
        }
        return paid;
    }

    /** What was approved then is over and done; for a year that still runs two persons decide here. */
    private void agreeOnAmount(Subscription subscription, ImportedSubscription imported, String by) {
        Money amount = imported.amount();
        if (subscription.amount().equals(amount)) {
            return;
        }
        LocalDate lastDay = imported.financialYear().lastDay();
        if (!lastDay.isBefore(calendar.today())) {
            throw Refusal.rule(
                    "two-persons-decide",
                    "Another amount than the rate card's %s is imported for years that are over. Leave it empty and have it approved by two persons."
                            .formatted(subscription.asked().cardAmount()));
        }
        LocalDate day = imported.knownFrom();
        subscribing.proposeAmount(subscription.id(), amount, new EffectiveDate(day, imported.amountReason()), by);
        // the history's actor is who imports; who decided then is its reason
        var approved = new EffectiveDate(day, "Approved by " + imported.amountApprovedBy());
        subscribing.approveAmount(subscription.id(), approved, imported.amountApprovedBy());
    }

    private void invoice(Subscription subscription, ImportedSubscription imported) {
        Invoice present = subscription.invoice();
        LocalDate day = imported.invoicedOn();
        if (present == null) {
            String former = imported.formerInvoiceNumber();
            String why = former == null ? WHY : "%s, where it had the number %s".formatted(WHY, former);
            collecting.recordPastInvoice(subscription.id(), day, imported.dueOn(), new EffectiveDate(day, why));
        } else if (!present.issuedOn().equals(day)) {
            throw Refusal.conflict(
                    "invoiced-on-another-day",
                    "The books have invoice %s of %s for it. Correct invoicedOn, or leave it empty."
                            .formatted(present.number(), present.issuedOn()));
        }
    }

    private static EffectiveDate on(LocalDate day) {
        return new EffectiveDate(day, WHY);
    }
}
