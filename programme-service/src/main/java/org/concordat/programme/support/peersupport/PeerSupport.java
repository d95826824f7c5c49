package org.concordat.programme.support.peersupport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.support.peersupport.PeerSupportStatus.Step;

/** A review by a peer of another organisation, or mentoring: "requested → matched → done", programme.md, Peer support. */
@Entity
public class PeerSupport extends Aggregate {

    public static final AggregateType<PeerSupport> TYPE = AggregateType.published(
            "peer-support", "programme.peer-supports", PeerSupportState.class, PeerSupportState::of);

    private UUID organisation;

    @Enumerated(EnumType.STRING)
    private PeerSupportKind kind;

    private String subject;
    private LocalDate requestedOn;

    @Enumerated(EnumType.STRING)
    private PeerSupportStatus status;

    private UUID peer;
    private LocalDate matchedOn;
    private LocalDate doneOn;
    private String outcome;
    private String cancelledBecause;

    protected PeerSupport() {}

    public PeerSupport(UUID organisation, PeerSupportKind kind, String subject, LocalDate requestedOn) {
        this.organisation = organisation;
        this.kind = kind;
        this.subject = subject;
        this.requestedOn = requestedOn;
        status = PeerSupportStatus.REQUESTED;
    }

    /** With a peer that may help, see {@link PeerEligibility}. */
    void match(UUID with, LocalDate on) {
        status.require(Step.MATCH);
        requireNotBefore(requestedOn, on, "matched-before-requested", "/matchedOn", "requested");
        status = PeerSupportStatus.MATCHED;
        peer = with;
        matchedOn = on;
    }

    void complete(LocalDate on, String whatCameOfIt) {
        status.require(Step.COMPLETION);
        requireNotBefore(matchedOn, on, "done-before-matched", "/doneOn", "matched");
        status = PeerSupportStatus.DONE;
        doneOn = on;
        outcome = whatCameOfIt;
    }

    private static void requireNotBefore(LocalDate before, LocalDate on, String type, String pointer, String was) {
        if (on.isBefore(before)) {
            throw Refusal.rule(type, pointer, "It was %s on %s. Send that day or a later one.".formatted(was, before));
        }
    }

    void cancel(String because) {
        status.require(Step.CANCELLATION);
        status = PeerSupportStatus.CANCELLED;
        cancelledBecause = because;
    }

    public UUID organisation() {
        return organisation;
    }

    public PeerSupportKind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public PeerSupportStatus status() {
        return status;
    }

    /** {@code null} until it is matched. */
    public UUID peer() {
        return peer;
    }

    /** {@code null} until it is matched. */
    public LocalDate matchedOn() {
        return matchedOn;
    }

    /** {@code null} until it is done. */
    public LocalDate doneOn() {
        return doneOn;
    }

    /** {@code null} until it is done. */
    public String outcome() {
        return outcome;
    }

    /** {@code null} unless it was cancelled. */
    public String cancelledBecause() {
        return cancelledBecause;
    }
}
