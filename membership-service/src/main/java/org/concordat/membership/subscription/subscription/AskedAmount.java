package org.concordat.membership.subscription.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.concordat.membership.subscription.ratecard.Rate;
import org.concordat.membership.subscription.ratecard.VatRate;
import org.concordat.platform.change.TwoPersons;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * What a subscription asks for, without VAT: what the rate card asks, or another amount that two persons have agreed.
 *
 * @param proposal {@code null} when nothing waits for a decision
 * @param override {@code null} when the amount is the rate card's
 */
@Embeddable
public record AskedAmount(
        Money cardAmount, Money amount, VatRate vatRate, AmountProposal proposal, AmountOverride override) {

    /**
     * An amount other than the rate card's that somebody has proposed and nobody has decided on yet.
     *
     * @param by who proposed it, as their token names them
     */
    @Embeddable
    public record AmountProposal(
            @Column(name = "proposed_amount") Money amount,
            @Column(name = "proposal_reason") String reason,
            @Column(name = "proposed_by") String by) {}

    /** Why an amount is not the rate card's, and the two who decided so. */
    @Embeddable
    public record AmountOverride(
            @Column(name = "override_reason") String reason,
            @Column(name = "override_proposed_by") String proposedBy,
            @Column(name = "override_approved_by") String approvedBy) {}

    static AskedAmount of(Rate rate, FinancialYear year, LocalDate joinedOn) {
        Money cardAmount = rate.amountFrom(year, joinedOn);
        return new AskedAmount(cardAmount, cardAmount, rate.vatRate(), null, null);
    }

    /** Asks for another amount than the rate card's; it counts once another person approves it. */
    AskedAmount propose(AmountProposal proposed) {
        if (proposed.amount().isNegative()) {
            throw Refusal.rule("negative-amount", "/amount", "A subscription asks for nothing or more.");
        }
        if (proposed.amount().equals(amount)) {
            throw Refusal.rule(
                    "amount-unchanged", "/amount", "The subscription asks for %s already.".formatted(amount));
        }
        return new AskedAmount(cardAmount, amount, vatRate, proposed, override);
    }

    /** Two persons decide: nobody approves what they proposed themselves. */
    AskedAmount approve(String by) {
        requireProposal();
        TwoPersons.require("Another amount", proposal.by(), by);
        var agreed = new AmountOverride(proposal.reason(), proposal.by(), by);
        return new AskedAmount(cardAmount, proposal.amount(), vatRate, null, agreed);
    }

    AskedAmount reject() {
        requireProposal();
        return withoutProposal();
    }

    AskedAmount withoutProposal() {
        return new AskedAmount(cardAmount, amount, vatRate, null, override);
    }

    void requireInvoiceable(LocalDate issuedOn, LocalDate dueOn) {
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

    Invoice invoice(String number, LocalDate issuedOn, LocalDate dueOn, String purchaseOrderNumber) {
        return new Invoice(number, issuedOn, dueOn, amount.plus(vat()), vat(), purchaseOrderNumber);
    }

    /** The VAT on what is asked. */
    Money vat() {
        return vatRate.on(amount);
    }

    /** {@code null} when nothing waits for a decision. */
    Money proposedAmount() {
        return proposal == null ? null : proposal.amount();
    }

    /** Why another amount is proposed, or else was agreed; {@code null} for the rate card's. */
    String overrideReason() {
        if (proposal != null) {
            return proposal.reason();
        }
        return override == null ? null : override.reason();
    }

    /** Who proposed the amount that was agreed; {@code null} for the rate card's. */
    String overrideProposedBy() {
        return override == null ? null : override.proposedBy();
    }

    /** Who approved it: a person here, or the post or meeting that the old books name. */
    String overrideApprovedBy() {
        return override == null ? null : override.approvedBy();
    }

    private void requireProposal() {
        if (proposal == null) {
            throw Refusal.conflict("no-amount-proposed", "Nobody has proposed another amount. Propose one first.");
        }
    }
}
