package org.concordat.funding.award.variation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.funding.award.award.Award;
import org.concordat.funding.award.award.NewDueDay;
import org.concordat.funding.award.award.VariedOutput;
import org.concordat.funding.award.award.VariedTerms;
import org.concordat.funding.award.variation.VariationStatus.Step;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.TwoPersons;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;

/**
 * What is asked to be changed of an award, and what came of it. A body decides what is material, an officer anything else,
 * and never the one who proposed it.
 */
@Entity
public class Variation extends Aggregate {

    /** What came of it goes out with the award. */
    public static final AggregateType<Variation> TYPE = AggregateType.internal("variation", VariationState::of);

    static final int MOST_PARTS = 100;

    private UUID award;
    private String title;
    private Money matchFunding;
    private UUID lead;

    @ElementCollection
    @CollectionTable(name = "variation_amount", joinColumns = @JoinColumn(name = "variation"))
    @OrderColumn(name = "position")
    private List<AmountLine> amounts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "variation_output", joinColumns = @JoinColumn(name = "variation"))
    @OrderColumn(name = "position")
    private List<VariedOutput> outputs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "variation_due_day", joinColumns = @JoinColumn(name = "variation"))
    @OrderColumn(name = "position")
    private List<NewDueDay> dueDays = new ArrayList<>();

    private String reason;
    private String proposedBy;
    private LocalDate proposedOn;
    private Money newTotal;
    private Materiality materiality;

    @Enumerated(EnumType.STRING)
    private VariationStatus status;

    private UUID decision;
    private LocalDate endedOn;
    private String endReason;

    protected Variation() {}

    private Variation(Award award, VariedTerms terms, Materiality materiality) {
        this.award = award.id();
        title = terms.title();
        matchFunding = terms.matchFunding();
        lead = terms.lead();
        amounts.addAll(terms.amounts());
        outputs.addAll(terms.outputs());
        dueDays.addAll(terms.dueDays());
        newTotal = terms.changesAmounts() ? terms.total() : award.total();
        this.materiality = materiality;
        status = VariationStatus.PROPOSED;
    }

    /** Who proposes, when and why. */
    record Proposed(String by, LocalDate on, String reason) {}

    static Variation propose(Award award, VariedTerms terms, Percentage cutOfAnOfficer, Proposed proposed) {
        requireChangesSomething(award, terms);
        var variation = new Variation(award, terms, Materiality.of(award, terms, cutOfAnOfficer));
        if (variation.materiality.isMaterial() && award.origin().application() == null) {
            throw Refusal.conflict(
                    "award-of-earlier-times",
                    "No application and no decision are kept of this award, so that no body can be found for what is"
                            + " material. Propose what leaves total, lead and outputs.");
        }
        variation.reason = proposed.reason();
        variation.proposedBy = proposed.by();
        variation.proposedOn = proposed.on();
        return variation;
    }

    private static void requireChangesSomething(Award award, VariedTerms terms) {
        boolean nothing = !terms.changesAmounts()
                && terms.outputs().isEmpty()
                && terms.dueDays().isEmpty()
                && (terms.title() == null || terms.title().equals(award.title()))
                && terms.matchFunding() == null
                && (terms.lead() == null || terms.lead().equals(award.recipient()));
        if (nothing) {
            throw Refusal.rule(
                    "variation-of-nothing", "Say what is to change: amounts, purpose, outputs, dates or lead.");
        }
    }

    /** "A body decides what is material": an officer decides the rest, another one than proposed it. */
    void requireForAnOfficer(String by) {
        status.require(Step.APPROVAL);
        if (materiality.isMaterial()) {
            throw Refusal.conflict(
                    "variation-is-material",
                    "A body decides this variation. Put it on the agenda of the one that its deciding-body names.");
        }
        TwoPersons.require("A variation", proposedBy, by);
    }

    /** @throws Refusal 409 when it is decided, or an officer's to decide */
    public void requireForABody() {
        status.require(Step.APPROVAL);
        if (!materiality.isMaterial()) {
            throw Refusal.conflict(
                    "variation-is-not-material", "An officer decides this variation. Have it approved or rejected.");
        }
    }

    /** @param by the body's decision; {@code null} when an officer decides */
    void approve(UUID by, LocalDate on, String because) {
        status.require(Step.APPROVAL);
        end(VariationStatus.APPROVED, by, on, because);
    }

    /** @param by the body's decision; {@code null} when an officer decides */
    void reject(UUID by, LocalDate on, String because) {
        status.require(Step.REJECTION);
        end(VariationStatus.REJECTED, by, on, because);
    }

    void withdraw(LocalDate on, String because) {
        status.require(Step.WITHDRAWAL);
        end(VariationStatus.WITHDRAWN, null, on, because);
    }

    private void end(VariationStatus how, UUID by, LocalDate on, String because) {
        status = how;
        decision = by;
        endedOn = on;
        endReason = because;
    }

    public UUID award() {
        return award;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Money newTotal() {
        return newTotal;
    }

    /** {@code null} when the lead stays. */
    public UUID lead() {
        return lead;
    }

    public Materiality materiality() {
        return materiality;
    }

    VariedTerms terms() {
        return new VariedTerms(title, amounts, matchFunding, lead, outputs, dueDays);
    }

    VariationState state() {
        return new VariationState(
                id(),
                award,
                title,
                List.copyOf(amounts),
                newTotal,
                matchFunding,
                lead,
                List.copyOf(outputs),
                List.copyOf(dueDays),
                reason,
                proposedOn,
                materiality,
                status,
                decision,
                endedOn,
                endReason);
    }
}
