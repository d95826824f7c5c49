package org.concordat.programme.sharing.adoption;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.sharing.adoption.AdoptionStatus.Step;

/**
 * That an organisation has taken over what works in another. It stays with both, whoever follows them: "adoptions stay under
 * the old id": programme.md, Reorganisation.
 */
@Entity
public class Adoption extends Aggregate {

    public static final AggregateType<Adoption> TYPE =
            AggregateType.published("adoption", "programme.adoptions", AdoptionState.class, AdoptionState::of);

    private UUID practice;
    private UUID source;
    private UUID organisation;

    @Embedded
    private AdoptionDetails details;

    @Enumerated(EnumType.STRING)
    private AdoptionStatus status;

    private String withdrawnBecause;

    protected Adoption() {}

    /** Nobody learns from itself, or from whom it follows. */
    Adoption(Lesson lesson, UUID organisation, AdoptionDetails details) {
        if (lesson.isOwnOf(organisation)) {
            throw Refusal.rule(
                    "adopts-its-own",
                    "/organisation",
                    "The practice is this organisation's own, or that of one that it follows. Name another that has"
                            + " adopted it.");
        }
        this.practice = lesson.practice();
        this.source = lesson.source();
        this.organisation = organisation;
        this.details = details;
        this.status = AdoptionStatus.RECORDED;
    }

    void withdraw(String because) {
        status.require(Step.WITHDRAWAL);
        status = AdoptionStatus.WITHDRAWN;
        withdrawnBecause = because;
    }

    UUID practice() {
        return practice;
    }

    UUID source() {
        return source;
    }

    UUID organisation() {
        return organisation;
    }

    AdoptionDetails details() {
        return details;
    }

    AdoptionStatus status() {
        return status;
    }

    String withdrawnBecause() {
        return withdrawnBecause;
    }
}
