package org.concordat.membership.subscription;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.Aggregate;
import org.concordat.membership.organisation.Organisation;
import org.concordat.membership.ratecard.Rate;
import org.concordat.membership.ratecard.RateCard;
import org.concordat.membership.ratecard.VatRate;
import org.concordat.membership.subscription.SubscriptionStatus.Step;
import org.concordat.platform.journal.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** What one organisation is asked to pay for one financial year, from the invitation to the last penny. */
@Entity
public class Subscription extends Aggregate {

    public static final AggregateType TYPE = new AggregateType("subscription", "membership.subscriptions");

    private UUID organisation;
    private String organisationType;
    private String subRegion;
    private FinancialYear financialYear;
    private UUID rateCard;
    private String className;
    private LocalDate joinedOn;
    private Money amount;
    private VatRate vatRate;

    @Enumerated(EnumType.STRING)
    private SubscriptionStatus status;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "invoice_number"))
    @AttributeOverride(name = "issuedOn", column = @Column(name = "invoice_issued_on"))
    @AttributeOverride(name = "dueOn", column = @Column(name = "invoice_due_on"))
    @AttributeOverride(name = "amount", column = @Column(name = "invoice_amount"))
    @AttributeOverride(name = "vat", column = @Column(name = "invoice_vat"))
    private Invoice invoice;

    private Money paid;

    protected Subscription() {}

    private Subscription(Organisation organisation, RateCard card, Rate rate, LocalDate joinedOn) {
        this.organisation = organisation.id();
        this.organisationType = organisation.type();
        this.subRegion = organisation.subRegion();
        this.financialYear = card.financialYear();
        this.rateCard = card.id();
        this.className = rate.name();
        this.joinedOn = joinedOn;
        this.amount = rate.amountFrom(card.financialYear(), joinedOn);
        this.vatRate = rate.vatRate();
        this.status = SubscriptionStatus.INVITED;
        this.paid = Money.ZERO;
    }

    /**
     * Invites an organisation to subscribe for the year of a published rate card.
     *
     * @param joinedOn the day it joins; {@code null} for the first day of the year
     */
    public static Subscription invite(Organisation organisation, RateCard card, LocalDate joinedOn) {
        FinancialYear year = card.financialYear();
        LocalDate from = joinedOn == null ? year.firstDay() : joinedOn;
        if (!year.contains(from)) {
            throw Refusal.rule(
                    "joined-outside-the-year",
                    "/joinedOn",
                    "A member of %s joins between %s and %s.".formatted(year, year.firstDay(), year.lastDay()));
        }
        if (!organisation.acceptsSubscriptionFrom(from)) {
            throw Refusal.rule(
                    "organisation-not-active",
                    "/organisation",
                    "'%s' is not active on %s and accepts no subscription from then on. Invite its successor, or correct its dates."
                            .formatted(organisation.name(), from));
        }
        Rate rate = card.rateFor(organisation.type())
                .orElseThrow(() -> Refusal.rule(
                        "no-class-for-type",
                        "/organisation",
                        "The rate card of %s has no class for organisations of type %s. Publish a card that has."
                                .formatted(year, organisation.type())));
        return new Subscription(organisation, card, rate, from);
    }

    void agree() {
        require(Step.AGREEMENT);
        status = SubscriptionStatus.AGREED;
    }

    void decline() {
        require(Step.DECLINE);
        status = SubscriptionStatus.DECLINED;
    }

    /** Checked before a number is drawn, so that none is drawn in vain. */
    void requireInvoiceable(LocalDate issuedOn, LocalDate dueOn) {
        require(Step.INVOICE);
        if (dueOn.isBefore(issuedOn)) {
            throw Refusal.rule(
                    "due-before-issue",
                    "/dueOn",
                    "An invoice is due on or after the day it is issued, %s.".formatted(issuedOn));
        }
    }

    void issueInvoice(String number, LocalDate issuedOn, LocalDate dueOn) {
        requireInvoiceable(issuedOn, dueOn);
        Money vat = vatRate.on(amount);
        invoice = new Invoice(number, issuedOn, dueOn, amount.plus(vat), vat);
        // an invoice over nothing is settled when it is issued
        status = invoice.amount().isZero() ? SubscriptionStatus.PAID : SubscriptionStatus.INVOICED;
    }

    /** Takes money in; what goes beyond the invoice is kept as credit. */
    Payment pay(Payment.Details details) {
        require(Step.PAYMENT);
        if (!details.amount().isPositive()) {
            throw Refusal.rule("payment-not-positive", "/amount", "A payment is more than nothing.");
        }
        paid = paid.plus(details.amount());
        status = paid.compareTo(invoice.amount()) < 0 ? SubscriptionStatus.PART_PAID : SubscriptionStatus.PAID;
        return new Payment(this, details);
    }

    /** Ends the membership. What was paid stays paid, what was not is no longer owed. */
    void withdraw() {
        require(Step.WITHDRAWAL);
        status = SubscriptionStatus.WITHDRAWN;
    }

    /** What was paid beyond the invoice. */
    public Money credit() {
        return invoice == null ? Money.ZERO : paid.minus(invoice.amount()).max(Money.ZERO);
    }

    /** What is still owed on the invoice. */
    public Money outstanding() {
        return invoice == null || !status.isLive()
                ? Money.ZERO
                : invoice.amount().minus(paid).max(Money.ZERO);
    }

    public UUID organisation() {
        return organisation;
    }

    public String organisationType() {
        return organisationType;
    }

    public String subRegion() {
        return subRegion;
    }

    public FinancialYear financialYear() {
        return financialYear;
    }

    public UUID rateCard() {
        return rateCard;
    }

    public String className() {
        return className;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public Money amount() {
        return amount;
    }

    public SubscriptionStatus status() {
        return status;
    }

    /** {@code null} until it is issued. */
    public Invoice invoice() {
        return invoice;
    }

    public Money paid() {
        return paid;
    }

    private void require(Step step) {
        if (!step.isAllowedFrom(status)) {
            throw Refusal.conflict(
                    "step-not-allowed",
                    "A subscription that is %s allows no %s. %s"
                            .formatted(
                                    status,
                                    step,
                                    status.allowedSteps().isEmpty()
                                            ? "It is at its end."
                                            : "It allows: " + String.join(", ", status.allowedSteps()) + "."),
                    status.allowedSteps());
        }
    }
}
