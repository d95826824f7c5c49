package org.concordat.programme.maturity.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
 * A time in which organisations answer a questionnaire. Sheets are taken on its days and until it is closed; what it found is
 * shown from then on, so that nobody sees one organisation's answers in the difference between two readings.
 */
@Entity
public class AssessmentRound extends Aggregate {

    public static final AggregateType<AssessmentRound> TYPE = AggregateType.published(
            "assessment-round", "programme.assessment-rounds", AssessmentRoundState.class, AssessmentRoundState::of);

    public static final int MOST_TYPES = 50;

    private UUID questionnaire;

    @ElementCollection
    @CollectionTable(name = "assessment_round_type", joinColumns = @JoinColumn(name = "round"))
    @OrderColumn(name = "position")
    @Column(name = "organisation_type", nullable = false)
    private List<String> organisationTypes = new ArrayList<>();

    @Embedded
    private RoundDetails details;

    private LocalDate closedOn;

    protected AssessmentRound() {}

    /** @param organisationTypes whose organisations are asked; all when it is empty */
    public AssessmentRound(UUID questionnaire, List<String> organisationTypes, RoundDetails details) {
        this.questionnaire = questionnaire;
        organisationTypes.stream().distinct().forEach(this.organisationTypes::add);
        details.requireSound();
        this.details = details;
    }

    void amend(RoundDetails wanted) {
        requireNotClosed();
        wanted.requireSound();
        details = wanted;
    }

    void close(LocalDate on) {
        requireNotClosed();
        if (on.isBefore(details.opensOn())) {
            throw Refusal.rule(
                    "closed-before-opened",
                    "/closedOn",
                    "The round opens on %s. Send that day or a later one.".formatted(details.opensOn()));
        }
        closedOn = on;
    }

    private void requireNotClosed() {
        if (closedOn != null) {
            throw Refusal.conflict(
                    "round-closed", "The round was closed on %s, and stays so. Open another.".formatted(closedOn));
        }
    }

    /** Refuses a sheet on a day on which none is taken. */
    public void requireTaking(LocalDate today) {
        if (closedOn != null) {
            throw Refusal.rule(
                    "round-closed", "The round was closed on %s and takes no sheets any more.".formatted(closedOn));
        }
        if (today.isBefore(details.opensOn())) {
            throw Refusal.rule(
                    "round-not-open", "The round opens on %s. Answer from then on.".formatted(details.opensOn()));
        }
        if (today.isAfter(details.closesOn())) {
            throw Refusal.rule(
                    "round-over",
                    "The round took sheets until %s. Ask the partnership's officers to prolong it."
                            .formatted(details.closesOn()));
        }
    }

    /** Refuses an organisation of a type that is not asked. */
    public void requireAsks(String organisationType, String pointer) {
        if (!organisationTypes.isEmpty() && !organisationTypes.contains(organisationType)) {
            throw Refusal.rule(
                    "organisation-not-asked",
                    pointer,
                    "The round asks organisations of type %s.".formatted(String.join(", ", organisationTypes)));
        }
    }

    /** Refuses whoever wants to see what it found while sheets still come. */
    public void requireClosed() {
        if (closedOn == null) {
            throw Refusal.conflict(
                    "round-not-closed",
                    "What a round found is shown once it is closed, so that no single sheet shows in it. Have it closed.");
        }
    }

    public UUID questionnaire() {
        return questionnaire;
    }

    public List<String> organisationTypes() {
        return List.copyOf(organisationTypes);
    }

    public RoundDetails details() {
        return details;
    }

    /** {@code null} until then. */
    public LocalDate closedOn() {
        return closedOn;
    }
}
