package org.concordat.programme.benefit.saving;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.TwoPersons;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.benefit.saving.SavingStatus.Step;

/**
 * What an organisation saves through an activity or a project, year by year. It is claimed, evidenced and validated by
 * another person; where two are one, only the one that is proven better counts.
 */
@Entity
public class Saving extends Aggregate {

    public static final AggregateType<Saving> TYPE =
            AggregateType.published("saving", "programme.savings", SavingState.class, Saving::state);

    static final int MOST_YEARS = 10;
    static final int MOST_DISTINCTIONS = 100;

    private UUID organisation;

    @Embedded
    private SavingSource source;

    @Embedded
    private SavingDetails details;

    @ElementCollection
    @CollectionTable(name = "saving_year", joinColumns = @JoinColumn(name = "saving"))
    @OrderColumn(name = "position")
    private List<SavingYear> years = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private SavingStatus status;

    private LocalDate claimedOn;

    /** Whoever claimed it, amended it or confirmed a year of it: what they say, another person validates. */
    @ElementCollection
    @CollectionTable(name = "saving_claimant", joinColumns = @JoinColumn(name = "saving"))
    @Column(name = "claimant", nullable = false)
    private Set<String> claimants = new HashSet<>();

    @Embedded
    private SavingEvidence evidence;

    private String evidencedBy;
    private LocalDate validatedOn;
    private String validatedBy;
    private String rejectedBecause;
    private UUID duplicateOf;

    @ElementCollection
    @CollectionTable(name = "saving_distinction", joinColumns = @JoinColumn(name = "saving"))
    @Column(name = "other", nullable = false)
    private Set<UUID> distinctFrom = new HashSet<>();

    protected Saving() {}

    /** @param by the claimer, who cannot validate it */
    Saving(UUID organisation, SavingSource source, SavingPlan plan, LocalDate on, String by) {
        source.requireOne();
        this.organisation = organisation;
        this.source = source;
        this.status = SavingStatus.CLAIMED;
        this.claimedOn = on;
        claimants.add(by);
        write(plan);
    }

    /** @param by can validate it no more once something has changed */
    void amend(SavingPlan plan, String by) {
        status.require(Step.AMENDMENT);
        SavingPlan before = plan();
        write(plan);
        if (!plan().equals(before)) {
            claimants.add(by);
        }
    }

    private void write(SavingPlan plan) {
        plan.requireSound();
        details = plan.details();
        List<SavingYear> wanted =
                plan.years().stream().map(year -> year.asConfirmedBefore(years)).toList();
        if (details.recurrence() == Recurrence.ONE_OFF) {
            wanted = wanted.stream().map(year -> year.countingFrom(claimedOn)).toList();
        }
        if (!years.equals(wanted)) {
            years.clear();
            years.addAll(wanted);
        }
    }

    void evidence(SavingEvidence shown, String by) {
        status.require(Step.EVIDENCE);
        evidence = shown;
        evidencedBy = by;
        status = SavingStatus.EVIDENCED;
    }

    /** "VALIDATED (by another person)": none of its claimants, nor who brought the evidence. */
    void validate(LocalDate on, String by) {
        status.require(Step.VALIDATION);
        TwoPersons.require("A saving", claimants, by);
        TwoPersons.require("A saving", evidencedBy, by);
        status = SavingStatus.VALIDATED;
        validatedOn = on;
        validatedBy = by;
    }

    /** What is rejected stands in nobody's place, and nobody in its. */
    void reject(String because, String by) {
        status.require(Step.REJECTION);
        TwoPersons.require("A saving", claimants, by);
        status = SavingStatus.REJECTED;
        rejectedBecause = because;
        duplicateOf = null;
    }

    /**
     * "A recurring one counts in each year that its owner confirms it": programme.md, Savings. So it is said on the owner's
     * side, and never by the person who has validated it or will.
     */
    void confirm(FinancialYear year, LocalDate on, String by) {
        status.require(Step.CONFIRMATION);
        if (status == SavingStatus.VALIDATED) {
            TwoPersons.require("A year of a validated saving", validatedBy, by);
        }
        if (details.recurrence() == Recurrence.ONE_OFF) {
            throw Refusal.rule(
                    "one-off-saving", "A one-off saving counts in its year without being confirmed. Nothing is to do.");
        }
        int index = years.stream().map(SavingYear::financialYear).toList().indexOf(year);
        if (index < 0) {
            throw Refusal.rule(
                    "year-not-claimed",
                    "/financialYear",
                    "Nothing is claimed for %s. Send one of %s."
                            .formatted(
                                    year,
                                    years.stream()
                                            .map(SavingYear::financialYear)
                                            .toList()));
        }
        years.set(index, years.get(index).confirmed(on));
        claimants.add(by);
    }

    /** Another saving counts in its place, or it counts itself again when there is none. */
    void countsIn(UUID place) {
        duplicateOf = id().equals(place) ? null : place;
    }

    void distinguishFrom(UUID other) {
        if (distinctFrom.size() >= MOST_DISTINCTIONS) {
            throw Refusal.conflict(
                    "too-many-distinctions",
                    "This saving was told apart from %d others. Make its service area more exact."
                            .formatted(MOST_DISTINCTIONS));
        }
        distinctFrom.add(other);
    }

    /** All that is expected of it, whatever is confirmed. */
    Money expected() {
        return Money.total(years, year -> year.range().expected());
    }

    UUID organisation() {
        return organisation;
    }

    SavingPlan plan() {
        return new SavingPlan(details, List.copyOf(years));
    }

    SavingStatus status() {
        return status;
    }

    UUID duplicateOf() {
        return duplicateOf;
    }

    boolean isDistinctFrom(UUID other) {
        return distinctFrom.contains(other);
    }

    SavingState state() {
        return new SavingState(
                id(),
                organisation,
                source,
                details,
                List.copyOf(years),
                status,
                claimedOn,
                evidence,
                validatedOn,
                rejectedBecause,
                duplicateOf,
                distinctFrom.stream().sorted().toList());
    }
}
