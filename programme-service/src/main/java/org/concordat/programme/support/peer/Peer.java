package org.concordat.programme.support.peer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/**
 * Somebody accredited to help other organisations. "A peer is an opaque id here; membership answers who it is to those who
 * may know": programme.md.
 */
@Entity
public class Peer extends Aggregate {

    public static final AggregateType<Peer> TYPE = AggregateType.internal("peer", PeerState::of);

    static final int MOST_SKILLS = 20;

    private UUID contact;
    private UUID organisation;

    @ElementCollection
    @CollectionTable(name = "peer_skill", joinColumns = @JoinColumn(name = "peer"))
    @OrderColumn(name = "position")
    @Column(name = "skill", nullable = false)
    private List<String> skills = new ArrayList<>();

    private LocalDate accreditedOn;
    private LocalDate retiredOn;

    protected Peer() {}

    public Peer(UUID contact, LocalDate accreditedOn, PeerDetails details) {
        this.contact = contact;
        this.accreditedOn = accreditedOn;
        describe(details);
    }

    void amend(PeerDetails amended) {
        requireNotRetired();
        describe(amended);
    }

    private void describe(PeerDetails details) {
        organisation = details.organisation();
        if (!skills.equals(details.skills())) {
            skills.clear();
            skills.addAll(details.skills());
        }
    }

    void retire(LocalDate on) {
        requireNotRetired();
        if (on.isBefore(accreditedOn)) {
            throw Refusal.rule(
                    "retired-before-accredited",
                    "/effectiveOn",
                    "The peer was accredited on %s. Send that day or a later one.".formatted(accreditedOn));
        }
        retiredOn = on;
    }

    private void requireNotRetired() {
        if (retiredOn != null) {
            throw Refusal.conflict(
                    "peer-retired", "The peer retired on %s. Accredit it anew when it is back.".formatted(retiredOn));
        }
    }

    public UUID contact() {
        return contact;
    }

    public PeerDetails details() {
        return new PeerDetails(organisation, skills);
    }

    public LocalDate accreditedOn() {
        return accreditedOn;
    }

    /** {@code null} while it is in the pool. */
    public LocalDate retiredOn() {
        return retiredOn;
    }
}
