package org.concordat.programme.programme.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.TwoPersons;
import org.concordat.programme.programme.contribution.ContributionStatus.Step;

/**
 * What an organisation gives to a programme without money. It stands beside the programme's money and is never added to it,
 * and it stays with the organisation that gave it, whoever follows that. Whoever was wrong withdraws it and states another.
 */
@Entity
public class Contribution extends Aggregate {

    public static final AggregateType<Contribution> TYPE = AggregateType.published(
            "contribution", "programme.contributions", ContributionState.class, Contribution::state);

    private UUID organisation;
    private ContributionDetails details;

    @Enumerated(EnumType.STRING)
    private ContributionStatus status;

    private String statedBy;
    private LocalDate confirmedOn;
    private String endedBecause;

    protected Contribution() {}

    /** @param by who states it, and cannot confirm it */
    Contribution(UUID organisation, ContributionDetails details, String by) {
        details.requireSound();
        this.organisation = organisation;
        this.details = details;
        this.status = ContributionStatus.STATED;
        this.statedBy = by;
    }

    /** Another person than who stated it has seen the evidence. */
    void confirm(LocalDate on, String by) {
        status.require(Step.CONFIRMATION);
        TwoPersons.require("A contribution", statedBy, by);
        status = ContributionStatus.CONFIRMED;
        confirmedOn = on;
    }

    void reject(String because, String by) {
        status.require(Step.REJECTION);
        TwoPersons.require("A contribution", statedBy, by);
        end(ContributionStatus.REJECTED, because);
    }

    /** It was stated by mistake, or was not given after all. */
    void withdraw(String because) {
        status.require(Step.WITHDRAWAL);
        end(ContributionStatus.WITHDRAWN, because);
    }

    private void end(ContributionStatus how, String because) {
        status = how;
        endedBecause = because;
    }

    UUID organisation() {
        return organisation;
    }

    ContributionState state() {
        return new ContributionState(id(), organisation, details, status, confirmedOn, endedBecause);
    }
}
