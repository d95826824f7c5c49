package org.concordat.membership.pledge.commitment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** A protocol, charter or concordat that organisations sign. A new version leaves the old ones and their signatures readable. */
@Entity
public class Commitment extends Aggregate {

    public static final AggregateType<Commitment> TYPE =
            AggregateType.published("commitment", "membership.commitments", CommitmentState.class, CommitmentState::of);

    @Embedded
    private CommitmentDetails details;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "commitment_edition", joinColumns = @JoinColumn(name = "commitment"))
    @OrderColumn(name = "position")
    private List<Edition> editions = new ArrayList<>();

    protected Commitment() {}

    Commitment(CommitmentDetails details, Edition first) {
        this.details = details;
        editions.add(first);
    }

    void amend(CommitmentDetails details) {
        this.details = details;
    }

    void publish(Edition next) {
        Edition last = editions.get(editions.size() - 1);
        if (next.publishedOn().isBefore(last.publishedOn())) {
            throw Refusal.rule(
                    "published-before-the-last",
                    "/publishedOn",
                    "The last version was published on %s. Send a publishedOn on or after that day."
                            .formatted(last.publishedOn()));
        }
        editions.add(next);
    }

    /** @param number counted from 1 */
    public Optional<Edition> edition(int number) {
        return number >= 1 && number <= editions.size() ? Optional.of(editions.get(number - 1)) : Optional.empty();
    }

    /** The number of the version in force on a day; 0 before the first. */
    public int editionOn(LocalDate day) {
        return (int) editions.stream()
                .filter(edition -> !edition.publishedOn().isAfter(day))
                .count();
    }

    /** True for the organisations that are asked to sign. */
    public boolean addresses(Organisation organisation) {
        return details.organisationTypes().isEmpty()
                || details.organisationTypes().contains(organisation.type());
    }

    public CommitmentDetails details() {
        return details;
    }

    public String name() {
        return details.name();
    }

    /** The first one first. */
    public List<Edition> editions() {
        return List.copyOf(editions);
    }
}
