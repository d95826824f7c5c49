package org.concordat.membership.subscription.subscription;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.subscription.ratecard.Rate;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.membership.subscription.ratecard.VatRate;
import org.concordat.membership.subscription.subscription.SubscriptionStatus.Step;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** What one organisation is asked to pay for one financial year, from the invitation to the last penny. */
@Entity
public class Subscription extends Aggregate {

    public static final AggregateType<Subscription> TYPE = AggregateType.published(
            "subscription", "membership.subscriptions", SubscriptionState.class, SubscriptionState::of);

    /** An amount that is only proposed stands in the history and goes to nobody. */
    public static final AggregateType<Subscription> PROPOSAL = AggregateType.internal("subscription", Proposed::of);

    private UUID organisation;
    private String organisationType;
    private String subRegion;
    private FinancialYear financialYear;
    private UUID rateCard;
    private String className;
    private LocalDate joinedOn;
    private Money cardAmount;
    private Money amount;
    private VatRate vatRate;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "proposed_amount"))
    @AttributeOverride(name = "reason", column = @Column(name = "proposal_reason"))
    @AttributeOverride(name = "by", column = @Column(name = "proposed_by"))
    private AmountProposal proposal;

    @Embedded
    @AttributeOverride(name = "reason", column = @Column(name = "override_reason"))
    @AttributeOverride(name = "proposedBy", column = @Column(name = "override_proposed_by"))
    @AttributeOverride(name = "approvedBy", column = @Column(name = "override_approved_by"))
    private AmountOverride override;

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
    private Money credited;
    private LocalDate agreedOn;
    private LocalDate endedOn;
    private LocalDate lapsedOn;
    private LocalDate restoredOn;

    protected Subscription() {}

    private Subscription(Organisation organisation, RateCard card, Rate rate, LocalDate joinedOn) {
        this.organisation = organisation.id();
        this.organisationType = organisation.type();
        this.subRegion = organisation.subRegion();
        this.financialYear = card.financialYear();
        this.rateCard = card.id();
        this.className = rate.name();
        this.joinedOn = joinedOn;
        this.cardAmount = rate.amountFrom(card.financialYear(), joinedOn);
        this.amount = cardAmount;
        this.vatRate = rate.vatRate();
        this.status = SubscriptionStatus.INVITED;
        this.paid = Money.ZERO;
        this.credited = Money.ZERO;
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

    /** @param on since when it is a member of the year */
    void agree(LocalDate on) {
        require(Step.AGREEMENT);
        status = SubscriptionStatus.AGREED;
        agreedOn = on;
    }

    void decline(LocalDate on) {
        require(Step.DECLINE);
        end(SubscriptionStatus.DECLINED, on);
    }

    /** Asks for another amount than the rate card's; it counts once another person approves it. */
    void proposeAmount(AmountProposal proposed) {
        require(Step.AMOUNT_OVERRIDE);
        if (proposed.amount().isNegative()) {
            throw Refusal.rule("negative-amount", "/amount", "A subscription asks for nothing or more.");
        }
        if (proposed.amount().equals(amount)) {
            throw Refusal.rule(
                    "amount-unchanged", "/amount", "The subscription asks for %s already.".formatted(amount));
        }
        proposal = proposed;
    }

    /** Two persons decide: nobody approves what they proposed themselves. */
    void approveAmount(String by) {
        require(Step.AMOUNT_OVERRIDE);
        requireProposal();
        if (proposal.by().equals(by)) {
            throw Refusal.rule(
                    "two-persons-decide",
                    "Another amount is approved by somebody else than the one who proposed it. Ask a colleague.");
        }
        amount = proposal.amount();
        override = new AmountOverride(proposal.reason(), proposal.by(), by);
        proposal = null;
    }

    void rejectAmount() {
        requireProposal();
        proposal = null;
    }

    private void requireProposal() {
        if (proposal == null) {
            throw Refusal.conflict("no-amount-proposed", "Nobody has proposed another amount. Propose one first.");
        }
    }

    /** Checked before a number is drawn, so that none is drawn in vain. */
    void requireInvoiceable(LocalDate issuedOn, LocalDate dueOn) {
        require(Step.INVOICE);
        if (proposal != null) {
            throw Refusal.conflict(
                    "amount-undecided",
                    "Another amount is proposed for this subscription. Approve or reject it, then issue the invoice.");
        }
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

    /**
     * Takes money in; what goes beyond the invoice is kept as credit. A lapsed member that pays what is left is a member
     * again, unless its debt was credited before.
     */
    Payment pay(Payment.Details details) {
        require(Step.PAYMENT);
        if (!details.amount().isPositive()) {
            throw Refusal.rule("payment-not-positive", "/amount", "A payment is more than nothing.");
        }
        boolean owedSomething = unpaid().isPositive();
        paid = paid.plus(details.amount());
        if (status != SubscriptionStatus.LAPSED) {
            status = unpaid().isZero() ? SubscriptionStatus.PAID : SubscriptionStatus.PART_PAID;
        } else if (owedSomething && unpaid().isZero()) {
            status = SubscriptionStatus.PAID;
            endedOn = null;
            // money that had come in before the lapse made it good from the beginning
            restoredOn = details.receivedOn().isAfter(lapsedOn) ? details.receivedOn() : lapsedOn;
        }
        return new Payment(this, details);
    }

    /** Ends the membership. What was paid stays paid, what was not is no longer owed. */
    void withdraw(LocalDate on) {
        require(Step.WITHDRAWAL);
        end(SubscriptionStatus.WITHDRAWN, on);
    }

    /**
     * Ends the membership because its invoice stayed unpaid.
     *
     * @param graceDays what the rate card grants; {@code null} when it sets no grace
     * @param today refused before the grace is over
     */
    void lapse(Integer graceDays, LocalDate today) {
        require(Step.LAPSE);
        if (graceDays == null) {
            throw Refusal.rule(
                    "no-grace-period",
                    "The rate card sets no grace period, so its subscriptions do not lapse. Record a withdrawal instead.");
        }
        LocalDate lapsesOn = lapsesOn(graceDays).orElseThrow();
        if (today.isBefore(lapsesOn)) {
            throw Refusal.rule(
                    "grace-period-running",
                    "The invoice was due on %s and has %d days of grace. It lapses on %s if it is not paid by then."
                            .formatted(invoice.dueOn(), graceDays, lapsesOn));
        }
        end(SubscriptionStatus.LAPSED, lapsesOn);
        lapsedOn = lapsesOn;
    }

    /** The day after the grace for its invoice, when it has one and grace is set. */
    Optional<LocalDate> lapsesOn(Integer graceDays) {
        return invoice == null || graceDays == null
                ? Optional.empty()
                : Optional.of(invoice.dueOn().plusDays(graceDays + 1L));
    }

    private void end(SubscriptionStatus how, LocalDate on) {
        proposal = null;
        status = how;
        endedOn = on;
    }

    /** Ends it because its organisation does. What was paid stays paid, what was not is no longer owed. */
    void cancel(LocalDate on) {
        require(Step.CANCELLATION);
        end(SubscriptionStatus.CANCELLED, on);
    }

    /** Checked before a number is drawn, so that none is drawn in vain. */
    void requireCreditable(Money amount, LocalDate issuedOn) {
        if (invoice == null) {
            throw Refusal.conflict(
                    "not-invoiced",
                    "A credit note corrects an invoice, and none was issued for this subscription.",
                    status.allowedSteps());
        }
        if (!amount.isPositive() || amount.compareTo(creditable()) > 0) {
            throw Refusal.rule(
                    "beyond-the-invoice",
                    "/amount",
                    "A credit note takes back more than nothing, and no more than is left of the invoice: %s."
                            .formatted(creditable()));
        }
        if (issuedOn.isBefore(invoice.issuedOn())) {
            throw Refusal.rule(
                    "credited-before-invoiced",
                    "/issuedOn",
                    "A credit note is issued on the day of its invoice, %s, or later.".formatted(invoice.issuedOn()));
        }
    }

    /**
     * Takes back part of the invoice, or all of it. An invoice of which nothing is left to pay is settled, so the
     * subscription is paid, also when it was credited in full: nobody is asked for money any more, and whether the
     * organisation remains a member is for it to say. What has ended stays ended.
     */
    CreditNote credit(String number, Money amount, LocalDate issuedOn, String reason) {
        requireCreditable(amount, issuedOn);
        // by what is credited in all, so that many small notes hold the VAT of one big one
        Money vat = invoice.vatIn(credited.plus(amount)).minus(invoice.vatIn(credited));
        credited = credited.plus(amount);
        if (status.isLive() && unpaid().isZero()) {
            status = SubscriptionStatus.PAID;
        }
        return new CreditNote(this, number, issuedOn, amount, vat, reason);
    }

    /** Gives back what was paid beyond what the invoice still asks; more than that stays, whatever became of the membership. */
    Refund refund(Refund.Details details) {
        if (!details.amount().isPositive() || details.amount().compareTo(credit()) > 0) {
            throw Refusal.rule(
                    "beyond-the-credit",
                    "/amount",
                    "A refund gives back more than nothing, and no more than the credit: %s. Issue a credit note first."
                            .formatted(credit()));
        }
        paid = paid.minus(details.amount());
        return new Refund(this, details);
    }

    /** What of the invoice is not credited yet. */
    public Money creditable() {
        return invoice == null ? Money.ZERO : invoice.amount().minus(credited);
    }

    /** What of the invoice was neither paid nor credited although the membership has ended for good. */
    Money noLongerOwed() {
        return status.isOver() ? unpaid() : Money.ZERO;
    }

    /** What was paid beyond what the invoice still asks. */
    public Money credit() {
        return paid.minus(creditable()).max(Money.ZERO);
    }

    /** What is still owed on the invoice. */
    public Money outstanding() {
        return status.isLive() ? unpaid() : Money.ZERO;
    }

    private Money unpaid() {
        return creditable().minus(paid).max(Money.ZERO);
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

    /** What the rate card asks, whatever was agreed instead. */
    public Money cardAmount() {
        return cardAmount;
    }

    public VatRate vatRate() {
        return vatRate;
    }

    /** {@code null} when nothing waits for a decision. */
    public AmountProposal proposal() {
        return proposal;
    }

    /** {@code null} when the amount is the rate card's. */
    public AmountOverride override() {
        return override;
    }

    /** Since when it is a member's; {@code null} when it was never agreed. */
    public LocalDate agreedOn() {
        return agreedOn;
    }

    /** Since when it is over; {@code null} while it is not. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public SubscriptionStatus status() {
        return status;
    }

    /** {@code null} until it is issued. */
    public Invoice invoice() {
        return invoice;
    }

    /** What came in and was not given back. */
    public Money paid() {
        return paid;
    }

    /** What credit notes took back of the invoice. */
    public Money credited() {
        return credited;
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
