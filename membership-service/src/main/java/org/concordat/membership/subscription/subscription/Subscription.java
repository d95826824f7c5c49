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
 * from which status. What it asks for, what was paid on it, and what becomes of a debt that stays unpaid, it keeps in
 * {@link AskedAmount}, {@link Account} and {@link Lapse}.
 */
@Entity
public class Subscription extends Aggregate {

    public static final AggregateType<Subscription> TYPE = AggregateType.published(
            "subscription", "membership.subscriptions", SubscriptionState.class, SubscriptionState::of);

    /** What is only proposed stands in the history and goes to nobody. */
    public static final AggregateType<Subscription> PROPOSAL = AggregateType.internal(
            "subscription",
            subscription -> new Proposed(
                    subscription.asked().proposal(), subscription.lapse().writeOff()));

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
    private Lapse lapse;

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
        LocalDate from = card.dayOfJoining(joinedOn);
        organisation.requireAcceptsSubscriptionFrom(from);
        return new Subscription(organisation, card, card.requireRateFor(organisation.type()), from);
    }

    /** @param on since when the organisation is asked to subscribe */
    void raise(LocalDate on) {
        raisedOn = on;
    }

    /** @param on since when it is a member of the year */
    void agree(LocalDate on) {
        status.require(Step.AGREEMENT);
        status = SubscriptionStatus.AGREED;
        agreedOn = on;
    }

    /** Who is invoiced, or pays, has agreed by then, whatever day was written down. */
    private void memberBy(LocalDate day) {
        if (agreedOn != null && agreedOn.isAfter(day)) {
            agreedOn = day;
        }
    }

    /**
     * Notes what the member calls its order, until it is paid or ended. An invoice that is issued keeps the number it had.
     *
     * @param number {@code null} when it has none
     */
    void recordPurchaseOrder(String number) {
        status.require(Step.PURCHASE_ORDER);
        purchaseOrderNumber = number == null ? null : number.strip();
    }

    void decline(LocalDate on) {
        status.require(Step.DECLINE);
        end(SubscriptionStatus.DECLINED, on);
    }

    void proposeAmount(AmountProposal proposed) {
        status.require(Step.AMOUNT_OVERRIDE);
        asked = asked.propose(proposed);
    }

    void approveAmount(String by) {
        status.require(Step.AMOUNT_OVERRIDE);
        asked = asked.approve(by);
    }

    void rejectAmount() {
        asked = asked.reject();
    }

    /** Checked before a number is drawn, so that none is drawn in vain. */
    void requireInvoiceable(LocalDate issuedOn, LocalDate dueOn) {
        status.require(Step.INVOICE);
        asked.requireInvoiceable(issuedOn, dueOn);
    }

    void issueInvoice(String number, LocalDate issuedOn, LocalDate dueOn) {
        requireInvoiceable(issuedOn, dueOn);
        account = account.invoiced(asked.invoice(number, issuedOn, dueOn, purchaseOrderNumber));
        memberBy(issuedOn);
        // an invoice over nothing is settled when it is issued
        status = account.isSettled() ? SubscriptionStatus.PAID : SubscriptionStatus.INVOICED;
    }

    /** Whether there is an invoice to pay, or one that was paid. */
    public boolean takesPayment() {
        return Step.PAYMENT.isAllowedFrom(status);
    }

    /** A lapsed member that pays what is left is a member again, unless its debt was credited before. */
    Payment pay(Payment.Details details) {
        status.require(Step.PAYMENT);
        boolean owedSomething = !account.isSettled();
        Money vatBefore = account.paidVat();
        account = account.pay(details.amount());
        memberBy(details.receivedOn());
        if (status != SubscriptionStatus.LAPSED) {
            status = account.isSettled() ? SubscriptionStatus.PAID : SubscriptionStatus.PART_PAID;
        } else if (owedSomething && account.isSettled()) {
            status = SubscriptionStatus.PAID;
            endedOn = null;
            lapse = lapse.madeGood(details.receivedOn());
        }
        return new Payment(this, details, account.paidVat().minus(vatBefore));
    }

    /** Ends the membership. What was paid stays paid, what was not is no longer owed. */
    void withdraw(LocalDate on) {
        status.require(Step.WITHDRAWAL);
        end(SubscriptionStatus.WITHDRAWN, on);
    }

    /** Ends the membership because its invoice stayed unpaid; refused before the grace is over. */
    void lapse(PaymentTerms terms, LocalDate today) {
        status.require(Step.LAPSE);
        lapse = Lapse.on(terms.requireGraceOver(invoice().dueOn(), today));
        end(SubscriptionStatus.LAPSED, lapse.lapsedOn());
    }

    /** Ends it because its organisation does. What was paid stays paid, what was not is no longer owed. */
    void cancel(LocalDate on) {
        status.require(Step.CANCELLATION);
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
        status.require(Step.WRITE_OFF);
        lapse = lapse().askForWriteOff(account.unpaid(), reason, by);
    }

    /** @param on since when the debt is chased no longer; the lapse or later */
    void approveWriteOff(String by, LocalDate on) {
        lapse = lapse().approveWriteOff(account.unpaid(), by, on);
    }

    void rejectWriteOff() {
        lapse = lapse().rejectWriteOff();
    }

    /** What is still owed on the invoice; what a lapsed member owes stays owed until it is written off. */
    public Money outstanding() {
        boolean mayBePaid = status.isLive() || (status == SubscriptionStatus.LAPSED && !lapse().isWrittenOff());
        return mayBePaid ? account.unpaid() : Money.ZERO;
    }

    /** What is asked and what came of it, without VAT. */
    public SubscriptionSums net() {
        return gross().minus(vat());
    }

    /** The VAT in {@link #gross}. */
    public SubscriptionSums vat() {
        return SubscriptionSums.vat(asked, account, outstanding());
    }

    /** What is asked and what came of it, VAT included. */
    public SubscriptionSums gross() {
        return SubscriptionSums.gross(asked, account, outstanding());
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

    /** Since when it is a member's: from its agreement, invoice or first payment; {@code null} when it was never agreed. */
    public LocalDate agreedOn() {
        return agreedOn;
    }

    /** Since when it is over; {@code null} while it is not. */
    LocalDate endedOn() {
        return endedOn;
    }

    /** {@link Lapse#NONE} while it has never lapsed, of which the database keeps nothing. */
    Lapse lapse() {
        return lapse == null ? Lapse.NONE : lapse;
    }

    /** What the member calls its order; {@code null} when it has not said so. */
    public String purchaseOrderNumber() {
        return purchaseOrderNumber;
    }

    public SubscriptionStatus status() {
        return status;
    }
}
