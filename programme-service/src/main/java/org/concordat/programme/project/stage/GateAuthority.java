package org.concordat.programme.project.stage;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.programme.DecidingRole;

/**
 * Who decides at a project's gates: "the body or role the programme names, never by who asked": programme.md, Projects.
 *
 * @param body {@code null} when a role decides
 * @param role {@code null} when a body decides
 */
public record GateAuthority(UUID body, DecidingRole role) {

    /** Refuses whoever may not record a decision. */
    public void requireEntitled(Decider who) {
        if (body != null && !who.recordsForBodies()) {
            throw Refusal.forbidden(
                    "a-body-decides",
                    "The body %s decides here. Ask whoever keeps its minutes to record what it decided."
                            .formatted(body));
        }
        if (body == null && !who.roles().contains(role)) {
            throw Refusal.forbidden(
                    "another-role-decides", "The role %s decides here. Ask somebody who has it.".formatted(role));
        }
    }

    /**
     * The decision as it is kept.
     *
     * @param reference where it is recorded; a body's decision names its minute
     */
    public DecisionRecord record(LocalDate decidedOn, String reference, String because) {
        if (body != null && reference == null) {
            throw Refusal.rule(
                    "minute-missing", "/reference", "A body decides here. Send where its decision is minuted.");
        }
        return new DecisionRecord(decidedOn, body, role, reference, because);
    }
}
