package org.concordat.programme.support.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.register.succession.Succession;
import org.concordat.programme.support.action.ActionStatus.Step;

/** What an organisation is to do after a visit, a peer review or a meeting of a body. */
@Entity
public class Action extends Aggregate {

    public static final AggregateType<Action> TYPE =
            AggregateType.published("action", "programme.actions", ActionState.class, ActionState::of);

    private UUID organisation;
    private ActionSource source;
    private LocalDate agreedOn;
    private ActionDetails details;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    private String evidence;
    private LocalDate doneOn;
    private String droppedBecause;

    protected Action() {}

    public Action(UUID organisation, ActionSource source, LocalDate agreedOn, ActionDetails details) {
        this.organisation = organisation;
        this.source = source;
        this.agreedOn = agreedOn;
        status = ActionStatus.OPEN;
        describe(details);
    }

    void amend(ActionDetails amended) {
        status.require(Step.AMENDMENT);
        describe(amended);
    }

    private void describe(ActionDetails wanted) {
        if (wanted.dueOn().isBefore(agreedOn)) {
            throw Refusal.rule(
                    "due-before-agreed",
                    "/dueOn",
                    "The action was agreed on %s. Send that day or a later one.".formatted(agreedOn));
        }
        details = wanted;
    }

    void complete(LocalDate on, String shownBy) {
        status.require(Step.COMPLETION);
        if (on.isBefore(agreedOn)) {
            throw Refusal.rule(
                    "done-before-agreed",
                    "/doneOn",
                    "The action was agreed on %s. Send that day or a later one.".formatted(agreedOn));
        }
        status = ActionStatus.DONE;
        doneOn = on;
        evidence = shownBy;
    }

    void drop(String because) {
        status.require(Step.DROPPING);
        status = ActionStatus.DROPPED;
        droppedBecause = because;
    }

    /** "Open actions go to the named successor": programme.md, Reorganisation. */
    void succeed(Succession succession) {
        status.require(Step.SUCCESSION);
        if (organisation.equals(succession.predecessor().value())) {
            organisation = succession.successor().value();
        }
    }

    public UUID organisation() {
        return organisation;
    }

    public ActionSource source() {
        return source;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public ActionDetails details() {
        return details;
    }

    public ActionStatus status() {
        return status;
    }

    /** {@code null} unless it is done. */
    public String evidence() {
        return evidence;
    }

    /** {@code null} unless it is done. */
    public LocalDate doneOn() {
        return doneOn;
    }

    /** {@code null} unless it was dropped. */
    public String droppedBecause() {
        return droppedBecause;
    }
}
