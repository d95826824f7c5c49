package org.concordat.programme.strategy.objective;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/**
 * That an objective counts as achieved no longer, with evidence and decider as when it was achieved. Those that were
 * recorded before either was asked for have neither.
 *
 * @param evidence where it can be read
 */
@Embeddable
public record Reopening(
        LocalDate reopenedOn,
        String reopenedWhy,

        @Column(name = "reopened_evidence") String evidence,

        @Embedded
        @AttributeOverride(name = "body", column = @Column(name = "reopened_by_body"))
        @AttributeOverride(name = "role", column = @Column(name = "reopened_by_role"))
        Decider decidedBy) {

    /** One that a body or somebody in a role decided. */
    public static Reopening of(LocalDate on, String why, String evidence, Decider decidedBy) {
        decidedBy.requireOne();
        return new Reopening(on, why, evidence, decidedBy);
    }
}
