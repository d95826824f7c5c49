package org.concordat.membership.pledge.sharingagreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** What organisations that signed a protocol share under it, why they may, and when they look at it again. */
@Entity
public class SharingAgreement extends Aggregate {

    public static final AggregateType<SharingAgreement> TYPE =
            AggregateType.internal("sharing-agreement", AgreementState::of);

    private String name;
    private UUID commitment;
    private String purpose;
    private String legalBasis;
    private List<String> dataCategories;
    private LocalDate startsOn;
    private LocalDate reviewOn;
    private LocalDate endedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "sharing_agreement_party", joinColumns = @JoinColumn(name = "agreement"))
    @Column(name = "organisation")
    private Set<UUID> parties = new HashSet<>();

    protected SharingAgreement() {}

    SharingAgreement(AgreementDetails details) {
        apply(details);
    }

    void amend(AgreementDetails details) {
        requireRunning();
        apply(details);
    }

    /** The parties have looked at it and go on. */
    void review(LocalDate reviewedOn, LocalDate nextReviewOn) {
        requireRunning();
        if (!nextReviewOn.isAfter(reviewedOn)) {
            throw Refusal.rule(
                    "next-review-not-later",
                    "/nextReviewOn",
                    "The next review is after this one, of %s. Send a later day.".formatted(reviewedOn));
        }
        if (reviewedOn.isBefore(startsOn)) {
            throw Refusal.rule(
                    "review-before-start",
                    "/reviewedOn",
                    "The agreement starts on %s. Send a reviewedOn on or after that day.".formatted(startsOn));
        }
        reviewOn = nextReviewOn;
    }

    /** @param day the first day on which nothing is shared any more */
    void end(LocalDate day) {
        requireRunning();
        if (day.isBefore(startsOn)) {
            throw Refusal.rule(
                    "ended-before-start",
                    "/endedOn",
                    "The agreement starts on %s. Send an endedOn on or after that day.".formatted(startsOn));
        }
        endedOn = day;
    }

    public boolean isBetween(UUID organisation) {
        return parties.contains(organisation);
    }

    public AgreementDetails details() {
        return new AgreementDetails(
                name, commitment, List.copyOf(parties), purpose, legalBasis, dataCategories, startsOn, reviewOn);
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    /** The first day on which nothing is shared any more; {@code null} while it runs. */
    public LocalDate endedOn() {
        return endedOn;
    }

    private void apply(AgreementDetails details) {
        name = details.name();
        commitment = details.commitment();
        purpose = details.purpose();
        legalBasis = details.legalBasis();
        dataCategories = details.dataCategories();
        startsOn = details.startsOn();
        reviewOn = details.reviewOn();
        parties.retainAll(details.parties());
        parties.addAll(details.parties());
    }

    private void requireRunning() {
        if (endedOn != null) {
            throw Refusal.conflict(
                    "sharing-agreement-ended", "This agreement ended on %s. Conclude a new one.".formatted(endedOn));
        }
    }
}
