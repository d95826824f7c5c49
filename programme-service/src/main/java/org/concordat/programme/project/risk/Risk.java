package org.concordat.programme.project.risk;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;

/** What may happen to a project. Once it happened it stays as it was rated then, and an issue says what is done. */
@Entity
public class Risk extends Aggregate {

    public static final AggregateType<Risk> TYPE =
            AggregateType.published("risk", "programme.risks", RiskState.class, Risk::state);

    private UUID project;

    @Embedded
    private RiskDetails details;

    private int score;

    @Enumerated(EnumType.STRING)
    private RiskStatus status;

    private LocalDate raisedOn;

    protected Risk() {}

    Risk(UUID project, RiskDetails details, LocalDate on) {
        this.project = project;
        this.status = RiskStatus.OPEN;
        this.raisedOn = on;
        write(details);
    }

    void amend(RiskDetails amended) {
        status.require(RiskStatus.Step.AMENDMENT);
        write(amended);
    }

    private void write(RiskDetails written) {
        details = written;
        score = written.score();
    }

    void close() {
        status.require(RiskStatus.Step.CLOSURE);
        status = RiskStatus.CLOSED;
    }

    /** "An issue is a risk that happened and names it": programme.md, Risks. */
    void happen() {
        status.require(RiskStatus.Step.ISSUE);
        status = RiskStatus.HAPPENED;
    }

    UUID project() {
        return project;
    }

    RiskDetails details() {
        return details;
    }

    RiskStatus status() {
        return status;
    }

    int score() {
        return score;
    }

    RiskState state() {
        return new RiskState(id(), project, details, score, status, raisedOn);
    }
}
