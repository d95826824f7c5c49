package org.concordat.membership.subscription.subscription;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.subscription.ratecard.PaymentTerms;
import org.concordat.membership.subscription.ratecard.Rate;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.membership.subscription.subscription.AskedAmount.AmountProposal;
import org.concordat.membership.subscription.subscription.SubscriptionStatus.Step;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * The subscription of one organisation for one financial year, from the invitation to the last penny: which steps it takes
 * from which status. What it asks for, and what was paid on it, it keeps in {@link AskedAmount} and {@link Account}.
 */
@Entity
public class Subscription extends Aggregate {

    public static final AggregateType<Subscription> TYPE = AggregateType.published(
            "subscription", "membership.subscriptions", SubscriptionState.class, SubscriptionState::of);

    /** What is only proposed stands in the history and goes to nobody. */
    public static final AggregateType<Subscription> PROPOSAL = AggregateType.internal(
            "subscription", subscription -> new Proposed(subscription.asked().proposal(), subscription.writeOff));

    /** The member's purchase order stands in the history; no other service needs it. */
    public static final AggregateType<Subscription> PURCHASE_ORDER =
            AggregateType.internal("subscription", subscription -> new PurchaseOrder(subscription.purchaseOrderNumber));

    private record PurchaseOrder(String purchaseOrderNumber) {}

    /** What the history shows of what waits for a second person. */
    private record Proposed(AmountProposal proposal, WriteOff writeOff) {}

    private UUID organisation;
    private String organisationType;
    private String subRegion;
    private FinancialYear financialYear;
    private UUID rateCard;
    private String className;
    private LocalDate joinedOn;
    private AskedAmount asked;
    private Account account;

    @Enumerated(EnumType.STRING)
    private SubscriptionStatus status;

    private String purchaseOrderNumber;
    private LocalDate raisedOn;
    private LocalDate agreedOn;
    private LocalDate endedOn;
    private LocalDate lapsedOn;
    private LocalDate restoredOn;
    private WriteOff writeOff;

    protected Subscription() {}

    private Subscription(Organisation organisation, RateCard card, Rate rate, LocalDate joinedOn) {
        this.organisation = organisation.id();
        this.organisationType = organisation.type();
        this.subRegion = organisation.subRegion();
        this.financialYear = card.financialYear();
        this.rateCard = card.id();
        this.className = rate.name();
        this.joinedOn = joinedOn;
        this.asked = AskedAmount.of(rate, card.financialYear(), joinedOn);
        this.account = Account.EMPTY;
        this.status = SubscriptionStatus.INVITED;
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

    /** @param on since when the organisation is asked to subscribe */
    void raise(LocalDate on) {
        raisedOn = on;
    }

    /** @param on since when it is a member of the year */
    void agree(LocalDate on) {
        require(Step.AGREEMENT);
        status = SubscriptionStatus.AGREED;
        agreedOn = on;
    }

    /**
     * Notes what the member calls its order, until it is paid or ended. An invoice that is issued keeps the number it had.
     *
     * @param number {@code null} when it has none
     */
    void recordPurchaseOrder(String number) {
        require(Step.PURCHASE_ORDER);
        purchaseOrderNumber = number == null ? null : number.strip();
    }

    void decline(LocalDate on) {
        require(Step.DECLINE);
        end(SubscriptionStatus.DECLINED, on);
    }

    void proposeAmount(AmountProposal proposed) {
        require(Step.AMOUNT_OVERRIDE);
        asked = asked.propose(proposed);
    }

    void approveAmount(String by) {
        require(Step.AMOUNT_OVERRIDE);
        asked = asked.approve(by);
    }

    void rejectAmount() {
        asked = asked.reject();
    }

    /** Checked before a number is drawn, so that none is drawn in vain. */
    void requireInvoiceable(LocalDate issuedOn, LocalDate dueOn) {
        require(Step.INVOICE);
        asked.requireDecided();
        if (dueOn.isBefore(issuedOn)) {
            throw Refusal.rule(
                    "due-before-issue",
                    "/dueOn",
                    "An invoice is due on or after the day it is issued, %s.".formatted(issuedOn));
        }
    }

    void issueInvoice(String number, LocalDate issuedOn, LocalDate dueOn) {
        requireInvoiceable(issuedOn, dueOn);
        account = account.invoiced(asked.invoice(number, issuedOn, dueOn, purchaseOrderNumber));
        // an invoice over nothing is settled when it is issued
        status = account.isSettled() ? SubscriptionStatus.PAID : SubscriptionStatus.INVOICED;
    }

    /** Whether there is an invoice to pay, or one that was paid. */
    public boolean takesPayment() {
        return Step.PAYMENT.isAllowedFrom(status);
    }

    /** A lapsed member that pays what is left is a member again, unless its debt was credited before. */
    Payment pay(Payment.Details details) {
        require(Step.PAYMENT);
        boolean owedSomething = !account.isSettled();
        Money vatBefore = account.paidVat();
        account = account.pay(details.amount());
        if (status != SubscriptionStatus.LAPSED) {
            status = account.isSettled() ? SubscriptionStatus.PAID : SubscriptionStatus.PART_PAID;
        } else if (owedSomething && account.isSettled()) {
            status = SubscriptionStatus.PAID;
            endedOn = null;
            // money that had come in before the lapse made it good from the beginning
            restoredOn = details.receivedOn().isAfter(lapsedOn) ? details.receivedOn() : lapsedOn;
            writeOff = isWrittenOff() ? writeOff : null;
        }
        return new Payment(this, details, account.paidVat().minus(vatBefore));
    }

    /** Ends the membership. What was paid stays paid, what was not is no longer owed. */
    void withdraw(LocalDate on) {
        require(Step.WITHDRAWAL);
        end(SubscriptionStatus.WITHDRAWN, on);
    }

    /** Ends the membership because its invoice stayed unpaid; refused before the grace is over. */
    void lapse(PaymentTerms terms, LocalDate today) {
        require(Step.LAPSE);
        lapsedOn = terms.requireGraceOver(invoice().dueOn(), today);
        end(SubscriptionStatus.LAPSED, lapsedOn);
    }

    /** Ends it because its organisation does. What was paid stays paid, what was not is no longer owed. */
    void cancel(LocalDate on) {
        require(Step.CANCELLATION);
        end(SubscriptionStatus.CANCELLED, on);
    }

    private void end(SubscriptionStatus how, LocalDate on) {
        asked = asked.withoutProposal();
        status = how;
        endedOn = on;
    }

    /** Checked before a number is drawn, so that none is drawn in vain. */
    void requireCreditable(Money amount, LocalDate issuedOn) {
        if (invoice() == null) {
            throw Refusal.conflict(
                    "not-invoiced",
                    "A credit note corrects an invoice, and none was issued for this subscription.",
                    status.allowedSteps());
        }
        account.requireCreditable(amount, issuedOn);
    }

    /**
     * Takes back part of the invoice, or all of it. An invoice of which nothing is left to pay is settled, so the
     * subscription is paid, also when it was credited in full: nobody is asked for money any more, and whether the
     * organisation remains a member is for it to say. What has ended stays ended.
     */
    CreditNote credit(String number, Money amount, LocalDate issuedOn, String reason) {
        requireCreditable(amount, issuedOn);
        Money vatBefore = account.creditedVat();
        account = account.credit(amount);
        if (status.isLive() && account.isSettled()) {
            status = SubscriptionStatus.PAID;
        }
        Money vat = account.creditedVat().minus(vatBefore);
        return new CreditNote(this, new CreditNote.Details(number, invoice().number(), issuedOn, amount, vat, reason));
    }

    Refund refund(Refund.Details details, String reason) {
        Money vatBefore = account.paidVat();
        account = account.refund(details.amount());
        return new Refund(this, details, vatBefore.minus(account.paidVat()), reason);
    }

    /** What of the invoice was neither paid nor credited although the membership has ended for good. */
    Money noLongerOwed() {
        return status.isOver() ? account.unpaid() : Money.ZERO;
    }

    /** Asks to chase the debt of a lapsed member no longer; another person decides. */
    void askForWriteOff(String reason, String by) {
        require(Step.WRITE_OFF);
        if (writeOff != null) {
            throw Refusal.conflict(
                    "write-off-asked-already",
                    writeOff.isApproved()
                            ? "This debt is written off already."
                            : "Somebody has asked to write this debt off. Approve or reject it.");
        }
        if (account.isSettled()) {
            throw Refusal.conflict(
                    "nothing-owed", "Nothing is owed on the invoice any more, so there is no debt to write off.");
        }
        writeOff = WriteOff.asked(reason, by);
    }

    /** @param on since when the debt is chased no longer; the lapse or later */
    void approveWriteOff(String by, LocalDate on) {
        requireWriteOffAsked();
        if (on.isBefore(lapsedOn)) {
            throw Refusal.rule(
                    "written-off-before-the-lapse",
                    "/effectiveOn",
                    "A debt is written off on the day of the lapse, %s, or later.".formatted(lapsedOn));
        }
        writeOff = writeOff.approve(by, account.unpaid(), on);
    }

    void rejectWriteOff() {
        requireWriteOffAsked();
        writeOff = null;
    }

    private void requireWriteOffAsked() {
        if (writeOff == null || writeOff.isApproved()) {
            throw Refusal.conflict(
                    "no-write-off-asked", "Nobody has asked to write this debt off, or it is decided. Ask first.");
        }
    }

    private boolean isWrittenOff() {
        return writeOff != null && writeOff.isApproved();
    }

    /** What two persons have decided to chase no longer, VAT included; nothing when they have not. */
    Money writtenOff() {
        return isWrittenOff() ? writeOff.amount() : Money.ZERO;
    }

    /** {@code null} when nobody asks for a write-off. */
    String writeOffReason() {
        return writeOff == null ? null : writeOff.reason();
    }

    /** What is still owed on the invoice; what a lapsed member owes stays owed until it is written off. */
    public Money outstanding() {
        boolean mayBePaid = status.isLive() || (status == SubscriptionStatus.LAPSED && !isWrittenOff());
        return mayBePaid ? account.unpaid() : Money.ZERO;
    }

    /** What is asked and what came of it, without VAT. */
    public SubscriptionSums net() {
        return gross().minus(vat());
    }

    /** The VAT in {@link #gross}: on what is asked by the rate, in what came of it in the invoice's proportion. */
    public SubscriptionSums vat() {
        Money invoiced = account.vatIn(account.creditable());
        Money received = account.vatIn(account.received());
        return new SubscriptionSums(
                asked.vat(), invoiced, received, outstanding().isZero() ? Money.ZERO : invoiced.minus(received));
    }

    /** What is asked and what came of it, VAT included. */
    public SubscriptionSums gross() {
        return new SubscriptionSums(
                amount().plus(asked.vat()), account.creditable(), account.received(), outstanding());
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

    public AskedAmount asked() {
        return asked;
    }

    public Money amount() {
        return asked.amount();
    }

    public Account account() {
        return account;
    }

    /** {@code null} until it is issued. */
    public Invoice invoice() {
        return account.invoice();
    }

    /** Since when it is a member's; {@code null} when it was never agreed. */
    public LocalDate agreedOn() {
        return agreedOn;
    }

    /** Since when it is over; {@code null} while it is not. */
    LocalDate endedOn() {
        return endedOn;
    }

    /** What the member calls its order; {@code null} when it has not said so. */
    public String purchaseOrderNumber() {
        return purchaseOrderNumber;
    }

    public SubscriptionStatus status() {
        return status;
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
