package org.concordat.programme.sharing.match;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.sharing.match.MatchStatus.Step;

/** That two organisations are introduced to each other, and what came of it. */
@Entity
public class Match extends Aggregate {

    public static final AggregateType<Match> TYPE =
            AggregateType.published("match", "programme.matches", MatchState.class, Match::state);

    @Embedded
    private Pair pair;

    private String reason;
    private LocalDate offeredOn;

    @Enumerated(EnumType.STRING)
    private MatchStatus status;

    private LocalDate acceptedOn;
    private LocalDate declinedOn;
    private String declinedBecause;
    private LocalDate outcomeOn;
    private String outcome;

    protected Match() {}

    /** @param reason why they might learn from each other */
    Match(Pair pair, String reason, LocalDate on) {
        pair.requireTwo();
        this.pair = pair;
        this.reason = reason;
        this.offeredOn = on;
        this.status = MatchStatus.OFFERED;
    }

    void accept(LocalDate on) {
        status.require(Step.ACCEPTANCE);
        requireNotBefore(offeredOn, on);
        status = MatchStatus.ACCEPTED;
        acceptedOn = on;
    }

    /** @param because {@code null} when nobody says why */
    void decline(LocalDate on, String because) {
        status.require(Step.REFUSAL);
        requireNotBefore(offeredOn, on);
        status = MatchStatus.DECLINED;
        declinedOn = on;
        declinedBecause = because;
    }

    void conclude(LocalDate on, String result) {
        status.require(Step.OUTCOME);
        requireNotBefore(acceptedOn, on);
        status = MatchStatus.CONCLUDED;
        outcomeOn = on;
        outcome = result;
    }

    private static void requireNotBefore(LocalDate last, LocalDate on) {
        if (on.isBefore(last)) {
            throw Refusal.rule(
                    "before-the-last-step",
                    "/effectiveOn",
                    "The step before this one was on %s. Send that day or a later one.".formatted(last));
        }
    }

    MatchState state() {
        return new MatchState(
                id(), pair, reason, offeredOn, status, acceptedOn, declinedOn, declinedBecause, outcomeOn, outcome);
    }
}
