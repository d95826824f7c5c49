package org.concordat.programme.support.advisory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** A warning, newsletter or policy update for those who were its audience on the day it was published; it stays as it is. */
@Entity
public class Advisory extends Aggregate {

    public static final AggregateType<Advisory> TYPE =
            AggregateType.published("advisory", "programme.advisories", AdvisoryState.class, AdvisoryState::of);

    private AdvisoryDetails details;
    private Audience audience;
    private Instant publishedAt;
    private int recipientCount;

    @ElementCollection
    @CollectionTable(name = "advisory_recipient", joinColumns = @JoinColumn(name = "advisory"))
    @Column(name = "organisation", nullable = false)
    private Set<UUID> recipients = new HashSet<>();

    private String withdrawnBecause;

    protected Advisory() {}

    public Advisory(AdvisoryDetails details, Audience audience, Collection<UUID> recipients, Instant publishedAt) {
        if (recipients.isEmpty()) {
            throw Refusal.rule(
                    "audience-empty", "/audience", "There is nobody in this audience today. Choose another one.");
        }
        this.details = details;
        this.audience = audience;
        this.publishedAt = publishedAt;
        this.recipients.addAll(recipients);
        recipientCount = this.recipients.size();
    }

    /** Feeds show it no longer, and nobody acknowledges it any more. */
    void withdraw(String because) {
        requireStanding();
        withdrawnBecause = because;
    }

    void requireStanding() {
        if (withdrawnBecause != null) {
            throw Refusal.conflict(
                    "advisory-withdrawn", "This advisory was withdrawn, and nothing more is done about it.");
        }
    }

    public AdvisoryDetails details() {
        return details;
    }

    public Audience audience() {
        return audience;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public int recipientCount() {
        return recipientCount;
    }

    /** {@code null} unless it was withdrawn. */
    public String withdrawnBecause() {
        return withdrawnBecause;
    }
}
