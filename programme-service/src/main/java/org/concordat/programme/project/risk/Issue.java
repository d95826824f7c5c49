package org.concordat.programme.project.risk;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** A risk that happened, and what is done about it. It keeps how the risk was rated then. */
@Entity
public class Issue extends Aggregate {

    public static final AggregateType<Issue> TYPE =
            AggregateType.published("issue", "programme.issues", IssueState.class, Issue::state);

    private UUID risk;
    private UUID project;
    private int severity;
    private int score;

    @Embedded
    private IssueDetails details;

    @Enumerated(EnumType.STRING)
    private IssueStatus status;

    private LocalDate raisedOn;
    private LocalDate resolvedOn;
    private String resolution;

    protected Issue() {}

    /** @param happened the risk, which has */
    Issue(Risk happened, IssueDetails details, LocalDate on) {
        this.risk = happened.id();
        this.project = happened.project();
        this.severity = happened.details().impact();
        this.score = happened.score();
        this.details = details;
        this.status = IssueStatus.OPEN;
        this.raisedOn = on;
    }

    void amend(IssueDetails amended) {
        status.require(IssueStatus.Step.AMENDMENT);
        details = amended;
    }

    void resolve(String how, LocalDate on) {
        status.require(IssueStatus.Step.RESOLUTION);
        if (on.isBefore(raisedOn)) {
            throw Refusal.rule(
                    "resolved-before-raised",
                    "/resolvedOn",
                    "The issue was raised on %s. Send that day or a later one.".formatted(raisedOn));
        }
        status = IssueStatus.RESOLVED;
        resolution = how;
        resolvedOn = on;
    }

    UUID project() {
        return project;
    }

    IssueDetails details() {
        return details;
    }

    int score() {
        return score;
    }

    IssueState state() {
        return new IssueState(id(), risk, project, severity, score, details, status, raisedOn, resolvedOn, resolution);
    }
}
